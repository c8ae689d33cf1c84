package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.Explanation;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Trial;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.statement.Statement;

/** Writes an explanation as aligned tables: words, actors, statements, entries tried, events. */
public final class ExplanationWriter {
  private final Explanation explanation;
  private final Record record;
  private final StringBuilder out = new StringBuilder();

  /** A writer of this explanation. */
  public ExplanationWriter(Explanation explanation) {
    this.explanation = explanation;
    record = explanation.record();
  }

  /** The tables, each with a heading; a table without rows says so. */
  public String write() {
    for (Sentence s : explanation.sentences()) {
      table("Words of sentence " + s.index(), words(s));
    }
    table("Actors", actors());
    table("Statements", statements());
    table("Entries tried", trials());
    table("Events", events());
    return out.toString();
  }

  private static List<List<String>> words(Sentence s) {
    List<List<String>> rows = new ArrayList<>();
    for (Token t : s.tokens()) {
      String head = t.head() < 0 ? "-" : t.head() + " " + s.token(t.head()).form();
      rows.add(
          List.of(String.valueOf(t.index()), t.form(), t.lemma(), t.tag(), t.relation(), head));
    }
    return rows;
  }

  private List<List<String>> actors() {
    List<List<String>> rows = new ArrayList<>();
    for (Actor a : record.actors()) {
      rows.add(
          List.of(
              a.id(),
              a.name(),
              a.code().orElse("-"),
              a.kind().name(),
              a.mentions().stream().map(this::words).collect(Collectors.joining(" / ")),
              a.reason()));
    }
    return rows;
  }

  private List<List<String>> statements() {
    List<List<String>> rows = new ArrayList<>();
    for (Statement s : record.statements()) {
      rows.add(
          List.of(
              s.id(),
              s.speaker().map(this::actor).or(() -> s.speakerSpan().map(this::words)).orElse("-"),
              s.cue().map(this::words).orElse("-"),
              s.kind().name(),
              s.content().stream().map(this::words).collect(Collectors.joining(" ... "))));
    }
    return rows;
  }

  private List<List<String>> trials() {
    List<List<String>> rows = new ArrayList<>();
    for (Trial t : explanation.trials()) {
      Token token = explanation.sentences().get(t.sentence()).token(t.token());
      rows.add(
          List.of(
              token.form(),
              t.rule(),
              t.outcome().name().toLowerCase(Locale.ROOT),
              t.detail(),
              t.where()));
    }
    return rows;
  }

  private List<List<String>> events() {
    List<List<String>> rows = new ArrayList<>();
    for (Event e : record.events()) {
      rows.add(
          List.of(
              e.id(),
              e.type() + " " + e.cameo(),
              side(e.sources()) + " > " + side(e.targets()),
              e.status() + e.date().map(d -> " " + d).orElse(""),
              e.statement().map(s -> "claim of " + s).orElse(""),
              String.format(Locale.ROOT, "%.2f", e.confidence()),
              e.rule() + ", " + e.reason()));
    }
    return rows;
  }

  private String side(List<Participant> side) {
    return side.isEmpty()
        ? "-"
        : side.stream().map(p -> actor(p.actor())).collect(Collectors.joining(" + "));
  }

  private String actor(String id) {
    return record.actors().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> a.code().map(c -> a.name() + " [" + c + "]").orElse(a.name()))
        .findFirst()
        .orElse(id);
  }

  private String words(Span span) {
    return span.of(record.text()).replaceAll("\\s+", " ");
  }

  private void table(String heading, List<List<String>> rows) {
    out.append(heading).append('\n');
    if (rows.isEmpty()) {
      out.append("  none\n");
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        width[c] = Math.max(width[c], row.get(c).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int c = 0; c < columns; c++) {
        line.append(' ').append(row.get(c));
        if (c + 1 < columns) {
          line.append(" ".repeat(width[c] - row.get(c).length() + 1));
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }
}
