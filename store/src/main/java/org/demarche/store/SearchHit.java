package org.demarche.store;

/**
 * An article that has the words that were looked for.
 *
 * @param article the article
 * @param snippet a piece of its text; what was found stands between {@link #OPEN} and {@link
 *     #CLOSE}
 */
public record SearchHit(ArticleRow article, String snippet) {
  /** Stands before words that were found. No text has it: it is a private-use character. */
  public static final String OPEN = "\uE000";

  /** Stands behind words that were found. */
  public static final String CLOSE = "\uE001";
}
