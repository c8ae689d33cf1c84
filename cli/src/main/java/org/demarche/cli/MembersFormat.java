package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.cli.output.CsvMembersPrinter;
import org.demarche.cli.output.JsonMembersPrinter;
import org.demarche.cli.output.MembersPrinter;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.TextMembersPrinter;

/** The forms that memberships can be written in. */
enum MembersFormat {
  /** For reading. */
  TEXT,
  /** One step or standing a line. */
  JSON,
  /** One step or standing a row. */
  CSV;

  /** A printer of this form; the last two parameters matter to text only. */
  MembersPrinter printer(OutputStream out, Palette palette, int width) throws IOException {
    return switch (this) {
      case TEXT -> new TextMembersPrinter(out, palette, width);
      case JSON -> new JsonMembersPrinter(out);
      case CSV -> new CsvMembersPrinter(out);
    };
  }
}
