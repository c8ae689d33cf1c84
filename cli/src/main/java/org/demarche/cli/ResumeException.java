package org.demarche.cli;

/** A run that can't be gone on with. The message is a sentence for the user. */
final class ResumeException extends Exception {
  private static final long serialVersionUID = 1L;

  ResumeException(String message) {
    super(message);
  }

  /** Never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
