package org.demarche.lexicon;

/** A lexicon file that does not follow its format: which file and line, what must hold there. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;
  private final String fault;

  /**
   * Names the fault.
   *
   * @param file the file's name
   * @param line the line, from 1
   * @param message what must hold, what was found and what to do
   */
  public LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.file = file;
    this.line = line;
    fault = message;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** What must hold, what was found and what to do, without file and line. */
  public String fault() {
    return fault;
  }
}
