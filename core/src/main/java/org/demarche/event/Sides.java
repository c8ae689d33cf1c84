package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event.Participant;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Binds the two sides of an event: the entry's slots in their order, then what the construction
 * implies (a letter's writer, the other party of talks, the receiver of a warning), and for deeds
 * that befall somebody the nearest actor of the clause.
 */
final class Sides {
  /** Phrases tried for a target that no slot of the entry gives. */
  private static final List<String> FALLBACK =
      List.of(
          "against",
          "on",
          "with",
          "to",
          "at",
          "in",
          "from",
          "for",
          "over",
          "near",
          "into",
          "along",
          "of",
          "compound");

  /** The same for mutual events, whose place is no partner. */
  private static final List<String> PARTNERS = List.of("with", "to", "of", "for", "compound");

  private static final Set<String> FALLBACK_ROOTS =
      Set.of(
          "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17",
          "18", "19", "20");

  private static final Set<String> VIOLENT = Set.of("18", "19", "20");

  /** The two sides, and whether the target stands in no slot of the entry. */
  record Bound(List<Participant> sources, List<Participant> targets, boolean guessed) {
    Bound {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }
  }

  private final Mentions mentions;
  private final Phrases phrases;
  private final Adjacent adjacent;

  Sides(Mentions mentions, Phrases phrases) {
    this.mentions = mentions;
    this.phrases = phrases;
    adjacent = new Adjacent(mentions);
  }

  Bound bind(Sentence s, Slots slots, EventEntry e, List<Integer> words) {
    if (e.isJudgement()) {
      return judgement(s, slots, e, words);
    }
    List<Participant> sources = parties(side(s, slots, e.sources(), words, List.of()));
    List<Participant> scene = List.of();
    if (e.part() == Part.NOUN && e.cameo().map(this::isViolent).orElse(false)) {
      scene = sources.stream().filter(p -> isScene(s, slots, p)).toList();
      sources = sources.stream().filter(p -> !isScene(s, slots, p)).toList();
    }
    if (sources.isEmpty() && e.sources().contains("subject")) {
      sources = parties(side(s, slots, List.of("maker"), words, List.of()));
    }
    if (sources.isEmpty() && e.cameo().map(c -> c.startsWith("08")).orElse(false)) {
      // who has it gives it up: "Belmar's ban was lifted"
      sources = parties(side(s, slots, List.of("owner"), words, List.of()));
    }
    if (sources.isEmpty() && e.part() == Part.VERB && e.sources().contains("subject")) {
      sources = parties(at(s, adjacent.subject(s, slots.trigger())));
    }
    List<Participant> targets = side(s, slots, e.targets(), words, sources);
    if (e.symmetric()) {
      return mutual(s, slots, e, words, sources, parties(targets));
    }
    if (targets.isEmpty()) {
      targets = scene.isEmpty() ? side(s, slots, List.of("recipient"), words, sources) : scene;
    }
    Bound bound =
        targets.isEmpty() && mayGuess(e)
            ? guessed(s, slots, e, words, sources)
            : new Bound(sources, targets, false);
    if (bound.targets().isEmpty() && e.part() == Part.VERB && e.targets().contains("object")) {
      Set<String> taken = actors(sources);
      List<Participant> next =
          at(s, adjacent.object(s, slots.trigger())).stream()
              .filter(p -> !taken.contains(p.actor()))
              .toList();
      return new Bound(sources, next, !next.isEmpty());
    }
    return bound;
  }

  private List<Participant> at(Sentence s, OptionalInt head) {
    return head.isPresent() ? phrases.actors(s, head.getAsInt()) : List.of();
  }

  private boolean isViolent(String cameo) {
    return VIOLENT.contains(cameo.substring(0, 2));
  }

  /** "The Lorum attacks": a city before the noun is where they were, not who made them. */
  private boolean isScene(Sentence s, Slots slots, Participant p) {
    String name = mentions.actor(p.actor()).name();
    return slots.fill("compound").stream().anyMatch(c -> s.token(c).span().overlaps(p.span()))
        && mentions.places().stream()
            .anyMatch(x -> x.span().equals(p.span()) && !x.name().equals(name));
  }

  /** Whoever says it judges, and nobody judges his own state. */
  private Bound judgement(Sentence s, Slots slots, EventEntry e, List<Integer> words) {
    List<Participant> sources = phrases.sayer(s, slots.trigger()).stream().toList();
    List<Participant> targets =
        side(s, slots, e.targets(), words, sources).stream()
            .filter(p -> sources.stream().noneMatch(x -> isHisState(p, x)))
            .toList();
    return new Bound(sources, targets, false);
  }

  private boolean isHisState(Participant judged, Participant speaker) {
    Actor a = mentions.actor(judged.actor());
    return a.kind() == ActorKind.STATE
        && a.country().equals(mentions.actor(speaker.actor()).country());
  }

  /** Of several on one side of a mutual event, the first is the source and the rest the target. */
  private Bound mutual(
      Sentence s,
      Slots slots,
      EventEntry e,
      List<Integer> words,
      List<Participant> sources,
      List<Participant> targets) {
    if (sources.isEmpty() && e.part() == Part.NOUN) {
      List<Participant> party = parties(side(s, slots, List.of("party"), words, targets));
      if (targets.isEmpty() && party.size() > 1) {
        return new Bound(party.subList(0, 1), party.subList(1, party.size()), false);
      }
      if (!party.isEmpty() && targets.size() < 2) {
        return new Bound(party, targets, false);
      }
    }
    if (targets.isEmpty() && sources.size() > 1) {
      return new Bound(sources.subList(0, 1), sources.subList(1, sources.size()), false);
    }
    if (sources.isEmpty() && targets.size() > 1) {
      return new Bound(targets.subList(0, 1), targets.subList(1, targets.size()), false);
    }
    if (targets.isEmpty() && mayGuess(e)) {
      List<Participant> found =
          parties(foreign(s, slots, e, sources, side(s, slots, PARTNERS, words, sources)));
      return new Bound(sources, found, !found.isEmpty());
    }
    return new Bound(sources, targets, false);
  }

  private static boolean mayGuess(EventEntry e) {
    return !e.targets().isEmpty()
        && e.cameo().isPresent()
        && FALLBACK_ROOTS.contains(e.cameo().get().substring(0, 2));
  }

  private Bound guessed(
      Sentence s, Slots slots, EventEntry e, List<Integer> words, List<Participant> sources) {
    List<Participant> targets =
        foreign(s, slots, e, sources, side(s, slots, FALLBACK, words, sources));
    if (!targets.isEmpty()) {
      return new Bound(sources, targets, true);
    }
    targets = nearest(s, slots, e, sources);
    return new Bound(sources, targets, !targets.isEmpty());
  }

  /** The nearest actor after an operator, where neither it nor what it governs has a target. */
  List<Participant> nearest(Sentence s, Slots slots, Match m) {
    return nearest(s, slots, m.entry(), m.sources());
  }

  /**
   * The actor mentioned first after the trigger within its own clause, purposes and participles
   * included ("gave money to promote development in Belmar").
   */
  private List<Participant> nearest(
      Sentence s, Slots slots, EventEntry e, List<Participant> sources) {
    Set<String> taken = actors(sources);
    return mentions.in(s.index()).stream()
        .filter(m -> m.head() > slots.trigger() && !taken.contains(m.actor()))
        .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.NOMINAL)
        .filter(m -> !belongs(s, slots, e, sources, m.span()))
        .filter(m -> !isOwn(s, m.head(), taken))
        .filter(m -> inClause(s, m.head(), slots.predicate()))
        .limit(1)
        .flatMap(m -> phrases.actors(s, m.head()).stream())
        .filter(p -> !taken.contains(p.actor()))
        .toList();
  }

  /** "Its troops" are no other side than "it". */
  private boolean isOwn(Sentence s, int head, Set<String> sources) {
    return s.childrenBy(head, "nmod:poss").stream()
        .flatMap(c -> phrases.actors(s, c).stream())
        .anyMatch(p -> sources.contains(p.actor()));
  }

  private static boolean inClause(Sentence s, int from, int clause) {
    int at = from;
    for (int i = 0; i < s.size() && at >= 0; i++) {
      if (at == clause) {
        return true;
      }
      Token t = s.token(at);
      boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
      if (t.isVerb() && (finite || s.has(at, "aux")) && s.has(at, "nsubj")) {
        return false;
      }
      if (t.is("ccomp") || t.is("parataxis")) {
        return false;
      }
      at = s.head(at);
    }
    return false;
  }

  private List<Participant> foreign(
      Sentence s, Slots slots, EventEntry e, List<Participant> sources, List<Participant> found) {
    return found.stream().filter(p -> !belongs(s, slots, e, sources, p.span())).toList();
  }

  /** Whether the words are part of a source's phrase, or are what the entry itself asks for. */
  private static boolean belongs(
      Sentence s, Slots slots, EventEntry e, List<Participant> sources, Span span) {
    if (sources.stream().anyMatch(p -> p.span().overlaps(span))) {
      return true;
    }
    for (String slot : e.sources()) {
      for (int head : slots.fill(slot)) {
        if (s.subtreeSpan(head).overlaps(span)) {
          return true;
        }
      }
    }
    for (Condition c : e.needs()) {
      if (!c.words().isEmpty() && !e.targets().contains(c.slot())) {
        for (int head : slots.fill(c.slot())) {
          for (int t : Phrases.conjuncts(s, head)) {
            if (span.overlaps(s.token(t).span())) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Those who can act; a mere place cannot. */
  private List<Participant> parties(List<Participant> all) {
    return all.stream().filter(p -> !mentions.actor(p.actor()).isPlaceOnly()).toList();
  }

  private static Set<String> actors(List<Participant> participants) {
    Set<String> ids = new HashSet<>();
    participants.forEach(p -> ids.add(p.actor()));
    return ids;
  }

  /**
   * The actors of the first slot that has any besides {@code others}. A place in the others' own
   * state is taken only where no slot has anybody else: "closed the embassy in its capital".
   */
  private List<Participant> side(
      Sentence s, Slots slots, List<String> names, List<Integer> words, List<Participant> others) {
    List<Participant> atHome = List.of();
    for (String slot : names) {
      List<Participant> found = new ArrayList<>();
      Set<String> seen = actors(others);
      for (int head : slots.fill(slot)) {
        if (words.contains(head)) {
          continue;
        }
        for (Participant p : phrases.actors(s, head)) {
          if (seen.add(p.actor())) {
            found.add(p);
          }
        }
      }
      if (!found.isEmpty() && !found.stream().allMatch(p -> isAtHome(p, others))) {
        return found;
      }
      atHome = atHome.isEmpty() ? found : atHome;
    }
    return atHome;
  }

  /** Whether it is a mere place in the state of one of the others. */
  private boolean isAtHome(Participant p, List<Participant> others) {
    Actor place = mentions.actor(p.actor());
    return place.isPlaceOnly()
        && place.country().isPresent()
        && others.stream()
            .anyMatch(x -> mentions.actor(x.actor()).country().equals(place.country()));
  }
}
