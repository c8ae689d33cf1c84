package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.demarche.cli.output.CsvEventWriter;
import org.demarche.cli.output.JsonRecordWriter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RecordWriter;
import org.demarche.cli.output.TableWriter;
import org.demarche.json.Origin;

/** The forms that records can be written in. */
enum OutputFormat {
  /** For reading. */
  TABLE,
  /** One record a line, or the failure in its place. */
  JSON,
  /** One event a row. */
  CSV;

  /**
   * A writer of this form.
   *
   * @param palette of a table
   * @param width of a table, in columns
   * @param sentences whether a table shows them
   * @param origin what JSON says made the records
   */
  RecordWriter writer(
      OutputStream out, Palette palette, int width, boolean sentences, Origin origin)
      throws IOException {
    return switch (this) {
      case TABLE -> new TableWriter(out, palette, width, sentences);
      case JSON -> new JsonRecordWriter(out, Optional.of(origin));
      case CSV -> new CsvEventWriter(out);
    };
  }
}
