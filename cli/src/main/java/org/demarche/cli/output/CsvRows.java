package org.demarche.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of comma-separated values under a header, as UTF-8. A field that a spreadsheet would
 * run as a formula gets an apostrophe in front.
 */
final class CsvRows implements Closeable {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private final CsvWriter csv;

  /** Writes the header to {@code out}, which is closed in the end. */
  CsvRows(OutputStream out, List<String> columns) throws IOException {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(columns);
    csv.flush();
  }

  /** Writes one row. */
  void write(List<String> row) throws IOException {
    try {
      csv.writeRecord(row.stream().map(CsvRows::safe).toList());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Hands over what was written. */
  void flush() throws IOException {
    csv.flush();
  }

  private static String safe(String field) {
    boolean runs = FORMULA.matcher(field).matches() && !NUMBER.matcher(field).matches();
    return runs ? "'" + field : field;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
