package org.demarche.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.CommitmentLexicon;
import org.demarche.mention.Actor;
import org.demarche.statement.Statement;

/** Reads one article's turns off what its stages found. Pure. */
public final class Turns {
  /** Roots of the codes of deeds, which are not done by saying them. */
  private static final Set<String> DEEDS =
      Set.of("04", "06", "07", "08", "09", "14", "15", "16", "17", "18", "19", "20");

  private final CommitmentLexicon lexicon;
  private final String article;
  private final Optional<LocalDate> published;
  private final String text;
  private final List<Span> sentences;
  private final Map<String, Actor> actors;
  private final Map<String, Statement> statements;
  private final Set<String> states = new LinkedHashSet<>();

  /** Turns of the article that all of these were found in. */
  public Turns(
      CommitmentLexicon lexicon,
      String article,
      Optional<LocalDate> published,
      String text,
      List<Span> sentences,
      List<Actor> actors,
      List<Statement> statements) {
    this.lexicon = lexicon;
    this.article = article;
    this.published = published;
    this.text = text;
    this.sentences = sentences;
    this.actors = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    this.statements =
        statements.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    actors.stream()
        .filter(a -> a.kind() == ActorKind.STATE)
        .flatMap(a -> a.mentions().stream())
        .forEach(m -> states.addAll(Topic.names(m.of(text))));
  }

  /** The turns that commitments and events make, in the order given. */
  public List<Turn> of(List<Commitment> commitments, List<Event> events) {
    List<Turn> turns = new ArrayList<>();
    commitments.forEach(c -> turns.add(of(c)));
    for (Event e : events) {
      boolean deed = DEEDS.contains(e.cameo().substring(0, 2));
      boolean told = e.status() == Status.ACTUAL || e.status() == Status.DENIED;
      if (deed && told) {
        turns.add(of(e));
      }
    }
    return turns;
  }

  /** The turn that a commitment is, by its first telling. */
  public Turn of(Commitment c) {
    Optional<LocalDate> day = c.told().get(0).date().flatMap(Turns::day);
    return new Turn(
        article,
        c.id(),
        c.whatSpan().start(),
        day.or(() -> published),
        day.isPresent(),
        c.withdrawn() ? Turn.Type.TAKEN_BACK : Turn.Type.MADE,
        Optional.of(c.kind()),
        parties(c.by()),
        parties(c.to()),
        actorNames(c.by()),
        actorNames(c.to()),
        Topic.of(core(c.what()), lexicon, names(c.by(), c.to())),
        c.act(),
        Optional.empty());
  }

  private Turn of(Event e) {
    List<String> by = e.sources().stream().map(Participant::actor).toList();
    List<String> to = e.targets().stream().map(Participant::actor).toList();
    Optional<LocalDate> day = e.date().flatMap(Turns::day);
    return new Turn(
        article,
        e.id(),
        e.trigger().get(0).start(),
        day.or(() -> published),
        day.isPresent() || e.statement().isPresent(),
        e.status() == Status.ACTUAL ? Turn.Type.DONE : Turn.Type.NOT_DONE,
        Optional.empty(),
        parties(by),
        parties(to),
        actorNames(by),
        actorNames(to),
        Topic.of(sentences.get(e.sentence()).of(text), lexicon, names(by, List.of())),
        Optional.of(e.cameo()),
        e.statement()
            .map(statements::get)
            .flatMap(Statement::speaker)
            .map(actors::get)
            .flatMap(Parties::of));
  }

  /** The parties that the actors stand for. */
  public Set<String> parties(List<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.forEach(id -> Parties.of(actor(id)).ifPresent(found::add));
    return found;
  }

  private Set<String> actorNames(List<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.forEach(id -> found.add(actor(id).name()));
    return found;
  }

  private Actor actor(String id) {
    Actor a = actors.get(id);
    if (a == null) {
      throw new IllegalArgumentException("an actor's id must be one of the article, found " + id);
    }
    return a;
  }

  /** The words of the parties' names, and of states': they say who and where, not what. */
  private Set<String> names(List<String> by, List<String> to) {
    Set<String> names = new LinkedHashSet<>(states);
    for (List<String> side : List.of(by, to)) {
      for (String id : side) {
        actor(id).mentions().forEach(m -> names.addAll(Topic.names(m.of(text))));
      }
    }
    return names;
  }

  /** What stands before a relative clause: that clause may be about anything. */
  static String core(String what) {
    String lower = what.toLowerCase(Locale.ROOT);
    int cut = what.length();
    for (String opener : List.of(" that ", " which ", " who ", " where ")) {
      int at = lower.indexOf(opener);
      cut = at > 0 ? Math.min(cut, at) : cut;
    }
    return what.substring(0, cut);
  }

  /** The first day of an ISO date; empty for a decade and other forms that are not dates. */
  static Optional<LocalDate> day(String date) {
    return switch (date.length()) {
      case 10 -> Optional.of(LocalDate.parse(date));
      case 7 -> Optional.of(LocalDate.parse(date + "-01"));
      case 4 -> Optional.of(LocalDate.parse(date + "-01-01"));
      default -> Optional.empty();
    };
  }
}
