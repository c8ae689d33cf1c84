package org.demarche.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.store.EventRow;
import org.jspecify.annotations.Nullable;

/** Our own columns as comma-separated values; lists are joined by "; ". */
final class FlatCsv implements EventExport {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

  private final CsvWriter csv;

  FlatCsv(OutputStream out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(FlatColumns.names());
  }

  @Override
  public int write(EventRow event) {
    csv.writeRecord(FlatColumns.values(FlatEvent.of(event)).stream().map(FlatCsv::cell).toList());
    return 1;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number) {
      return value.toString();
    }
    String text =
        value instanceof List<?> list
            ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
            : value.toString();
    // A spreadsheet would run it.
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
