package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.ledger.Ledger;

/** Prints a ledger in one form. */
public interface LedgerPrinter extends Closeable {
  /** Prints the ledger, once. */
  void print(Ledger ledger) throws IOException;
}
