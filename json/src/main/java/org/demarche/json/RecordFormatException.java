package org.demarche.json;

import java.io.IOException;

/** A line is not the JSON form of a record. The message names the file, the line and the field. */
public final class RecordFormatException extends IOException {
  RecordFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
