package org.demarche.cli.output;

import org.demarche.lexicon.QuadClass;

/**
 * The colours of text on a terminal, or none of them.
 *
 * @param coloured whether ANSI escape sequences are written
 */
public record Palette(boolean coloured) {
  private static final String RESET = "\u001B[0m";

  /** A heading. */
  String heading(String text) {
    return sequence("1", text);
  }

  /** What matters less. */
  String faint(String text) {
    return sequence("2", text);
  }

  /** Words that carry an event. */
  String trigger(String text) {
    return sequence("1;33", text);
  }

  /** Cooperation in green, words of conflict in yellow, deeds of conflict in red. */
  String event(QuadClass quad, String text) {
    return switch (quad) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> sequence("32", text);
      case VERBAL_CONFLICT -> sequence("33", text);
      case MATERIAL_CONFLICT -> sequence("31", text);
    };
  }

  private String sequence(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
