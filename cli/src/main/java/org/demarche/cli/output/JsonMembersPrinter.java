package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.demarche.json.JsonLines;

/** Prints one JSON object a line: a step, a standing, or a total with {@code "total"}. */
public final class JsonMembersPrinter implements MembersPrinter {
  private final JsonLines lines;

  /** Prints UTF-8 to {@code out}, and closes it in the end. */
  public JsonMembersPrinter(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void step(MemberStep s) throws IOException {
    lines.line(json -> step(json, s));
  }

  @Override
  public void standing(LocalDate day, Standing standing) throws IOException {
    lines.line(
        json -> {
          json.writeStringField("on", day.toString());
          json.writeStringField("standing", standing.state().name());
          JsonLines.optional(json, "since", standing.since());
          step(json, standing.evidence());
        });
  }

  @Override
  public void total(MemberTotal t, long named) throws IOException {
    lines.line(
        json -> {
          json.writeNumberField("total", t.count());
          JsonLines.optional(json, "qualifier", t.qualifier().map(Enum::name));
          json.writeNumberField("named", named);
          json.writeBooleanField("contradicted", t.isContradicted(named));
          json.writeStringField("sentence", t.sentence());
          json.writeObjectFieldStart("article");
          json.writeStringField("id", t.articleId());
          JsonLines.optional(json, "date", t.date());
          json.writeEndObject();
        });
  }

  private static void step(JsonGenerator json, MemberStep s) throws IOException {
    json.writeStringField("member", s.member());
    json.writeStringField("name", s.name());
    json.writeStringField("organisation", s.organisation());
    json.writeStringField("action", s.action().name());
    JsonLines.optional(json, "date", s.date());
    json.writeStringField("status", s.status().name());
    json.writeStringField("sentence", s.sentence());
    json.writeObjectFieldStart("article");
    json.writeStringField("id", s.articleId());
    JsonLines.optional(json, "date", s.articleDate());
    JsonLines.optional(json, "source", s.publisher());
    JsonLines.optional(json, "url", s.url());
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
