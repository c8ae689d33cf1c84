package org.demarche.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.mention.Actor;

/**
 * Writes one row of comma-separated values for each event, under a header. Lists are joined by "; "
 * and keep their places: a source without a code leaves its place in the codes empty. A field that
 * a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvEventWriter implements RecordWriter {
  /** The columns in order. */
  public static final List<String> COLUMNS =
      List.of(
          "article_id",
          "article_date",
          "event_id",
          "type",
          "mode",
          "cameo",
          "quad",
          "goldstein",
          "contexts",
          "source_names",
          "source_codes",
          "target_names",
          "target_codes",
          "event_date",
          "date_precision",
          "place",
          "status",
          "statement_speaker",
          "sentence_number",
          "sentence",
          "trigger",
          "confidence",
          "rule",
          "url",
          "publisher");

  private static final String BETWEEN = "; ";
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private final CsvWriter csv;

  /** Writes the header as UTF-8 to {@code out}, which is closed in the end. */
  public CsvEventWriter(OutputStream out) throws IOException {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS);
  }

  @Override
  public void write(Record coded) throws IOException {
    RecordIndex index = new RecordIndex(coded);
    try {
      for (Event event : coded.events()) {
        csv.writeRecord(row(coded, index, event).stream().map(CsvEventWriter::safe).toList());
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    csv.flush();
  }

  /** Does nothing: a failed article has no events, and messages tell of it. */
  @Override
  public void write(Failure failure) {}

  private static List<String> row(Record coded, RecordIndex index, Event event) {
    return List.of(
        coded.id(),
        coded.date().map(Object::toString).orElse(""),
        event.id(),
        event.type().name(),
        event.mode().orElse(""),
        event.cameo(),
        Integer.toString(event.quad().number()),
        Double.toString(event.goldstein()),
        String.join(BETWEEN, event.contexts()),
        names(index, event.sources()),
        codes(index, event.sources()),
        names(index, event.targets()),
        codes(index, event.targets()),
        event.date().orElse(""),
        event.datePrecision().map(Enum::name).orElse(""),
        index.place(event).orElse(""),
        event.status().name(),
        index.statement(event).flatMap(index::speaker).orElse(""),
        Integer.toString(event.sentence()),
        index.sentence(event).map(s -> OneLine.of(s.of(coded.text()))).orElse(""),
        event.trigger().stream()
            .map(s -> OneLine.of(s.of(coded.text())))
            .collect(Collectors.joining(BETWEEN)),
        Double.toString(Math.round(event.confidence() * 10_000) / 10_000.0),
        event.rule(),
        coded.url().orElse(""),
        coded.source().orElse(""));
  }

  private static String names(RecordIndex index, List<Participant> side) {
    return side.stream().map(index::name).collect(Collectors.joining(BETWEEN));
  }

  private static String codes(RecordIndex index, List<Participant> side) {
    List<String> codes =
        side.stream().map(p -> index.actor(p.actor()).flatMap(Actor::code).orElse("")).toList();
    return codes.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, codes);
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
