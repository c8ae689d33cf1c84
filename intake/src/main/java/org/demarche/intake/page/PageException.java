package org.demarche.intake.page;

import java.io.IOException;

/**
 * A page from which no article can be read. The message says what must hold, and what was found.
 */
public final class PageException extends IOException {
  private static final long serialVersionUID = 1L;

  PageException(String message) {
    super(message);
  }

  /** Never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
