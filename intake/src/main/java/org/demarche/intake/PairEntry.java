package org.demarche.intake;

import java.util.List;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.pair.Pair;

/** One line of a file of pairs: a text with its pairs, or what kept it from being one. */
public sealed interface PairEntry {
  /**
   * A text with its pairs.
   *
   * @param article the text
   * @param pairs what is asked, at least one
   * @param type the answer, where the line has one to train on
   * @param where file and line, for messages
   */
  record Readable(Article article, List<Pair> pairs, Optional<String> type, String where)
      implements PairEntry {
    /** Copies the list. */
    public Readable {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * A line that can't be read as one.
   *
   * @param id the text's id where the line still shows it, else its file and line
   * @param fault what is wrong
   */
  record Unreadable(String id, InputException fault) implements PairEntry {}
}
