package org.demarche;

/** One article could not be coded. Others are not affected. */
public final class CodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String articleId;
  private final String stage;

  CodingException(String articleId, String stage, Throwable cause) {
    super("article " + articleId + ": stage " + stage + " failed: " + cause, cause);
    this.articleId = articleId;
    this.stage = stage;
  }

  /** The id of the article. */
  public String articleId() {
    return articleId;
  }

  /** The stage that failed, as {@link Coder#code} names them. */
  public String stage() {
    return stage;
  }
}
