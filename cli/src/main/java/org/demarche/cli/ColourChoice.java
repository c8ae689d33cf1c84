package org.demarche.cli;

/** When output is coloured. */
enum ColourChoice {
  /** Where standard output is a terminal and the user's settings allow it. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /**
   * Whether to colour.
   *
   * @param toTerminal whether the output goes to the terminal
   */
  boolean coloured(Terminal terminal, boolean toTerminal) {
    return this == ALWAYS || (this == AUTO && toTerminal && !terminal.refusesColour());
  }
}
