package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.cli.output.CsvQuotePrinter;
import org.demarche.cli.output.JsonQuotePrinter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.QuotePrinter;
import org.demarche.cli.output.TextQuotePrinter;

/** The forms that quotes can be written in. */
enum QuoteFormat {
  /** For reading. */
  TEXT,
  /** One quote a line. */
  JSON,
  /** One quote a row. */
  CSV;

  /** A printer of this form; the last two parameters matter to text only. */
  QuotePrinter printer(OutputStream out, Palette palette, int width) throws IOException {
    return switch (this) {
      case TEXT -> new TextQuotePrinter(out, palette, width);
      case JSON -> new JsonQuotePrinter(out);
      case CSV -> new CsvQuotePrinter(out);
    };
  }
}
