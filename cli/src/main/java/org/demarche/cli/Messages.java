package org.demarche.cli;

import java.io.PrintStream;
import org.demarche.cli.output.OneLine;

/** Tells the user, on standard error, one sentence a line. */
final class Messages {
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean terminal;
  private final boolean debug;

  /**
   * Writes to {@code err}.
   *
   * @param terminal whether a progress line may have to be cleared first
   * @param debug whether stack traces are shown
   */
  Messages(PrintStream err, boolean terminal, boolean debug) {
    this.err = err;
    this.terminal = terminal;
    this.debug = debug;
  }

  /** An error or a warning. */
  void tell(String sentence) {
    state("demarche: " + OneLine.of(sentence));
  }

  /** What led to an error, where the user asked for it. */
  void trace(Throwable cause) {
    if (debug) {
      cause.printStackTrace(err);
    }
  }

  /** A line as it is. */
  void state(String line) {
    err.println((terminal ? CLEAR_LINE : "") + line);
  }

  /** A line that the next one replaces; on a terminal only. */
  void passing(String line) {
    if (terminal) {
      err.print(CLEAR_LINE + line);
      err.flush();
    }
  }
}
