package org.demarche.lexicon;

/**
 * Something in a lexicon that follows the format but cannot be meant.
 *
 * @param file the file's name, relative to the lexicon's root
 * @param line the line, from 1
 * @param problem what sort of problem it is
 * @param message one sentence: what must hold, what was found, what to do
 */
public record Finding(String file, int line, Problem problem, String message) {
  /** What can be wrong. */
  public enum Problem {
    /** A line that does not follow the format; nothing behind it was checked. */
    MALFORMED,
    /** A name or word that stands twice, or for two actors at one time. */
    DUPLICATE,
    /** An entry that another one always goes before. */
    UNREACHABLE,
    /** An office with two holders at one time. */
    OVERLAPPING_DATES,
    /** A time that ends before it begins. */
    IMPOSSIBLE_DATES,
    /** A code that no code list has. */
    UNKNOWN_CODE,
    /** A country that no {@code country} block describes. */
    MISSING_COUNTRY,
    /** Coordinates that lie nowhere. */
    IMPOSSIBLE_PLACE,
    /** A file, line or block that nothing reads. */
    UNUSED
  }

  /** A finding at a block's header. */
  static Finding at(Block b, Problem problem, String message) {
    return new Finding(b.file(), b.line(), problem, message);
  }

  /** A finding at a line of a block. */
  static Finding at(Block b, int line, Problem problem, String message) {
    return new Finding(b.file(), line, problem, message);
  }

  /** A finding at a place as {@code Identity.where} gives it. */
  static Finding at(String where, Problem problem, String message) {
    int colon = where.lastIndexOf(':');
    return new Finding(
        where.substring(0, colon), Integer.parseInt(where.substring(colon + 1)), problem, message);
  }

  /** File, line and message. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
