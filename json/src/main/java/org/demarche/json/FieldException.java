package org.demarche.json;

/** A field of a record's JSON is not as it must be. The message names it, and what it holds. */
final class FieldException extends RuntimeException {
  FieldException(String message) {
    super(message);
  }

  FieldException(String message, Throwable cause) {
    super(message, cause);
  }
}
