package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.cli.output.CsvEventWriter;
import org.demarche.cli.output.JsonRecordWriter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RecordWriter;
import org.demarche.cli.output.TableWriter;

/** The forms that records can be written in. */
enum OutputFormat {
  /** For reading. */
  TABLE,
  /** One record a line, or the failure in its place. */
  JSON,
  /** One event a row. */
  CSV;

  /** A writer of this form; the last three parameters matter to a table only. */
  RecordWriter writer(OutputStream out, Palette palette, int width, boolean sentences)
      throws IOException {
    return switch (this) {
      case TABLE -> new TableWriter(out, palette, width, sentences);
      case JSON -> new JsonRecordWriter(out);
      case CSV -> new CsvEventWriter(out);
    };
  }
}
