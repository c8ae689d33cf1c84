package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.demarche.json.JsonLines;
import org.demarche.story.Occurrence;
import org.demarche.story.Occurrence.Telling;
import org.demarche.story.Stories;
import org.demarche.story.Story;

/**
 * Prints one JSON object for each story, and then one for each occurrence, a line each. A story has
 * a field {@code story}, an occurrence a field {@code occurrence}. Spans are {@code [start, end)}
 * in UTF-16 code units of the article's text.
 */
public final class JsonStoriesPrinter implements StoriesPrinter {
  private final JsonLines lines;

  /** Prints UTF-8 to {@code out}, and closes it in the end. */
  public JsonStoriesPrinter(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void print(Stories stories) throws IOException {
    for (Story s : stories.stories()) {
      lines.line(json -> story(json, s));
    }
    for (Occurrence o : stories.occurrences()) {
      lines.line(json -> occurrence(json, o));
    }
  }

  private static void story(JsonGenerator json, Story s) throws IOException {
    json.writeStringField("story", s.id());
    json.writeStringField("representative", s.representative().article());
    JsonLines.objects(
        json,
        "copies",
        s.copies(),
        (j, c) -> {
          j.writeStringField("article", c.article());
          JsonLines.optional(j, "date", c.date());
          JsonLines.optional(j, "title", c.title());
          JsonLines.optional(j, "source", c.publisher());
          JsonLines.optional(j, "url", c.url());
          j.writeNumberField("words", c.words());
        });
  }

  private static void occurrence(JsonGenerator json, Occurrence o) throws IOException {
    json.writeStringField("occurrence", o.id());
    json.writeStringField("type", o.type().name());
    json.writeStringField("cameo", o.cameo());
    JsonLines.strings(json, "sources", o.sources());
    JsonLines.strings(json, "targets", o.targets());
    JsonLines.optional(json, "place", o.place());
    json.writeNumberField("reports", o.reports());
    json.writeNumberField("independent", o.independent());
    JsonLines.optional(json, "firstSeen", o.firstSeen());
    JsonLines.optional(json, "lastSeen", o.lastSeen());
    JsonLines.objects(
        json,
        "disagreements",
        o.disagreements(),
        (j, d) -> {
          j.writeStringField("about", d.about());
          JsonLines.objects(
              j,
              "values",
              d.values(),
              (k, v) -> {
                k.writeStringField("value", v.value());
                JsonLines.strings(k, "articles", v.articles());
              });
        });
    JsonLines.objects(json, "tellings", o.tellings(), JsonStoriesPrinter::telling);
    JsonLines.objects(json, "talk", o.talk(), JsonStoriesPrinter::telling);
  }

  private static void telling(JsonGenerator json, Telling t) throws IOException {
    json.writeStringField("story", t.story());
    json.writeStringField("article", t.article());
    JsonLines.optional(json, "published", t.published());
    json.writeStringField("event", t.event());
    json.writeStringField("status", t.status().name());
    JsonLines.optional(json, "by", t.by());
    JsonLines.optional(json, "date", t.date());
    json.writeStringField("sentence", t.sentence());
    JsonLines.span(json, "span", t.span());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
