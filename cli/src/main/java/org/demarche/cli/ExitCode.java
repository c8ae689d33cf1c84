package org.demarche.cli;

/** The statuses that the program exits with. */
final class ExitCode {
  /** Every article was coded. */
  static final int ALL_CODED = 0;

  /** Some articles failed; the others were coded. */
  static final int SOME_FAILED = 1;

  /** The command line is not valid; nothing was read. */
  static final int USAGE = 2;

  /** No article could be read, or the program itself failed. */
  static final int NOTHING_READ = 3;

  /** The reader of the output went away: what a process that SIGPIPE ends would exit with. */
  static final int OUTPUT_CLOSED = 141;

  private ExitCode() {}
}
