package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.json.JsonLines;

/**
 * Prints one JSON object a line. Its {@code spans} are {@code [start, end)} in UTF-16 code units of
 * the article's text.
 */
public final class JsonQuotePrinter implements QuotePrinter {
  private final JsonLines lines;

  /** Prints UTF-8 to {@code out}, and closes it in the end. */
  public JsonQuotePrinter(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void print(Quote q) throws IOException {
    lines.line(
        json -> {
          JsonLines.optional(json, "date", q.date());
          JsonLines.optional(json, "speaker", q.speaker());
          JsonLines.optional(json, "code", q.code());
          JsonLines.optional(json, "cue", q.cue());
          json.writeStringField("kind", q.kind().name());
          JsonLines.strings(json, "content", q.content());
          JsonLines.spans(json, "spans", q.spans());
          JsonLines.strings(json, "addressees", q.addressees());
          json.writeObjectFieldStart("article");
          json.writeStringField("id", q.articleId());
          JsonLines.optional(json, "date", q.articleDate());
          JsonLines.optional(json, "title", q.title());
          JsonLines.optional(json, "source", q.publisher());
          JsonLines.optional(json, "url", q.url());
          json.writeEndObject();
          json.writeStringField("statement", q.statement());
        });
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
