package org.demarche.intake;

import java.io.IOException;
import java.util.OptionalLong;

/**
 * Something in the input that can't be read as an article. The message is one sentence that says
 * where it is, what must hold, what was found and what to do.
 */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The stage that a failure of this kind is recorded under. */
  public static final String STAGE = "input";

  private static final long NO_LINE = 0;
  private final String file;
  private final long line;

  private InputException(String file, long line, String message) {
    super((line == NO_LINE ? file : file + ":" + line) + ": " + message);
    this.file = file;
    this.line = line;
  }

  /**
   * A fault of a file as a whole.
   *
   * @param file the file as the user named it
   * @param message what must hold, what was found and what to do
   */
  public static InputException inFile(String file, String message) {
    return new InputException(file, NO_LINE, message);
  }

  /**
   * A fault in one line.
   *
   * @param file the file as the user named it
   * @param line the line, from 1
   * @param message what must hold, what was found and what to do
   */
  public static InputException atLine(String file, long line, String message) {
    return new InputException(file, line, message);
  }

  /** Never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /** The line, from 1, if the fault lies in one. */
  public OptionalLong line() {
    return line == NO_LINE ? OptionalLong.empty() : OptionalLong.of(line);
  }
}
