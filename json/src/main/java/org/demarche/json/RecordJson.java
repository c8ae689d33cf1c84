package org.demarche.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.article.Document;
import org.demarche.commitment.Answer;
import org.demarche.commitment.Commitment;
import org.demarche.event.Event;
import org.demarche.event.Matter;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * A record as a JSON object. Offsets are {@code [start, end)} in UTF-16 code units of the record's
 * {@code text}; what has no value is left out; a list is there even when it is empty.
 */
public final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RecordJson() {}

  /** The record on a line of its own, without an end of line. */
  public static String line(Record r) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      fields(json, r);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return line.toString();
  }

  /** Writes the fields of a record into an object that is open. */
  public static void fields(JsonGenerator json, Record r) throws IOException {
    json.writeStringField("id", r.id());
    JsonLines.optional(json, "title", r.title());
    JsonLines.optional(json, "date", r.date());
    JsonLines.optional(json, "url", r.url());
    JsonLines.optional(json, "source", r.source());
    json.writeStringField("language", r.language());
    json.writeStringField("text", r.text());
    JsonLines.objects(json, "dropped", r.dropped(), RecordJson::dropped);
    JsonLines.spans(json, "sentences", r.sentences());
    JsonLines.objects(json, "actors", r.actors(), RecordJson::actor);
    JsonLines.objects(json, "places", r.places(), RecordJson::place);
    JsonLines.objects(json, "times", r.times(), RecordJson::time);
    JsonLines.objects(json, "statements", r.statements(), RecordJson::statement);
    JsonLines.objects(json, "events", r.events(), RecordJson::event);
    JsonLines.objects(json, "memberships", r.memberships(), RecordJson::membership);
    JsonLines.objects(json, "figures", r.figures(), RecordJson::figure);
    JsonLines.objects(json, "commitments", r.commitments(), RecordJson::commitment);
  }

  /** Writes what made a record into its object. */
  public static void origin(JsonGenerator json, Origin origin) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeStringField("program", origin.program());
    json.writeStringField("lexicon", origin.lexicon());
    json.writeEndObject();
  }

  /** Writes the fields of what stands in a record's place. */
  public static void fields(JsonGenerator json, Failure failure) throws IOException {
    json.writeStringField("id", failure.id());
    json.writeObjectFieldStart("failure");
    json.writeStringField("stage", failure.stage());
    json.writeStringField("message", failure.message());
    json.writeEndObject();
  }

  private static void dropped(JsonGenerator json, Document.Dropped d) throws IOException {
    json.writeStringField("text", d.text());
    json.writeStringField("reason", d.reason().name());
  }

  private static void actor(JsonGenerator json, Actor a) throws IOException {
    json.writeStringField("id", a.id());
    json.writeStringField("name", a.name());
    JsonLines.optional(json, "code", a.code());
    JsonLines.optional(json, "country", a.country());
    JsonLines.strings(json, "sectors", a.sectors());
    json.writeStringField("kind", a.kind().name());
    JsonLines.spans(json, "mentions", a.mentions());
    json.writeStringField("by", a.by().name());
    reason(json, a.reason());
  }

  private static void place(JsonGenerator json, Place p) throws IOException {
    json.writeStringField("id", p.id());
    json.writeStringField("name", p.name());
    JsonLines.optional(json, "country", p.country());
    if (p.point().isPresent()) {
      Place.Point point = p.point().get();
      json.writeNumberField("lat", point.lat());
      json.writeNumberField("lon", point.lon());
      json.writeStringField("precision", point.precision().name());
    }
    JsonLines.span(json, "span", p.span());
    confidence(json, p.confidence());
  }

  private static void time(JsonGenerator json, TimeExpression t) throws IOException {
    JsonLines.span(json, "span", t.span());
    json.writeStringField("value", t.value());
    json.writeStringField("precision", t.precision().name());
    JsonLines.optional(json, "bound", t.bound().map(Enum::name));
  }

  private static void statement(JsonGenerator json, Statement s) throws IOException {
    json.writeStringField("id", s.id());
    JsonLines.optional(json, "speaker", s.speaker());
    JsonLines.optionalSpan(json, "speakerSpan", s.speakerSpan());
    JsonLines.optionalSpan(json, "cue", s.cue());
    JsonLines.spans(json, "content", s.content());
    json.writeStringField("kind", s.kind().name());
    JsonLines.strings(json, "addressees", s.addressees());
    JsonLines.optional(json, "date", s.date());
    JsonLines.optionalSpan(json, "occasion", s.occasion());
  }

  private static void event(JsonGenerator json, Event e) throws IOException {
    json.writeStringField("id", e.id());
    json.writeStringField("type", e.type().name());
    JsonLines.optional(json, "mode", e.mode());
    json.writeStringField("cameo", e.cameo());
    json.writeNumberField("quad", e.quad().number());
    json.writeNumberField("goldstein", e.goldstein());
    JsonLines.strings(json, "contexts", e.contexts());
    JsonLines.objects(json, "sources", e.sources(), RecordJson::participant);
    JsonLines.objects(json, "targets", e.targets(), RecordJson::participant);
    JsonLines.spans(json, "trigger", e.trigger());
    json.writeNumberField("sentence", e.sentence());
    JsonLines.optional(json, "date", e.date());
    JsonLines.optional(json, "datePrecision", e.datePrecision().map(Enum::name));
    JsonLines.optional(json, "place", e.place());
    json.writeStringField("status", e.status().name());
    JsonLines.optional(json, "statement", e.statement());
    JsonLines.optional(json, "sameAs", e.sameAs());
    JsonLines.optional(json, "after", e.after());
    confidence(json, e.confidence());
    JsonLines.objects(json, "matters", e.matters(), RecordJson::matter);
    json.writeStringField("rule", e.rule());
    reason(json, e.reason());
  }

  private static void matter(JsonGenerator json, Matter m) throws IOException {
    JsonLines.span(json, "span", m.span());
    JsonLines.optional(json, "cameo", m.cameo());
    JsonLines.optionalSpan(json, "condition", m.condition());
  }

  private static void participant(JsonGenerator json, Event.Participant p) throws IOException {
    json.writeStringField("actor", p.actor());
    JsonLines.span(json, "span", p.span());
  }

  private static void membership(JsonGenerator json, Membership m) throws IOException {
    json.writeStringField("member", m.member());
    json.writeStringField("organisation", m.organisation());
    json.writeStringField("action", m.action().name());
    JsonLines.optional(json, "date", m.date());
    json.writeStringField("status", m.status().name());
    json.writeNumberField("sentence", m.sentence());
    JsonLines.span(json, "span", m.span());
    JsonLines.optional(json, "statement", m.statement());
    reason(json, m.reason());
  }

  private static void figure(JsonGenerator json, Figure f) throws IOException {
    json.writeStringField("id", f.id());
    json.writeStringField("kind", f.kind().name());
    json.writeNumberField("count", f.count());
    if (f.high().isPresent()) {
      json.writeNumberField("high", f.high().orElseThrow());
    }
    JsonLines.optional(json, "qualifier", f.qualifier().map(Enum::name));
    JsonLines.optional(json, "unit", f.unit());
    JsonLines.span(json, "span", f.span());
    json.writeNumberField("sentence", f.sentence());
    JsonLines.optional(json, "partOf", f.partOf());
    JsonLines.optional(json, "event", f.event());
    JsonLines.optional(json, "statement", f.statement());
    json.writeStringField("status", f.status().name());
    reason(json, f.reason());
  }

  /** The first maker and addressee stand for themselves; the others of a compound beside them. */
  private static void commitment(JsonGenerator json, Commitment c) throws IOException {
    json.writeStringField("id", c.id());
    json.writeStringField("kind", c.kind().name());
    json.writeStringField("by", c.by().get(0));
    JsonLines.strings(json, "alsoBy", c.by().subList(1, c.by().size()));
    JsonLines.optional(json, "to", c.to().stream().findFirst());
    JsonLines.strings(json, "alsoTo", c.to().stream().skip(1).toList());
    json.writeStringField("what", c.what());
    JsonLines.span(json, "whatSpan", c.whatSpan());
    JsonLines.optional(json, "act", c.act());
    JsonLines.optionalSpan(json, "condition", c.condition());
    JsonLines.optional(json, "deadline", c.deadline());
    JsonLines.optional(json, "event", c.told().get(0).event());
    if (c.withdrawn()) {
      json.writeBooleanField("withdrawn", true);
    }
    json.writeStringField("status", c.status().name());
    JsonLines.strings(json, "answers", c.answers().stream().map(Answer::id).toList());
    JsonLines.strings(json, "replies", c.answers().stream().map(a -> a.reply().name()).toList());
    JsonLines.strings(json, "replyDates", days(c.answers()));
    JsonLines.objects(json, "told", c.told(), RecordJson::telling);
  }

  /** A day that is not known is an empty string, so that the lists of answers stay in step. */
  private static List<String> days(List<Answer> answers) {
    return answers.stream().map(a -> a.day().map(Object::toString).orElse("")).toList();
  }

  private static void telling(JsonGenerator json, Commitment.Telling t) throws IOException {
    JsonLines.optional(json, "event", t.event());
    JsonLines.optional(json, "statement", t.statement());
    json.writeNumberField("sentence", t.sentence());
    JsonLines.span(json, "span", t.span());
    JsonLines.optional(json, "date", t.date());
  }

  private static void reason(JsonGenerator json, String reason) throws IOException {
    JsonLines.optional(json, "reason", Optional.of(reason).filter(r -> !r.isBlank()));
  }

  /** Four digits say all that a confidence has to say. */
  private static void confidence(JsonGenerator json, double value) throws IOException {
    json.writeNumberField("confidence", Math.round(value * 10_000) / 10_000.0);
  }
}
