package org.demarche.intake;

import org.demarche.article.Article;

/** One place in the input: an article, or what kept it from being one. */
public sealed interface InputEntry {
  /** An article that can be coded. */
  record Readable(Article article) implements InputEntry {}

  /**
   * A place where an article should be.
   *
   * @param id the article's id where the input still shows it, else its file and line
   * @param fault what is wrong
   */
  record Unreadable(String id, InputException fault) implements InputEntry {}
}
