package org.demarche.store;

/**
 * The database can't do what it must. The message says what must hold, what was found, and what to
 * do; nothing is half-written.
 */
public final class StoreException extends RuntimeException {
  /** With a message for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** With a message for the user, and what was wrong. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
