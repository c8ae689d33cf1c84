package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.cli.output.CsvStoriesPrinter;
import org.demarche.cli.output.JsonStoriesPrinter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.StoriesPrinter;
import org.demarche.cli.output.TextStoriesPrinter;

/** The forms that stories can be written in. */
enum StoriesFormat {
  /** For reading. */
  TEXT,
  /** One story a line, then one occurrence a line. */
  JSON,
  /** One telling of an occurrence a row. */
  CSV;

  /** A printer of this form; the last two parameters matter to text only. */
  StoriesPrinter printer(OutputStream out, Palette palette, int width) throws IOException {
    return switch (this) {
      case TEXT -> new TextStoriesPrinter(out, palette, width);
      case JSON -> new JsonStoriesPrinter(out);
      case CSV -> new CsvStoriesPrinter(out);
    };
  }
}
