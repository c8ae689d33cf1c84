package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.Composition;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventLexicon;

/**
 * Demands that somebody's words put as a duty: "Moroz said Belmar must withdraw" is a demand by
 * Moroz of Belmar, "should withdraw" and "needs to withdraw" an appeal. Only another than the
 * speaker can be asked; where the subject is no actor ("the shelling must stop"), the demand has no
 * target but whom it concerns.
 */
final class Duties {
  private static final Set<String> MUST = Set.of("must");
  private static final Set<String> ADDRESSING = Set.of("02", "10", "13");
  private static final Set<String> SHOULD = Set.of("should", "ought");

  private final EventLexicon lexicon;
  private final Composer composer;
  private final Phrases phrases;
  private final Map<String, List<Participant>> addressed = new HashMap<>();

  Duties(EventLexicon lexicon, Composer composer, Phrases phrases) {
    this.lexicon = lexicon;
    this.composer = composer;
    this.phrases = phrases;
  }

  /** Remembers whom somebody asked or threatened. */
  void remember(Match m) {
    boolean toThem = m.cameo().map(c -> ADDRESSING.contains(c.substring(0, 2))).orElse(false);
    if (toThem && !m.targets().isEmpty()) {
      m.sources().forEach(p -> addressed.put(p.actor(), m.targets()));
    }
  }

  /** The demand that the verb's modal makes, if the verb stands in somebody's words. */
  Optional<Match> at(Sentence s, int word) {
    Optional<String> operator = operator(s, word);
    Optional<Participant> speaker =
        operator.isEmpty() ? Optional.empty() : phrases.anySayer(s, word);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int verb = duty(s, word);
    List<Integer> subjects = Syntax.surfaceSubjects(s, word);
    List<Participant> all =
        subjects.stream().flatMap(t -> asked(s, t, speaker.get()).stream()).toList();
    List<Participant> asked =
        all.stream().filter(p -> !p.actor().equals(speaker.get().actor())).toList();
    boolean thing = subjects.stream().anyMatch(t -> s.token(t).isNoun());
    boolean put = all.isEmpty() && thing && phrases.sayer(s, word).isPresent();
    if (asked.isEmpty() && !put) {
      return Optional.empty();
    }
    Optional<Match> inner =
        composer
            .resolve(s, verb)
            .map(m -> Syntax.isNegated(s, verb) ? composer.apply(m, "not") : m);
    Composition composition = lexicon.composition(operator.get());
    Optional<String> cameo =
        inner.flatMap(Match::cameo).flatMap(composition::outer).or(() -> composition.outer("010"));
    if (cameo.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> targets =
        asked.isEmpty() || Syntax.isPassive(s, verb)
            ? inner.map(m -> concerned(m, speaker.get())).filter(x -> !x.isEmpty()).orElse(asked)
            : asked;
    return Optional.of(
        new Match(
            entry(operator.get()),
            verb,
            verb,
            inner.map(Match::words).orElse(List.of(verb)),
            List.of(speaker.get()),
            targets,
            cameo,
            Optional.of(Status.ACTUAL),
            inner,
            false));
  }

  /** The actors of the phrase; "you" are those whom the speaker asked or threatened last. */
  private List<Participant> asked(Sentence s, int head, Participant speaker) {
    Token token = s.token(head);
    return token.form().equalsIgnoreCase("you")
        ? addressed.getOrDefault(speaker.actor(), List.of()).stream()
            .map(p -> new Participant(p.actor(), token.span()))
            .toList()
        : phrases.actors(s, head);
  }

  /** Who is to do it, or else to whom it is to be done. */
  private static List<Participant> concerned(Match m, Participant speaker) {
    return Stream.of(m.sources(), m.targets())
        .map(side -> side.stream().filter(p -> !p.actor().equals(speaker.actor())).toList())
        .filter(side -> !side.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The verb that says what is to be done: "withdraw" in "needs to withdraw". */
  private static int duty(Sentence s, int word) {
    return needed(s, word).orElse(word);
  }

  private static OptionalInt needed(Sentence s, int word) {
    if (!s.lemma(word).equals("need") && !s.lemma(word).equals("have")) {
      return OptionalInt.empty();
    }
    for (int c : s.childrenBy(word, "xcomp")) {
      if (s.token(c).tag().equals("VB")
          && s.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))
          && !s.has(word, "obj")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<String> operator(Sentence s, int verb) {
    if (needed(s, verb).isPresent() && !s.has(verb, "aux") && !Syntax.isNegated(s, verb)) {
      return Optional.of(s.lemma(verb).equals("have") ? "demand" : "appeal");
    }
    for (int c : s.children(verb)) {
      if (s.token(c).is("aux")) {
        String lemma = s.lemma(c).toLowerCase(Locale.ROOT);
        if (MUST.contains(lemma)) {
          return Optional.of("demand");
        }
        if (SHOULD.contains(lemma)) {
          return Optional.of("appeal");
        }
      }
    }
    return Optional.empty();
  }

  /** The lexicon's own entry for the operator, as the reason. */
  private EventEntry entry(String operator) {
    return lexicon.entries().stream()
        .filter(e -> e.operator().map(operator::equals).orElse(false))
        .findFirst()
        .orElseThrow();
  }
}
