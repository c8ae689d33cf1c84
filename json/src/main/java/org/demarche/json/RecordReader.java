package org.demarche.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.FigureKind;
import org.demarche.lexicon.FigureLexicon.Qualifier;
import org.demarche.lexicon.MembershipAction;
import org.demarche.lexicon.QuadClass;
import org.demarche.lexicon.TimeLexicon;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.Resolution;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/** Reads one record out of its JSON object. What {@link RecordJson} writes comes back equal. */
final class RecordReader {
  private RecordReader() {}

  /**
   * The record that an object holds. Fields that it does not know are passed over.
   *
   * @throws FieldException if a field is missing or holds what it must not
   */
  static Record read(JsonNode json) {
    Fields f = new Fields(json, "");
    String id = f.string("id");
    return new Record(
        id,
        f.optional("title"),
        f.day("date"),
        f.optional("url"),
        f.optional("source"),
        f.string("language"),
        f.string("text"),
        f.objects("dropped", RecordReader::dropped),
        f.spans("sentences"),
        f.objects("actors", RecordReader::actor),
        f.objects("places", RecordReader::place),
        f.objects("times", RecordReader::time),
        f.objects("statements", RecordReader::statement),
        f.objects("events", RecordReader::event),
        f.objects("memberships", RecordReader::membership),
        f.objects("figures", RecordReader::figure),
        f.objects("commitments", c -> commitment(c, id)));
  }

  private static Document.Dropped dropped(Fields f) {
    return new Document.Dropped(f.string("text"), f.constant("reason", Document.Reason.class));
  }

  private static Actor actor(Fields f) {
    return new Actor(
        f.string("id"),
        f.string("name"),
        f.optional("code"),
        f.optional("country"),
        f.strings("sectors"),
        f.constant("kind", ActorKind.class),
        f.spans("mentions"),
        f.constant("by", Resolution.class),
        f.optional("reason").orElse(""));
  }

  private static Place place(Fields f) {
    Optional<Place.Point> point =
        f.has("lat")
            ? Optional.of(
                new Place.Point(
                    f.number("lat"),
                    f.number("lon"),
                    f.constant("precision", Place.Precision.class)))
            : Optional.empty();
    return new Place(
        f.string("id"),
        f.string("name"),
        f.optional("country"),
        point,
        f.span("span"),
        f.number("confidence"));
  }

  private static TimeExpression time(Fields f) {
    return new TimeExpression(
        f.span("span"),
        f.string("value"),
        f.constant("precision", TimeExpression.Precision.class),
        f.optionalConstant("bound", TimeLexicon.Bound.class));
  }

  private static Statement statement(Fields f) {
    return new Statement(
        f.string("id"),
        f.optional("speaker"),
        f.optionalSpan("speakerSpan"),
        f.optionalSpan("cue"),
        f.spans("content"),
        f.constant("kind", Statement.Kind.class),
        f.strings("addressees"),
        f.optional("date"),
        f.optionalSpan("occasion"));
  }

  private static Event event(Fields f) {
    String cameo = f.string("cameo");
    return new Event(
        f.string("id"),
        f.constant("type", EventType.class),
        f.optional("mode"),
        cameo,
        QuadClass.of(cameo),
        f.number("goldstein"),
        f.strings("contexts"),
        f.objects("sources", RecordReader::participant),
        f.objects("targets", RecordReader::participant),
        f.spans("trigger"),
        f.integer("sentence"),
        f.optional("date"),
        f.optionalConstant("datePrecision", TimeExpression.Precision.class),
        f.optional("place"),
        f.constant("status", Event.Status.class),
        f.optional("statement"),
        f.optional("sameAs"),
        f.optional("after"),
        f.number("confidence"),
        f.objects("matters", RecordReader::matter),
        f.string("rule"),
        f.optional("reason").orElse(""));
  }

  private static Event.Participant participant(Fields f) {
    return new Event.Participant(f.string("actor"), f.span("span"));
  }

  private static Matter matter(Fields f) {
    return new Matter(f.span("span"), f.optional("cameo"), f.optionalSpan("condition"));
  }

  private static Membership membership(Fields f) {
    return new Membership(
        f.string("member"),
        f.string("organisation"),
        f.constant("action", MembershipAction.class),
        f.optional("date"),
        f.constant("status", Event.Status.class),
        f.integer("sentence"),
        f.span("span"),
        f.optional("statement"),
        f.optional("reason").orElse(""));
  }

  private static Figure figure(Fields f) {
    return new Figure(
        f.string("id"),
        f.constant("kind", FigureKind.class),
        f.whole("count"),
        f.has("high") ? Optional.of(f.whole("high")) : Optional.empty(),
        f.optionalConstant("qualifier", Qualifier.class),
        f.optional("unit"),
        f.span("span"),
        f.integer("sentence"),
        f.optional("partOf"),
        f.optional("event"),
        f.optional("statement"),
        f.constant("status", Event.Status.class),
        f.optional("reason").orElse(""));
  }

  private static Commitment commitment(Fields f, String article) {
    List<String> by = new ArrayList<>(List.of(f.string("by")));
    by.addAll(f.strings("alsoBy"));
    List<String> to = new ArrayList<>(f.optional("to").stream().toList());
    to.addAll(f.strings("alsoTo"));
    return new Commitment(
        f.string("id"),
        f.constant("kind", Commitment.Kind.class),
        by,
        to,
        f.string("what"),
        f.span("whatSpan"),
        f.optional("act"),
        f.optionalSpan("condition"),
        f.optional("deadline"),
        f.flag("withdrawn"),
        f.objects("told", RecordReader::telling),
        f.constant("status", Commitment.Status.class),
        answers(f, article));
  }

  private static List<Answer> answers(Fields f, String article) {
    List<String> ids = f.strings("answers");
    List<String> replies = f.strings("replies");
    List<String> days = f.strings("replyDates");
    if (ids.size() != replies.size() || ids.size() != days.size()) {
      throw new FieldException(
          "answers, replies and replyDates must be of one length, found %d, %d and %d"
              .formatted(ids.size(), replies.size(), days.size()));
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      answers.add(
          new Answer(
              Fields.constant("replies", replies.get(i), Answer.Reply.class),
              article,
              ids.get(i),
              days.get(i).isEmpty()
                  ? Optional.empty()
                  : Optional.of(Fields.day("replyDates", days.get(i)))));
    }
    return answers;
  }

  private static Commitment.Telling telling(Fields f) {
    return new Commitment.Telling(
        f.optional("event"),
        f.optional("statement"),
        f.integer("sentence"),
        f.span("span"),
        f.optional("date"));
  }
}
