package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.commitment.Answer;
import org.demarche.commitment.Commitment;
import org.demarche.commitment.Commitment.Status;
import org.demarche.commitment.Parties;
import org.demarche.commitment.Replies;
import org.demarche.commitment.Turn;
import org.demarche.commitment.Turns;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.ledger.Entry.Response;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;

/** Joins the commitments of many records and finds their answers. Not to be shared. */
final class LedgerBuilder {
  private final Lexicon lexicon;
  private final Replies replies;
  private final Map<String, Coded> articles = new LinkedHashMap<>();
  private final List<Turn> turns = new ArrayList<>();

  LedgerBuilder(Lexicon lexicon) {
    this.lexicon = lexicon;
    replies = new Replies(lexicon.commitments(), new Parties(lexicon.alliances()));
  }

  /** A record with what its ids stand for. */
  private record Coded(
      Record record,
      Map<String, Actor> actors,
      Map<String, Commitment> commitments,
      Map<String, Event> events) {}

  /** A commitment of one article, as it is told there. */
  private record Told(Coded article, Commitment commitment, Turn turn) {}

  /** The entries by the day on which they begin; each article counts once. */
  List<Entry> entries(List<Record> records) {
    List<Told> all = new ArrayList<>();
    for (Record r : records) {
      if (articles.containsKey(r.id())) {
        throw new IllegalArgumentException(
            "articles must differ in their ids, found " + r.id() + " twice; number them");
      }
      all.addAll(read(r));
    }
    List<List<Told>> groups = joined(all);
    List<Entry> made = new ArrayList<>();
    Set<String> answering = new LinkedHashSet<>();
    for (List<Told> g : groups) {
      if (!g.get(0).commitment().withdrawn()) {
        Entry e = entry(g);
        made.add(e);
        e.answers().forEach(a -> answering.add(key(a.source().article(), a.source().id())));
      }
    }
    for (List<Told> g : groups) {
      boolean answers =
          g.stream().anyMatch(t -> answering.contains(key(t.turn().article(), t.turn().id())));
      if (g.get(0).commitment().withdrawn() && !answers) {
        made.add(entry(g));
      }
    }
    made.sort(Comparator.comparing(e -> e.since().orElse(LocalDate.MIN)));
    return made;
  }

  private List<Told> read(Record r) {
    Map<String, Actor> actors = new HashMap<>();
    r.actors().forEach(a -> actors.put(a.id(), a));
    Map<String, Commitment> commitments = new HashMap<>();
    r.commitments().forEach(c -> commitments.put(c.id(), c));
    Map<String, Event> events = new HashMap<>();
    r.events().forEach(e -> events.put(e.id(), e));
    Coded coded = new Coded(r, actors, commitments, events);
    articles.put(r.id(), coded);
    Turns reader =
        new Turns(
            lexicon.commitments(),
            r.id(),
            r.date(),
            r.text(),
            r.sentences(),
            r.actors(),
            r.statements());
    turns.addAll(reader.of(r.commitments(), r.events()));
    return r.commitments().stream().map(c -> new Told(coded, c, reader.of(c))).toList();
  }

  /** Those that say the same, in the order of the first of each. */
  private List<List<Told>> joined(List<Told> all) {
    List<List<Told>> groups = new ArrayList<>();
    for (Told t : all) {
      Replies.join(groups, t, (a, b) -> replies.isSame(a.turn(), b.turn()));
    }
    return groups;
  }

