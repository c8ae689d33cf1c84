package org.demarche.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.demarche.Record;
import org.demarche.json.Failure;
import org.demarche.ledger.Ledger;

/** Keeps the records and prints their ledger when it is closed. */
public final class LedgerWriter implements RecordWriter {
  private final Function<List<Record>, Ledger> maker;
  private final LedgerPrinter printer;
  private final List<Record> records = new ArrayList<>();

  /**
   * Prints what the maker makes of all records.
   *
   * @param printer closed in the end
   */
  public LedgerWriter(Function<List<Record>, Ledger> maker, LedgerPrinter printer) {
    this.maker = maker;
    this.printer = printer;
  }

  @Override
  public void write(Record coded) {
    records.add(coded);
  }

  /** Does nothing: messages tell of it, and there is nothing to list. */
  @Override
  public void write(Failure failure) {}

  @Override
  public void close() throws IOException {
    try (printer) {
      printer.print(maker.apply(records));
    }
  }
}
