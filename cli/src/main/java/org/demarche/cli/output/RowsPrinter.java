package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.json.JsonLines;

/**
 * Prints rows under columns. A value is a string, a number, or a list of strings. Not thread-safe.
 */
public abstract class RowsPrinter implements Closeable {
  private static final String BETWEEN = "; ";
  private static final int GAP = 2;

  private RowsPrinter() {}

  /** Prints one row: a value for each column. */
  public abstract void row(List<?> values) throws IOException;

  /** A line below the rows, where they are for reading. */
  public void note(String line) throws IOException {}

  /** An aligned table, all of which is in memory until the end; long last columns are cut. */
  public static RowsPrinter text(
      OutputStream out, Palette palette, int width, List<String> columns) {
    return new Text(out, palette, width, columns);
  }

  /** One JSON object a line; a column's name in small letters is the field. */
  public static RowsPrinter json(OutputStream out, List<String> columns) {
    JsonLines lines = new JsonLines(out);
    return new RowsPrinter() {
      @Override
      public void row(List<?> values) throws IOException {
        lines.line(
            json -> {
              for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(i);
                if (value instanceof List<?> list) {
                  JsonLines.strings(
                      json, columns.get(i), list.stream().map(Object::toString).toList());
                } else if (value instanceof Number number) {
                  json.writeFieldName(columns.get(i));
                  json.writeNumber(new BigDecimal(number.toString()));
                } else if (!value.toString().isEmpty()) {
                  json.writeStringField(columns.get(i), value.toString());
                }
              }
            });
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  /** Comma-separated values under a header. */
  public static RowsPrinter csv(OutputStream out, List<String> columns) throws IOException {
    CsvRows rows = new CsvRows(out, columns);
    return new RowsPrinter() {
      @Override
      public void row(List<?> values) throws IOException {
        rows.write(values.stream().map(RowsPrinter::shown).toList());
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }

  private static String shown(Object value) {
    return value instanceof List<?> list
        ? String.join(BETWEEN, list.stream().map(Object::toString).toList())
        : value.toString();
  }

  private static final class Text extends RowsPrinter {
    private final OutputStream out;
    private final Palette palette;
    private final int width;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean[] numbers;

    Text(OutputStream out, Palette palette, int width, List<String> columns) {
      this.out = out;
      this.palette = palette;
      this.width = width;
      this.columns = columns;
      numbers = new boolean[columns.size()];
    }

    @Override
    public void row(List<?> values) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        numbers[i] |= values.get(i) instanceof Number;
        row.add(OneLine.of(shown(values.get(i))));
      }
      rows.add(row);
    }

    @Override
    public void note(String line) {
      notes.add(line);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
          int column = i;
          widths[i] =
              Math.max(
                  columns.get(i).length(),
                  rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        if (!rows.isEmpty()) {
          text.append(palette.heading(line(columns, widths))).append('\n');
        }
        rows.forEach(r -> text.append(line(r, widths)).append('\n'));
        notes.forEach(n -> text.append(palette.faint(n)).append('\n'));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      }
    }

    private String line(List<String> row, int[] widths) {
      StringBuilder line = new StringBuilder();
      int used = 0;
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        String padding = " ".repeat(widths[i] - length(cell));
        if (i == row.size() - 1) {
          line.append(numbers[i] ? padding + cell : cut(cell, Math.max(20, width - used)));
        } else {
          line.append(numbers[i] ? padding + cell : cell + padding).append(" ".repeat(GAP));
          used += widths[i] + GAP;
        }
      }
      return line.toString().stripTrailing();
    }

    private static int length(String cell) {
      return cell.codePointCount(0, cell.length());
    }

    private static String cut(String cell, int most) {
      return length(cell) <= most
          ? cell
          : cell.substring(0, cell.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
  }
}
