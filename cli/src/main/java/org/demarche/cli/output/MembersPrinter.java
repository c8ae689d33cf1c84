package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;

/** Prints memberships in one form, one after the other. Not thread-safe. */
public interface MembersPrinter extends Closeable {
  /** Prints one step. */
  void step(MemberStep step) throws IOException;

  /** Prints where one member stands on the day. */
  void standing(LocalDate day, Standing standing) throws IOException;

  /**
   * Prints a total that a report gives.
   *
   * @param named how many members the reports name on its day
   */
  void total(MemberTotal total, long named) throws IOException;
}
