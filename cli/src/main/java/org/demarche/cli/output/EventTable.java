package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.mention.TimeExpression.Precision;

/** Lays out the events of one record in aligned rows. */
final class EventTable {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final String SENTENCE_INDENT = "      ";
  private static final String UNKNOWN = "–";
  private static final int NARROWEST_DYAD = 28;
  private static final int NARROWEST_REMARKS = 16;

  private final Record coded;
  private final RecordIndex index;
  private final Palette palette;
  private final int width;

  EventTable(Record coded, Palette palette, int width) {
    this.coded = coded;
    index = new RecordIndex(coded);
    this.palette = palette;
    this.width = width;
  }

  private record Row(Event event, String dyad, String type, String date, String remarks) {}

  /**
   * The rows.
   *
   * @param sentences whether each is followed by its sentence
   */
  List<String> lines(boolean sentences) {
    List<Row> rows = coded.events().stream().map(this::row).toList();
    int type = widest(rows, r -> columns(r.type()));
    int date = widest(rows, r -> columns(r.date()));
    int dyad =
        Math.min(widest(rows, r -> columns(r.dyad())), Math.max(NARROWEST_DYAD, width * 45 / 100));
    int remarks =
        Math.max(
            NARROWEST_REMARKS, width - INDENT.length() - dyad - type - date - 3 * GAP.length());
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> dyads = dyadLines(row.dyad(), dyad);
      List<String> remarked = WrappedText.of(row.remarks()).lines(remarks);
      for (int i = 0; i < Math.max(dyads.size(), remarked.size()); i++) {
        boolean first = i == 0;
        String line =
            INDENT
                + padded((first ? "" : INDENT) + part(dyads, i), dyad)
                + GAP
                + palette.event(row.event().quad(), padded(first ? row.type() : "", type))
                + GAP
                + padded(first ? row.date() : "", date)
                + GAP
                + palette.faint(part(remarked, i));
        lines.add(line.stripTrailing());
      }
      if (sentences) {
        lines.addAll(sentence(row.event()));
      }
    }
    return lines;
  }

  /** Lines after the first are indented. */
  private static List<String> dyadLines(String dyad, int width) {
    return columns(dyad) <= width
        ? List.of(dyad)
        : WrappedText.of(dyad).lines(width - INDENT.length());
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private Row row(Event event) {
    return new Row(
        event,
        side(event.sources()) + " → " + side(event.targets()),
        event.type() + " (" + event.cameo() + ")",
        date(event),
        remarks(event));
  }

  /** The date as a reader writes it: a decade is "1990s", not its first digits. */
  private static String date(Event event) {
    String date = event.date().orElse("");
    return event.datePrecision().filter(Precision.DECADE::equals).isPresent() ? date + "0s" : date;
  }

  private String side(List<Participant> side) {
    return side.isEmpty()
        ? UNKNOWN
        : side.stream()
            .map(index::name)
            .map(OneLine::of)
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** What keeps the event from being a plain fact: its status, and whose claim it is. */
  private String remarks(Event event) {
    List<String> remarks = new ArrayList<>();
    if (event.status() != Status.ACTUAL) {
      remarks.add(event.status().name().toLowerCase(Locale.ROOT));
    }
    index
        .statement(event)
        .ifPresent(
            s -> remarks.add("says " + index.speaker(s).map(OneLine::of).orElse("somebody")));
    return String.join(", ", remarks);
  }

  private List<String> sentence(Event event) {
    return index.sentence(event).stream()
        .map(s -> WrappedText.of(coded.text(), s, event.trigger()))
        .flatMap(t -> t.lines(width - SENTENCE_INDENT.length(), palette::trigger).stream())
        .map(l -> SENTENCE_INDENT + l)
        .toList();
  }

  private static int widest(List<Row> rows, ToIntFunction<Row> columns) {
    return rows.stream().mapToInt(columns).max().orElse(0);
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - columns(text)));
  }
}
