package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Record;
import org.demarche.article.Document;
import org.demarche.event.Event.Status;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.json.Failure;

/** Writes records as text for reading. */
public final class TableWriter implements RecordWriter {
  private static final int NARROWEST = 40;

  private final OutputStream out;
  private final Palette palette;
  private final int width;
  private final boolean sentences;
  private boolean any;

  /**
   * Writes UTF-8 to {@code out}, and closes it in the end.
   *
   * @param palette the colours
   * @param width columns of the terminal; less than 40 is taken as 40
   * @param sentences whether each event is followed by its sentence
   */
  public TableWriter(OutputStream out, Palette palette, int width, boolean sentences) {
    this.out = out;
    this.palette = palette;
    this.width = Math.max(NARROWEST, width);
    this.sentences = sentences;
  }

  @Override
  public void write(Record coded) throws IOException {
    List<String> lines = new ArrayList<>();
    if (any) {
      lines.add("");
      lines.add(palette.faint("─".repeat(width)));
    }
    any = true;
    lines.addAll(head(coded));
    section(
        lines, "Events", new EventTable(coded, palette, width).lines(sentences), coded.events());
    section(
        lines, "Statements", new StatementList(coded, palette, width).lines(), coded.statements());
    if (!coded.memberships().isEmpty()) {
      section(lines, "Memberships", memberships(coded), coded.memberships());
    }
    if (!coded.figures().isEmpty()) {
      section(lines, "Figures", figures(coded), coded.figures());
    }
    if (!coded.dropped().isEmpty()) {
      lines.add("");
      lines.add(palette.faint(dropped(coded.dropped())));
    }
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Does nothing: messages tell of it, and there is nothing to read. */
  @Override
  public void write(Failure failure) {}

  private List<String> head(Record coded) {
    List<String> lines = new ArrayList<>();
    coded
        .title()
        .map(t -> WrappedText.of(t).lines(width).stream().map(palette::heading).toList())
        .ifPresent(lines::addAll);
    lines.add(
        palette.faint(
            Stream.of(
                    Optional.of(coded.id()),
                    coded.date().map(Object::toString).or(() -> Optional.of("no date")),
                    coded.source(),
                    coded.url())
                .flatMap(Optional::stream)
                .map(OneLine::of)
                .collect(Collectors.joining(" · "))));
    return lines;
  }

  private void section(List<String> lines, String name, List<String> body, List<?> counted) {
    lines.add("");
    lines.add(palette.heading(name) + palette.faint(" (" + counted.size() + ")"));
    lines.addAll(body);
  }

  private static List<String> memberships(Record coded) {
    return coded.memberships().stream().map(TableWriter::membership).toList();
  }

  private static String membership(Membership m) {
    return "  "
        + m.member()
        + "  "
        + m.action().name().toLowerCase(Locale.ROOT)
        + "  "
        + OneLine.of(m.organisation())
        + m.date().map(d -> "  " + d).orElse("")
        + (m.status() == Status.ACTUAL
            ? ""
            : "  (" + m.status().name().toLowerCase(Locale.ROOT) + ")");
  }

  private static List<String> figures(Record coded) {
    return coded.figures().stream().map(f -> figure(coded, f)).toList();
  }

  /** " killed 14 at least 14 people": the kind, the count, and the words that say so. */
  private static String figure(Record coded, Figure f) {
    return "  "
        + f.kind().name().toLowerCase(Locale.ROOT)
        + "  "
        + String.format(Locale.ROOT, "%,d", f.count())
        + f.high().map(h -> String.format(Locale.ROOT, "-%,d", h)).orElse("")
        + f.unit().map(u -> " " + u).orElse("")
        + "  \u201c"
        + OneLine.of(f.span().of(coded.text()))
        + "\u201d"
        + f.event().map(e -> "  " + e).orElse("")
        + (f.status() == Status.ACTUAL
            ? ""
            : "  (" + f.status().name().toLowerCase(Locale.ROOT) + ")");
  }

  private static String dropped(List<Document.Dropped> dropped) {
    return "Dropped from the page: "
        + Stream.of(Document.Reason.values())
            .flatMap(r -> counted(dropped, r).stream())
            .collect(Collectors.joining(", "));
  }

  private static Optional<String> counted(List<Document.Dropped> dropped, Document.Reason reason) {
    long n = dropped.stream().filter(d -> d.reason() == reason).count();
    String name = reason.name().toLowerCase(Locale.ROOT);
    return n == 0 ? Optional.empty() : Optional.of(n + " " + name + (n == 1 ? " line" : " lines"));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
