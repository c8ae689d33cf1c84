package org.demarche;

/** Makes the exception that only a coder can throw. */
public final class FailedStage {
  private FailedStage() {}

  /** The exception of an article whose stage fails. */
  public static CodingException of(String articleId, String stage, String message) {
    return new CodingException(articleId, stage, new IllegalStateException(message));
  }
}
