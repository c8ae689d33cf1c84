package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.Composition;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventLexicon;
import org.demarche.mention.Actor;
import org.demarche.mention.Mentions;

/**
 * Composes operators (agree, refuse, demand, threaten, deny, plan ...) with the event in their
 * complement: refuse + provide aid is 122x, demand + withdraw is 105x. The tables are the {@code
 * compose} blocks of the lexicon.
 */
final class Composer {
  private static final int DEEPEST = 4;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final Set<String> SPEECH_ROOTS = Set.of("03", "12", "13");
  private static final List<String> CLAUSE_SIDES =
      List.of("object", "with", "to", "on", "against", "for", "from", "in", "of", "into");

  private static final Set<Character> CONFLICT = Set.of('1', '2');

  private final EventLexicon lexicon;
  private final Frames frames;
  private final Mentions mentions;
  private final StatusReader statusReader;

  Composer(EventLexicon lexicon, Frames frames, Mentions mentions, StatusReader statusReader) {
    this.lexicon = lexicon;
    this.frames = frames;
    this.mentions = mentions;
    this.statusReader = statusReader;
  }

  /** The match at the token with everything that it governs composed into it. */
  Optional<Match> resolve(Sentence s, int t) {
    return resolve(s, t, 0);
  }

  private Optional<Match> resolve(Sentence s, int t, int depth) {
    Optional<Match> found = frames.match(s, t);
    if (found.isEmpty()) {
      return found;
    }
    Match m = found.get();
    if (m.entry().operator().isEmpty()) {
      return found;
    }
    Composition composition = lexicon.composition(m.entry().operator().get());
    List<Integer> complements = complements(s, m);
    if (depth < DEEPEST) {
      for (int c : complements) {
        Optional<Match> inner = innerEvent(s, c, t, depth + 1);
        if (inner.isPresent()) {
          Optional<Match> composed = compose(s, m, inner.get(), composition);
          if (composed.isPresent()) {
            return composed.map(x -> guess(s, x));
          }
        }
      }
    }
    if (m.cameo().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(m.targets().isEmpty() ? guess(s, withClauseTarget(s, m, complements)) : m);
  }

  /** What is agreed, asked, refused or threatened concerns somebody: the nearest one named. */
  Match guess(Sentence s, Match m) {
    boolean speech = m.cameo().map(c -> SPEECH_ROOTS.contains(c.substring(0, 2))).orElse(false);
    if (!m.targets().isEmpty() || !speech) {
      return m;
    }
    List<Participant> bound = bound(s, m);
    return bound.isEmpty() ? frames.aimed(s, m) : m.aimedAt(bound);
  }

  /** Who has it in his hand: "refuses to talk until Belmar withdraws". */
  private List<Participant> bound(Sentence s, Match m) {
    for (int c : s.childrenBy(m.predicate(), "advcl")) {
      if (s.hasChild(c, k -> k.is("mark") && CONDITIONS.contains(k.lemma()))) {
        for (int subject : Syntax.surfaceSubjects(s, c)) {
          List<Participant> found = without(frames.phrases().actors(s, subject), m.sources());
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** The event that the complement names: at its head, or at the noun that a light verb carries. */
  private Optional<Match> innerEvent(Sentence s, int c, int operator, int depth) {
    for (int t : Phrases.conjuncts(s, c)) {
      if (t == operator) {
        continue;
      }
      Optional<Match> direct = resolve(s, t, depth);
      if (direct.isPresent()) {
        return direct;
      }
      if (s.token(t).isVerb() && lexicon.isLight(s.lemma(t))) {
        for (int object : Syntax.patients(s, t)) {
          Optional<Match> carried = resolve(s, object, depth);
          if (carried.isPresent()) {
            return carried;
          }
        }
      }
    }
    // "urged them to act quickly to provide aid"
    for (int v : s.children(c)) {
      boolean purpose = s.token(v).is("xcomp") || s.token(v).is("advcl");
      if (purpose
          && s.token(v).isVerb()
          && s.hasChild(v, k -> k.is("mark") && k.lemma().equals("to"))) {
        Optional<Match> next = resolve(s, v, depth);
        if (next.isPresent()) {
          return next;
        }
      }
    }
    // "accused Belmar of shelling villages", parsed as "of [shelling] villages"
    for (int modifier : s.childrenBy(c, "amod")) {
      if (s.token(modifier).tag().equals("VBG") && s.has(c, "case")) {
        Optional<Match> gerund = resolve(s, modifier, depth);
        if (gerund.isPresent()) {
          return gerund;
        }
      }
    }
    for (int v : s.childrenBy(c, "conj")) {
      if (s.token(v).isVerb()) {
        Optional<Match> next = resolve(s, v, depth);
        if (next.isPresent()) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  /** Applies a composition that no word of the sentence names (a refused or future event). */
  Match apply(Match m, String name) {
    Composition c = lexicon.composition(name);
    Optional<String> outer = m.cameo().flatMap(c::outer);
    if (outer.isEmpty()) {
      return m;
    }
    boolean same = c.keeps(m.cameo().orElseThrow());
    return m.with(
        m.sources(), m.targets(), outer, status(same ? c.sameStatus() : c.status()), m.inner());
  }

  private Optional<Match> compose(
      Sentence s, Match operator, Match event, Composition composition) {
    if (event.cameo().isEmpty()) {
      return Optional.empty();
    }
    // "vowed not to negotiate" promises a refusal, "promised not to attack" a concession
    boolean negated =
        event.predicate() != operator.predicate() && Syntax.isNegated(s, event.predicate());
    Match inner = negated ? apply(event, "not").settled(Status.ACTUAL) : event;
    if (isReproach(s, operator, event)) {
      return Optional.of(
          operator.with(
              operator.sources(),
              foreign(event.sources(), operator.sources()),
              lexicon.composition("accuse").outer(event.cameo().get()),
              below(s, operator),
              Optional.of(event)));
    }
    Optional<String> outer = composition.outer(inner.cameo().get());
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    if (composition.keeps(inner.cameo().orElseThrow())) {
      if (isOrdered(operator, inner)) {
        return Optional.of(
            inner
                .with(
                    operator.sources(),
                    operator.targets(),
                    outer,
                    below(s, operator).or(() -> Optional.of(Status.ACTUAL)),
                    inner.inner())
                .saidBy(operator.words()));
      }
      List<Participant> sources =
          inner.sources().isEmpty()
              ? without(operator.sources(), inner.targets())
              : inner.sources();
      return Optional.of(
          inner
              .with(
                  sources,
                  inner.targets(),
                  outer,
                  below(s, operator).or(() -> status(composition.sameStatus())).or(inner::status),
                  inner.inner())
              .saidBy(operator.words()));
    }
    List<Participant> sources = operator.sources();
    List<Participant> named = without(operator.targets(), sources);
    List<Participant> targets = operator.guessed() ? List.of() : named;
    List<Participant> third =
        without(without(inner.targets(), sources), targets).stream()
            .filter(p -> isParty(mentions.actor(p.actor())))
            .toList();
    if (operator.entry().symmetric() && !third.isEmpty()) {
      // "A and B agreed to meet C": both on one side
      sources = Stream.concat(sources.stream(), targets.stream()).toList();
      targets = third;
    }
    if (targets.isEmpty() && isAsked(inner)) {
      targets = without(inner.sources(), sources);
    }
    if (targets.isEmpty() && composition.towardsTarget()) {
      targets = foreign(inner.targets(), sources);
    }
    if (targets.isEmpty()) {
      targets = foreign(inner.sources(), sources);
    }
    if (targets.isEmpty()) {
      targets = without(inner.targets(), sources);
    }
    if (targets.isEmpty()) {
      targets = named;
    }
    if (targets.isEmpty() && inner.entry().symmetric() && sources.size() > 1) {
      targets = sources.subList(1, sources.size());
      sources = sources.subList(0, 1);
    }
    if (targets.isEmpty()) {
      targets = without(inner.sources(), sources);
    }
    return Optional.of(
        operator.with(
            sources,
            targets,
            outer,
            below(s, operator).or(() -> status(composition.status())),
            Optional.of(inner)));
  }

  /** "Warned that Belmar was attacking Arvand": of another's doing one does not threaten. */
  private boolean isReproach(Sentence s, Match operator, Match inner) {
    return operator.entry().operator().equals(Optional.of("threaten"))
        && StatusReader.tells(s, inner.predicate())
        && s.token(inner.predicate()).is("ccomp")
        && CONFLICT.contains(inner.cameo().orElse("00").charAt(0))
        && !foreign(inner.sources(), operator.sources()).isEmpty();
  }

  /** "Ordered the opposition to disband": what it is made to do is done to it. */
  private static boolean isOrdered(Match operator, Match inner) {
    boolean coercion = inner.cameo().map(c -> c.startsWith("17")).orElse(false);
    return coercion
        && !operator.sources().isEmpty()
        && !operator.targets().isEmpty()
        && inner.targets().isEmpty()
        && without(inner.sources(), operator.targets()).isEmpty();
  }

  /** Whether it is an appeal or a demand: who answers it answers him who made it. */
  private static boolean isAsked(Match m) {
    return m.cameo().map(c -> c.startsWith("02") || c.startsWith("10")).orElse(false);
  }

  /**
   * Whether it can be a party of its own to an agreement: a state or its people, or an
   * organisation.
   */
  private static boolean isParty(Actor a) {
    return a.country().isPresent() || a.kind() == ActorKind.ORGANISATION;
  }

  /** The status of the operator itself where it did not happen either ("might offer to"). */
  private Optional<Status> below(Sentence s, Match operator) {
    return Optional.of(statusReader.read(s, operator.predicate()))
        .filter(x -> x != Status.ACTUAL && x != Status.PLANNED);
  }

  /** Those of {@code all} who are of none of the others' states: one's own side is no target. */
  private List<Participant> foreign(List<Participant> all, List<Participant> others) {
    Set<String> states = new LinkedHashSet<>();
    others.forEach(p -> mentions.actor(p.actor()).country().ifPresent(states::add));
    return without(all, others).stream()
        .filter(p -> !mentions.actor(p.actor()).country().map(states::contains).orElse(false))
        .toList();
  }

  private static Optional<Status> status(Optional<String> name) {
    return name.map(Status::valueOf);
  }

  private static List<Participant> without(List<Participant> all, List<Participant> others) {
    Set<String> taken = new LinkedHashSet<>();
    others.forEach(p -> taken.add(p.actor()));
    return all.stream().filter(p -> !taken.contains(p.actor())).toList();
  }

  /** The heads of the phrases and clauses in the entry's complement slots, in the slots' order. */
  List<Integer> complements(Sentence s, Match m) {
    EventEntry e = m.entry();
    Slots slots = Slots.of(s, m.trigger(), e.part(), lexicon);
    Set<Integer> found = new LinkedHashSet<>();
    for (String slot : e.complements()) {
      switch (slot) {
        case "to" -> {
          infinitives(s, m, found);
          found.addAll(slots.fill("to"));
        }
        case "that" -> clauses(s, m, found);
        case "ing" -> gerunds(s, m.trigger(), found);
        case "object" -> {
          if (e.part() == Part.VERB) {
            found.addAll(Syntax.patients(s, m.trigger()));
          }
        }
        default -> {
          found.addAll(slots.fill(slot));
          found.addAll(Syntax.marked(s, m.trigger(), slot));
          slots.carrier().ifPresent(v -> found.addAll(Syntax.marked(s, v, slot)));
          if (e.part() == Part.VERB && slot.equals("of")) {
            // "accused Belmar of shelling", parsed with the gerund below the object
            Syntax.patients(s, m.trigger()).forEach(o -> found.addAll(Syntax.marked(s, o, slot)));
          }
        }
      }
    }
    found.removeAll(m.words());
    return new ArrayList<>(found);
  }

  private static void infinitives(Sentence s, Match m, Set<Integer> found) {
    Stream.of(m.trigger(), m.predicate())
        .distinct()
        .forEach(
            at -> {
              for (int c : s.children(at)) {
                Token t = s.token(c);
                boolean clause = t.is("xcomp") || t.is("ccomp") || t.is("acl") || t.is("advcl");
                if (clause && s.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))) {
                  found.add(c);
                } else if (t.is("xcomp") && t.tag().equals("VB")) {
                  found.add(c);
                }
              }
            });
    // "urged Belmar to withdraw" is sometimes parsed with the infinitive below the object
    for (int object : Syntax.patients(s, m.trigger())) {
      for (int c : s.childrenBy(object, "acl")) {
        if (s.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))) {
          found.add(c);
        }
      }
    }
  }

  private static void clauses(Sentence s, Match m, Set<Integer> found) {
    for (int c : s.children(m.trigger())) {
      Token t = s.token(c);
      if (t.is("ccomp")
          || (t.is("acl") && s.hasChild(c, k -> k.is("mark") && k.lemma().equals("that")))) {
        found.add(c);
      }
    }
    if (m.predicate() != m.trigger()) {
      found.addAll(s.childrenBy(m.predicate(), "ccomp"));
    }
  }

  private static void gerunds(Sentence s, int trigger, Set<Integer> found) {
    for (int c : s.children(trigger)) {
      Token t = s.token(c);
      boolean clause =
          t.is("xcomp") || t.is("ccomp") || t.is("obj") || t.is("dep") || t.is("advcl");
      if (t.tag().equals("VBG") && clause && !s.has(c, "mark")) {
        found.add(c);
      }
    }
  }

  /** "demanded that Belmar pay": no event inside, but the clause names whom it is put to. */
  private Match withClauseTarget(Sentence s, Match m, List<Integer> complements) {
    for (int c : complements) {
      List<Participant> found = List.of();
      if (s.token(c).isVerb() || s.has(c, "nsubj")) {
        for (int subject : Syntax.surfaceSubjects(s, c)) {
          found = without(frames.phrases().actors(s, subject), m.sources());
        }
      }
      Optional<Part> part = Frames.part(s.token(c));
      if (found.isEmpty() && part.isPresent()) {
        Slots slots = Slots.of(s, c, part.get(), lexicon);
        for (String side : CLAUSE_SIDES) {
          for (int head : slots.fill(side)) {
            if (found.isEmpty()) {
              found = without(frames.phrases().actors(s, head), m.sources());
            }
          }
        }
      }
      if (found.isEmpty() && s.token(c).isNoun()) {
        found = without(frames.phrases().actors(s, c), m.sources());
      }
      if (!found.isEmpty()) {
        return m.with(m.sources(), found, m.cameo(), m.status(), m.inner());
      }
    }
    return m;
  }
}
