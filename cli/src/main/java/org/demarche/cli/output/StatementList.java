package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Record;
import org.demarche.statement.Statement;

/** Lays out the statements of one record under their speakers, in order of first statement. */
final class StatementList {
  private static final String INDENT = "    ";
  private static final String HANGING = INDENT + "  ";
  private static final String NOBODY = "Speaker not named";

  private final Record coded;
  private final RecordIndex index;
  private final Palette palette;
  private final int width;

  StatementList(Record coded, Palette palette, int width) {
    this.coded = coded;
    index = new RecordIndex(coded);
    this.palette = palette;
    this.width = width;
  }

  /** The lines. */
  List<String> lines() {
    Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
    for (Statement s : coded.statements()) {
      String speaker = index.speaker(s).map(OneLine::of).orElse(NOBODY);
      bySpeaker.computeIfAbsent(speaker, k -> new ArrayList<>()).add(s);
    }
    List<String> lines = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, statements) -> {
          lines.add("  " + palette.heading(speaker));
          statements.forEach(s -> lines.addAll(wrapped(s)));
        });
    return lines;
  }

  private List<String> wrapped(Statement statement) {
    List<String> parts = WrappedText.of(content(statement)).lines(width - HANGING.length());
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      lines.add((lines.isEmpty() ? INDENT : HANGING) + part);
    }
    return lines;
  }

  private String content(Statement statement) {
    return QuotedWords.of(
        statement.content().stream().map(s -> OneLine.of(s.of(coded.text()))).toList(),
        statement.kind());
  }
}