  private Entry entry(List<Told> group) {
    Told first = group.get(0);
    Commitment c = first.commitment();
    Set<String> own = new LinkedHashSet<>();
    group.forEach(t -> own.add(key(t.turn().article(), t.turn().id())));
    List<Turn> others =
        turns.stream().filter(t -> !own.contains(key(t.article(), t.id()))).toList();
    List<Answer> answers = c.withdrawn() ? List.of() : replies.answers(whole(group), others);
    List<Told> named = group.stream().filter(t -> !t.commitment().to().isEmpty()).toList();
    return new Entry(
        c.kind(),
        parties(first.article(), c.by()),
        named.isEmpty()
            ? List.of()
            : parties(named.get(0).article(), named.get(0).commitment().to()),
        c.what(),
        whole(group).act(),
        group.stream()
            .flatMap(
                t -> t.commitment().condition().stream().map(s -> line(t.article().record(), s)))
            .findFirst(),
        group.stream().flatMap(t -> t.commitment().deadline().stream()).findFirst(),
        first.turn().day(),
        c.withdrawn() ? Status.WITHDRAWN : Replies.status(answers),
        group.stream().flatMap(t -> tellings(t).stream()).toList(),
        answers.stream().map(this::response).toList());
  }

  /** The first telling's turn, with the act and the addressees that any telling gives. */
  private static Turn whole(List<Told> group) {
    Turn first = group.get(0).turn();
    Set<String> to = new LinkedHashSet<>();
    group.forEach(t -> to.addAll(t.turn().to()));
    Set<String> toNames = new LinkedHashSet<>();
    group.forEach(t -> toNames.addAll(t.turn().toNames()));
    return new Turn(
        first.article(),
        first.id(),
        first.at(),
        first.day(),
        first.dated(),
        first.type(),
        first.kind(),
        first.by(),
        to,
        first.byNames(),
        toNames,
        first.topic(),
        group.stream().flatMap(t -> t.turn().act().stream()).findFirst(),
        first.claimant());
  }

  private static List<Source> tellings(Told t) {
    return t.commitment().told().stream()
        .map(x -> source(t.article(), t.commitment().id(), x.sentence(), x.span()))
        .toList();
  }

  private Response response(Answer a) {
    Coded article = articles.get(a.article());
    if (article == null) {
      throw new IllegalStateException("an answer must stand in an article, found " + a.article());
    }
    Commitment c = article.commitments().get(a.id());
    if (c != null) {
      return new Response(
          a.reply(),
          parties(article, c.by()),
          a.day(),
          source(article, c.id(), c.told().get(0).sentence(), c.whatSpan()));
    }
    Event e = article.events().get(a.id());
    if (e == null) {
      throw new IllegalStateException("an answer must be an event, found " + a.id());
    }
    List<String> by = new ArrayList<>();
    e.sources().stream().map(Participant::actor).forEach(by::add);
    if (a.reply() == Answer.Reply.CONTESTS) {
      by.clear();
      article.record().statements().stream()
          .filter(s -> e.statement().map(s.id()::equals).orElse(false))
          .flatMap(s -> s.speaker().stream())
          .forEach(by::add);
    }
    return new Response(
        a.reply(),
        parties(article, by),
        a.day(),
        source(article, e.id(), e.sentence(), e.trigger().get(0)));
  }

  private static Source source(Coded article, String id, int sentence, Span span) {
    Record r = article.record();
    return new Source(
        r.id(),
        r.date(),
        r.title(),
        r.source(),
        r.url(),
        id,
        line(r, r.sentences().get(sentence)),
        span);
  }

  private static String line(Record r, Span span) {
    return String.join(" ", span.of(r.text()).strip().split("\\s+", -1));
  }

  private List<Party> parties(Coded article, List<String> ids) {
    List<Party> found = new ArrayList<>();
    for (String id : ids) {
      Actor a = article.actors().get(id);
      if (a != null) {
        String principal = Parties.of(a).orElse(a.name());
        found.add(new Party(a.name(), a.code(), principal, name(principal, a)));
      }
    }
    return found;
  }

  /** A state's name for its code; all others have the name that the article gives. */
  private String name(String principal, Actor a) {
    return lexicon
        .actors()
        .state(principal)
        .map(Identity::name)
        .or(() -> lexicon.alliances().name(principal))
        .orElse(a.name());
  }

  private static String key(String article, String id) {
    return article + "\n" + id;
  }
}
