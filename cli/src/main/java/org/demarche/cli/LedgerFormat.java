package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.cli.output.CsvLedgerPrinter;
import org.demarche.cli.output.JsonLedgerPrinter;
import org.demarche.cli.output.LedgerPrinter;
import org.demarche.cli.output.MarkdownLedgerPrinter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.TextLedgerPrinter;

/** The forms that a ledger can be written in. */
enum LedgerFormat {
  /** For reading. */
  TEXT,
  /** One entry a line. */
  JSON,
  /** One entry a row. */
  CSV,
  /** A briefing with every line sourced. */
  MARKDOWN;

  /** A printer of this form; the last two parameters matter to text only. */
  LedgerPrinter printer(OutputStream out, Palette palette, int width) throws IOException {
    return switch (this) {
      case TEXT -> new TextLedgerPrinter(out, palette, width);
      case JSON -> new JsonLedgerPrinter(out);
      case CSV -> new CsvLedgerPrinter(out);
      case MARKDOWN -> new MarkdownLedgerPrinter(out);
    };
  }
}
