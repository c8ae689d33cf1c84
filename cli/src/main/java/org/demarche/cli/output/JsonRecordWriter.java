package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.article.Document;
import org.demarche.event.Event;
import org.demarche.event.Membership;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * Writes one JSON object a line. Offsets are {@code [start, end)} in UTF-16 code units of the
 * record's {@code text}; what has no value is left out; a list is there even when it is empty.
 */
public final class JsonRecordWriter implements RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  /** Writes UTF-8 to {@code out}, and closes it in the end. */
  public JsonRecordWriter(OutputStream out) {
    this.out = out;
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A line goes out whole or not at all. */
  private void line(Body body) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    }
    line.append('\n');
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void write(Failure failure) throws IOException {
    line(
        json -> {
          json.writeStringField("id", failure.id());
          json.writeObjectFieldStart("failure");
          json.writeStringField("stage", failure.stage());
          json.writeStringField("message", failure.message());
          json.writeEndObject();
        });
  }

  @Override
  public void write(Record coded) throws IOException {
    line(
        json -> {
          json.writeStringField("id", coded.id());
          optional(json, "title", coded.title());
          optional(json, "date", coded.date());
          optional(json, "url", coded.url());
          optional(json, "source", coded.source());
          json.writeStringField("language", coded.language());
          json.writeStringField("text", coded.text());
          objects(json, "dropped", coded.dropped(), JsonRecordWriter::dropped);
          spans(json, "sentences", coded.sentences());
          objects(json, "actors", coded.actors(), JsonRecordWriter::actor);
          objects(json, "places", coded.places(), JsonRecordWriter::place);
          objects(json, "times", coded.times(), JsonRecordWriter::time);
          objects(json, "statements", coded.statements(), JsonRecordWriter::statement);
          objects(json, "events", coded.events(), JsonRecordWriter::event);
          objects(json, "memberships", coded.memberships(), JsonRecordWriter::membership);
        });
  }

  private static void dropped(JsonGenerator json, Document.Dropped d) throws IOException {
    json.writeStringField("text", d.text());
    json.writeStringField("reason", d.reason().name());
  }

  private static void actor(JsonGenerator json, Actor a) throws IOException {
    json.writeStringField("id", a.id());
    json.writeStringField("name", a.name());
    optional(json, "code", a.code());
    optional(json, "country", a.country());
    strings(json, "sectors", a.sectors());
    json.writeStringField("kind", a.kind().name());
    spans(json, "mentions", a.mentions());
    reason(json, a.reason());
  }

  private static void place(JsonGenerator json, Place p) throws IOException {
    json.writeStringField("id", p.id());
    json.writeStringField("name", p.name());
    optional(json, "country", p.country());
    json.writeNumberField("lat", p.lat());
    json.writeNumberField("lon", p.lon());
    span(json, "span", p.span());
    confidence(json, p.confidence());
  }

  private static void time(JsonGenerator json, TimeExpression t) throws IOException {
    span(json, "span", t.span());
    json.writeStringField("value", t.value());
    json.writeStringField("precision", t.precision().name());
  }

  private static void statement(JsonGenerator json, Statement s) throws IOException {
    json.writeStringField("id", s.id());
    optional(json, "speaker", s.speaker());
    optionalSpan(json, "speakerSpan", s.speakerSpan());
    optionalSpan(json, "cue", s.cue());
    spans(json, "content", s.content());
    json.writeStringField("kind", s.kind().name());
    strings(json, "addressees", s.addressees());
    optional(json, "date", s.date());
  }

  private static void event(JsonGenerator json, Event e) throws IOException {
    json.writeStringField("id", e.id());
    json.writeStringField("type", e.type().name());
    optional(json, "mode", e.mode());
    json.writeStringField("cameo", e.cameo());
    json.writeNumberField("quad", e.quad().number());
    json.writeNumberField("goldstein", e.goldstein());
    strings(json, "contexts", e.contexts());
    objects(json, "sources", e.sources(), JsonRecordWriter::participant);
    objects(json, "targets", e.targets(), JsonRecordWriter::participant);
    spans(json, "trigger", e.trigger());
    json.writeNumberField("sentence", e.sentence());
    optional(json, "date", e.date());
    optional(json, "datePrecision", e.datePrecision().map(Enum::name));
    optional(json, "place", e.place());
    json.writeStringField("status", e.status().name());
    optional(json, "statement", e.statement());
    confidence(json, e.confidence());
    json.writeStringField("rule", e.rule());
    reason(json, e.reason());
  }

  private static void participant(JsonGenerator json, Event.Participant p) throws IOException {
    json.writeStringField("actor", p.actor());
    span(json, "span", p.span());
  }

  private static void membership(JsonGenerator json, Membership m) throws IOException {
    json.writeStringField("member", m.member());
    json.writeStringField("organisation", m.organisation());
    json.writeStringField("action", m.action().name());
    optional(json, "date", m.date());
    span(json, "span", m.span());
  }

  private static void reason(JsonGenerator json, String reason) throws IOException {
    optional(json, "reason", Optional.of(reason).filter(r -> !r.isBlank()));
  }

  /** Four digits say all that a confidence has to say. */
  private static void confidence(JsonGenerator json, double value) throws IOException {
    json.writeNumberField("confidence", Math.round(value * 10_000) / 10_000.0);
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.orElseThrow().toString());
    }
  }

  private static void optionalSpan(JsonGenerator json, String name, Optional<Span> span)
      throws IOException {
    if (span.isPresent()) {
      span(json, name, span.orElseThrow());
    }
  }

  private static void span(JsonGenerator json, String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(json, span);
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void spans(JsonGenerator json, String name, Collection<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Span s : spans) {
      span(json, s);
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String s : values) {
      json.writeString(s);
    }
    json.writeEndArray();
  }

  private interface Fields<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static <T> void objects(
      JsonGenerator json, String name, Collection<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
