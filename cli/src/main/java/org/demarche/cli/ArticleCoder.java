package org.demarche.cli;

import org.demarche.Record;
import org.demarche.article.Article;

/** Codes one article; any number of threads may share it. */
@FunctionalInterface
public interface ArticleCoder {
  /**
   * Codes it.
   *
   * @throws org.demarche.CodingException if a stage fails on this article
   */
  Record code(Article article);
}
