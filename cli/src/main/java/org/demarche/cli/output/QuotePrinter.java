package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;

/** Prints quotes in one form, one after the other. Not thread-safe. */
public interface QuotePrinter extends Closeable {
  /** Prints one quote. */
  void print(Quote quote) throws IOException;
}
