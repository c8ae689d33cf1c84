package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.demarche.json.JsonLines;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Party;
import org.demarche.ledger.Source;

/**
 * Prints one JSON object for each entry, a line each. Its {@code span}s are {@code [start, end)} in
 * UTF-16 code units of the article's text.
 */
public final class JsonLedgerPrinter implements LedgerPrinter {
  private final JsonLines lines;

  /** Prints UTF-8 to {@code out}, and closes it in the end. */
  public JsonLedgerPrinter(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void print(Ledger ledger) throws IOException {
    for (Entry e : ledger.entries()) {
      lines.line(json -> entry(json, e, ledger.isOverdue(e)));
    }
  }

  private static void entry(JsonGenerator json, Entry e, boolean overdue) throws IOException {
    json.writeStringField("kind", e.kind().name());
    JsonLines.objects(json, "by", e.by(), JsonLedgerPrinter::party);
    JsonLines.objects(json, "to", e.to(), JsonLedgerPrinter::party);
    json.writeStringField("what", e.what());
    JsonLines.optional(json, "act", e.act());
    JsonLines.optional(json, "condition", e.condition());
    JsonLines.optional(json, "deadline", e.deadline());
    json.writeBooleanField("overdue", overdue);
    JsonLines.optional(json, "since", e.since());
    json.writeStringField("status", e.status().name());
    JsonLines.objects(json, "told", e.told(), JsonLedgerPrinter::source);
    JsonLines.objects(
        json,
        "answers",
        e.answers(),
        (j, a) -> {
          j.writeStringField("reply", a.reply().name());
          JsonLines.objects(j, "by", a.by(), JsonLedgerPrinter::party);
          JsonLines.optional(j, "day", a.day());
          j.writeObjectFieldStart("source");
          source(j, a.source());
          j.writeEndObject();
        });
  }

  private static void party(JsonGenerator json, Party p) throws IOException {
    json.writeStringField("name", OneLine.of(p.name()));
    JsonLines.optional(json, "code", p.code());
    json.writeStringField("party", OneLine.of(p.principalName()));
  }

  private static void source(JsonGenerator json, Source s) throws IOException {
    json.writeStringField("article", s.article());
    JsonLines.optional(json, "date", s.date());
    JsonLines.optional(json, "title", s.title());
    JsonLines.optional(json, "source", s.publisher());
    JsonLines.optional(json, "url", s.url());
    json.writeStringField("id", s.id());
    json.writeStringField("sentence", s.sentence());
    JsonLines.span(json, "span", s.span());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
