package org.demarche.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one article from each row of comma-separated values under a header. */
final class CsvRowReader implements ArticleReader {
  /** Where the parser's messages say that the row begins. */
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  private final TextDecoder decoder;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final InputName name;
  private List<String> header = List.of();
  private final CsvColumns wanted;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> guesses = new ArrayList<>();
  private boolean finished;

  /**
   * Reads from {@code source}, which must read from {@code decoder}, or be the decoder.
   *
   * @param name the source
   * @param wanted the columns that the user named
   */
  CsvRowReader(TextDecoder decoder, Reader source, InputName name, CsvColumns wanted) {
    this.wanted = wanted;
    this.decoder = decoder;
    this.name = name;
    // The number of fields is checked here, so that one row of another length costs no other.
    reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(source);
    rows = reader.iterator();
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    if (finished) {
      return Optional.empty();
    }
    if (header.isEmpty()) {
      readHeader();
    }
    Optional<CsvRecord> row = nextRow();
    finished = row.isEmpty();
    return row.map(this::entry);
  }

  private void readHeader() throws IOException {
    CsvRecord row =
        nextRow()
            .orElseThrow(
                () ->
                    InputException.inFile(
                        name.shown(),
                        "CSV must begin with a header that has a column \"text\", but this is"
                            + " empty; leave it out or fill it in"));
    Optional<DecodingFault> fault = faultIn(row);
    if (fault.isPresent()) {
      throw fault.orElseThrow().in(name.shown());
    }
    header = row.getFields().stream().map(f -> f.strip().toLowerCase(Locale.ROOT)).toList();
    map("text", wanted.text(), CsvColumns.TEXT, row);
    map("title", wanted.title(), CsvColumns.TITLE, row);
    map("date", wanted.date(), CsvColumns.DATE, row);
    map("id", wanted.id(), CsvColumns.ID, row);
    map("url", Optional.empty(), CsvColumns.URL, row);
    map("source", Optional.empty(), CsvColumns.SOURCE, row);
    map("language", Optional.empty(), CsvColumns.LANGUAGE, row);
    if (!columns.containsKey("text")) {
      throw InputException.atLine(
          name.shown(),
          row.getStartingLineNumber(),
          "CSV must be separated by commas and have a column \"text\" in its header, but the header"
              + " is \""
              + String.join(",", row.getFields())
              + "\"; name the column that holds the articles' text with --text-column");
    }
    if (nextIsMissing()) {
      throw InputException.inFile(
          name.shown(),
          "CSV must have at least one row under its header, but this has none; leave it out or fill"
              + " it in");
    }
  }

  private void map(String field, Optional<String> named, List<String> guessed, CsvRecord row)
      throws InputException {
    if (named.isPresent()) {
      int index = header.indexOf(named.orElseThrow().strip().toLowerCase(Locale.ROOT));
      if (index < 0) {
        throw InputException.atLine(
            name.shown(),
            row.getStartingLineNumber(),
            "CSV must have the column \""
                + named.orElseThrow()
                + "\" that was named for the "
                + field
                + ", but its header is \""
                + String.join(",", row.getFields())
                + "\"; name one of these");
      }
      columns.put(field, index);
      return;
    }
    Optional<String> found = guessed.stream().filter(header::contains).findFirst();
    found.ifPresent(column -> columns.put(field, header.indexOf(column)));
    if (found.isPresent() && !found.orElseThrow().equals(field)) {
      guesses.add(
          name.shown() + ": the column \"" + found.orElseThrow() + "\" was read as the " + field);
    }
  }

  @Override
  public List<String> guesses() {
    return List.copyOf(guesses);
  }

  private boolean nextIsMissing() throws IOException {
    return guarded(() -> !rows.hasNext());
  }

  private Optional<CsvRecord> nextRow() throws IOException {
    return guarded(() -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());
  }

  private interface Step<T> {
    T take();
  }

  private <T> T guarded(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (UncheckedIOException e) {
      finished = true;
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    } catch (CsvParseException e) {
      finished = true;
      throw malformed(e);
    }
  }

  private InputException malformed(CsvParseException e) {
    String parser = withCause(e);
    String message =
        "CSV must follow RFC 4180, but the CSV parser stops in this row ("
            + parser
            + "), and the rest of the file is not read; check the quotation marks from here on";
    Matcher line = LINE.matcher(parser);
    return line.find()
        ? InputException.atLine(name.shown(), Long.parseLong(line.group(1)), message)
        : InputException.inFile(name.shown(), message);
  }

  private static String withCause(CsvParseException e) {
    Throwable cause = e.getCause();
    String message = String.valueOf(e.getMessage());
    return cause == null || cause.getMessage() == null
        ? message
        : message + ": " + cause.getMessage();
  }

  /** The fault in the lines that the row spreads over. */
  private Optional<DecodingFault> faultIn(CsvRecord row) {
    long breaks =
        row.getFields().stream()
            .mapToLong(f -> f.lines().count() + (f.isEmpty() ? 1 : 0) - 1)
            .sum();
    long first = row.getStartingLineNumber();
    return decoder.takeFault(first, first + breaks);
  }

  private InputEntry entry(CsvRecord row) {
    long line = row.getStartingLineNumber();
    Optional<DecodingFault> fault = faultIn(row);
    if (fault.isPresent()) {
      return unreadable(line, fault.orElseThrow().message());
    }
    if (row.getFieldCount() != header.size()) {
      return unreadable(
          line,
          "a row must have as many fields as the header, which has "
              + header.size()
              + ", but this has "
              + row.getFieldCount()
              + "; check its commas and quotation marks");
    }
    return new ArticleFields(
            field(row, "id"),
            field(row, "text"),
            field(row, "title"),
            field(row, "date"),
            field(row, "url"),
            field(row, "source"),
            field(row, "language"))
        .entry(name, line, "column");
  }

  private Optional<String> field(CsvRecord row, String column) {
    int index = columns.getOrDefault(column, -1);
    return index < 0
        ? Optional.empty()
        : Optional.of(row.getField(index)).filter(s -> !s.isBlank());
  }

  private InputEntry unreadable(long line, String message) {
    return new InputEntry.Unreadable(
        name.lineId(line), InputException.atLine(name.shown(), line, message));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
