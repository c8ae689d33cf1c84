package org.demarche.lexicon.dictionary;

/**
 * A line, or a part of it, that is not in use.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param text the part that is not used
 * @param cause the sort of reason, to count by
 * @param why what was expected
 */
public record Remark(String file, int line, String text, Cause cause, String why) {
  /** Why a line is not in use. */
  public enum Cause {
    /** Broken so that what belongs together is unclear; refused when reading strictly. */
    STRUCTURE(true),
    /** A date that is no day of the calendar or has a length other than six or eight. */
    DATE(false),
    /** A code that does not read as one. */
    CODE(false),
    /** An event code that the code table does not have. */
    UNKNOWN_CODE(false),
    /** Text where none belongs. */
    EXTRA_TEXT(false),
    /** An actor that the dictionary gives no code, on purpose. */
    NULL_ACTOR(false),
    /** A synonym set that no file defines. */
    UNKNOWN_SET(false),
    /** An agent whose code stands before that of its actor. */
    PREFIX_AGENT(false),
    /** A verb phrase whose verb is not its first word. */
    VERB_NOT_FIRST(false),
    /** The second, differing code of a pair. */
    SECOND_CODE(false),
    /** A rule that rewrites events. */
    TRANSFORMATION(false),
    /** Something before the verb that no slot stands for. */
    BEFORE_VERB(false),
    /** Something after the verb that no slot stands for. */
    AFTER_VERB(false),
    /** A phrase of more than three words, or a set of too many. */
    LONG_PHRASE(false),
    /** A file whose role neither its name nor its content says. */
    UNKNOWN_FILE(false);

    private final boolean structural;

    Cause(boolean structural) {
      this.structural = structural;
    }

    /** Whether reading strictly stops at it. */
    public boolean isStructural() {
      return structural;
    }
  }

  /** One line: file, line, reason and text. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + why + ", found '" + text + "'";
  }
}
