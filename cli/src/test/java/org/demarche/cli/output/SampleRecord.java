package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.article.Document;
import org.demarche.commitment.Commitment;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.event.Matter;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.FigureKind;
import org.demarche.lexicon.FigureLexicon.Qualifier;
import org.demarche.lexicon.MembershipAction;
import org.demarche.lexicon.QuadClass;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.Resolution;
import org.demarche.mention.TimeExpression;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.statement.Statement;

/** A record made by hand, with each kind of thing that a record can hold. */
final class SampleRecord {
  static final String TEXT =
      "Ruritania and Freedonia urged Sylvania to act. \"It\nmust act,\" Rufus Firefly said in Geneva"
          + " in May. Sylvania may attack.";

  private SampleRecord() {}

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Actor actor(String id, String name, String code, ActorKind kind) {
    return new Actor(
        id,
        name,
        Optional.of(code).filter(c -> !c.isEmpty()),
        Optional.of(code).filter(c -> !c.isEmpty()).map(c -> c.substring(0, 3)),
        code.length() > 3 ? List.of(code.substring(3)) : List.of(),
        kind,
        List.of(span(name)),
        Resolution.NAME,
        kind == ActorKind.PERSON ? "" : "countries.txt:7");
  }

  static Record get() {
    Span second = span("\"It\nmust act,\" Rufus Firefly said in Geneva in May.");
    return new Record(
        "r1",
        Optional.of("Act now"),
        Optional.of(LocalDate.of(2021, 12, 23)),
        Optional.empty(),
        Optional.of("=Daily"),
        "en",
        TEXT,
        List.of(new Document.Dropped("Leave A Reply", Document.Reason.BOILERPLATE)),
        List.of(
            span("Ruritania and Freedonia urged Sylvania to act."),
            second,
            span("Sylvania may attack.")),
        List.of(
            actor("a1", "Ruritania", "RUR", ActorKind.STATE),
            actor("a2", "Freedonia", "", ActorKind.STATE),
            actor("a3", "Sylvania", "SYLGOV", ActorKind.STATE),
            actor("a4", "Rufus Firefly", "FRE", ActorKind.PERSON)),
        List.of(
            new Place(
                "p1",
                "Geneva",
                Optional.of("CHE"),
                Optional.of(new Place.Point(46.2, 6.15, Place.Precision.PLACE)),
                span("Geneva"),
                0.9)),
        List.of(new TimeExpression(span("May"), "2021-05", Precision.MONTH)),
        List.of(
            new Statement(
                "s1",
                Optional.of("a4"),
                Optional.of(span("Rufus Firefly")),
                Optional.of(span("said")),
                List.of(span("\"It\nmust act,\"")),
                Statement.Kind.DIRECT,
                List.of("a3"),
                Optional.of("2021-05"),
                Optional.empty())),
        List.of(request(), attack()),
        List.of(
            new Membership(
                "SYL",
                "NATO",
                MembershipAction.JOIN,
                Optional.of("1999"),
                Status.ACTUAL,
                0,
                span("act"),
                Optional.empty(),
                "memberships.txt:4")),
        List.of(
            new Figure(
                "f1",
                FigureKind.TROOPS,
                12,
                Optional.of(15L),
                Optional.of(Qualifier.ABOUT),
                Optional.empty(),
                span("act"),
                2,
                Optional.empty(),
                Optional.of("e2"),
                Optional.of("s1"),
                Status.HYPOTHETICAL,
                "figures.txt:3")),
        List.of(demand()));
  }

  private static Commitment demand() {
    return new Commitment(
        "c1",
        Commitment.Kind.DEMAND,
        List.of("a1", "a2"),
        List.of("a3"),
        "act",
        span("act"),
        Optional.of("010"),
        Optional.empty(),
        Optional.of("2021-05-07"),
        false,
        List.of(
            new Commitment.Telling(
                Optional.of("e1"), Optional.empty(), 0, span("act"), Optional.of("2021-05"))),
        Commitment.Status.OPEN,
        List.of());
  }

  private static Event request() {
    return new Event(
        "e1",
        EventType.REQUEST,
        Optional.empty(),
        "102",
        QuadClass.of("102"),
        -0.3,
        List.of("military", "diplomatic"),
        List.of(new Participant("a1", span("Ruritania")), new Participant("a2", span("Freedonia"))),
        List.of(new Participant("a3", span("Sylvania"))),
        List.of(span("urged"), span("act")),
        0,
        Optional.of("2021-05"),
        Optional.of(Precision.MONTH),
        Optional.of("p1"),
        Status.ACTUAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.83,
        List.of(new Matter(span("act"), Optional.of("010"), Optional.empty())),
        "urge-to",
        "events/request.txt:12");
  }

  private static Event attack() {
    return new Event(
        "e2",
        EventType.ASSAULT,
        Optional.of("attack"),
        "190",
        QuadClass.of("190"),
        -10,
        List.of(),
        List.of(new Participant("a3", span("Sylvania"))),
        List.of(),
        List.of(span("attack")),
        2,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.HYPOTHETICAL,
        Optional.of("s1"),
        Optional.empty(),
        Optional.of("e1"),
        0.5,
        List.of(),
        "attack",
        "");
  }
}
