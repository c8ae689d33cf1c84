package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started with.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error
 * @param inIsTerminal whether somebody types the input
 * @param outIsTerminal whether somebody reads the output
 * @param errIsTerminal whether somebody reads the messages
 * @param environment the environment variables
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  /**
   * The system property in which the launcher says which of the streams 0, 1 and 2 are terminals,
   * which Java can't tell. None is taken for one without it.
   */
  static final String TERMINALS = "demarche.terminals";

  private static final int USUAL_WIDTH = 100;

  /** What this process was started with. */
  static Terminal ofProcess() {
    String terminals = System.getProperty(TERMINALS, "");
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        System.getenv());
  }

  /** Columns of the terminal: COLUMNS where it is set to a number, else 100. */
  int width() {
    return environmentVariable("COLUMNS")
        .filter(c -> c.matches("[1-9]\\d{0,3}"))
        .map(Integer::valueOf)
        .orElse(USUAL_WIDTH);
  }

  /**
   * Whether the user's settings speak against colour: NO_COLOR (no-color.org) or a dumb terminal.
   */
  boolean refusesColour() {
    return environmentVariable("NO_COLOR").isPresent()
        || environmentVariable("TERM").filter("dumb"::equals).isPresent();
  }

  private Optional<String> environmentVariable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
  }
}
