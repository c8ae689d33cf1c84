package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RowsPrinter;

/** The forms that rows of the store can be written in. */
enum RowsFormat {
  /** An aligned table for reading. */
  TEXT,
  /** One object a line. */
  JSON,
  /** One row of comma-separated values each. */
  CSV;

  RowsPrinter printer(OutputStream out, Palette palette, int width, List<String> columns)
      throws IOException {
    return switch (this) {
      case TEXT -> RowsPrinter.text(out, palette, width, columns);
      case JSON -> RowsPrinter.json(out, columns);
      case CSV -> RowsPrinter.csv(out, columns);
    };
  }
}
