package org.demarche.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Record;
import org.demarche.json.Failure;
import org.demarche.story.Stories;

/** Keeps the records and prints their stories when it is closed. */
public final class StoriesWriter implements RecordWriter {
  private final StoriesPrinter printer;
  private final List<Record> records = new ArrayList<>();

  /**
   * Prints with a printer.
   *
   * @param printer closed in the end
   */
  public StoriesWriter(StoriesPrinter printer) {
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
      printer.print(Stories.of(records));
    }
  }
}
