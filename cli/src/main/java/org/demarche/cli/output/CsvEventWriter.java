package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.json.Failure;
import org.demarche.mention.Actor;

/**
 * Writes one row of comma-separated values for each event, under a header. Lists are joined by "; "
 * and keep their places: a source without a code leaves its place in the codes empty.
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
          "same_as",
          "sentence_number",
          "sentence",
          "trigger",
          "confidence",
          "rule",
          "url",
          "publisher");

  private static final String BETWEEN = "; ";

  private final CsvRows rows;

  /** Writes the header as UTF-8 to {@code out}, which is closed in the end. */
  public CsvEventWriter(OutputStream out) throws IOException {
    rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void write(Record coded) throws IOException {
    RecordIndex index = new RecordIndex(coded);
    for (Event event : coded.events()) {
      rows.write(row(coded, index, event));
    }
    rows.flush();
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
        event.sameAs().orElse(""),
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

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
