package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.Composition;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventLexicon;
import org.demarche.statement.Statement;

/**
 * Demands that somebody's words put as a duty: "Moroz said Belmar must withdraw" is a demand by
 * Moroz of Belmar, "should withdraw" an appeal. Only another than the speaker can be asked.
 */
final class Duties {
  private static final Set<String> MUST = Set.of("must");
  private static final Set<String> SHOULD = Set.of("should", "ought");

  private final EventLexicon lexicon;
  private final Composer composer;
  private final Phrases phrases;
  private final Claims claims;

  Duties(EventLexicon lexicon, Composer composer, Phrases phrases, Claims claims) {
    this.lexicon = lexicon;
    this.composer = composer;
    this.phrases = phrases;
    this.claims = claims;
  }

  /** The demand that the verb's modal makes, if the verb stands in somebody's words. */
  Optional<Match> at(Sentence s, int verb) {
    Optional<String> operator = operator(s, verb);
    if (operator.isEmpty() || Syntax.isNegated(s, verb)) {
      return Optional.empty();
    }
    Token token = s.token(verb);
    Optional<Statement> said = claims.at(token.span().start());
    Optional<Participant> speaker =
        said.flatMap(
            x -> x.speaker().map(id -> new Participant(id, x.speakerSpan().orElse(token.span()))));
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> asked =
        Syntax.surfaceSubjects(s, verb).stream()
            .flatMap(t -> phrases.actors(s, t).stream())
            .filter(p -> !p.actor().equals(speaker.get().actor()))
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Composition composition = lexicon.composition(operator.get());
    Optional<Match> inner = composer.resolve(s, verb);
    Optional<String> cameo =
        inner.flatMap(Match::cameo).flatMap(composition::outer).or(() -> composition.outer("010"));
    if (cameo.isEmpty()) {
      return Optional.empty();
    }
    EventEntry entry = entry(operator.get());
    return Optional.of(
        new Match(
            entry,
            verb,
            verb,
            inner.map(Match::words).orElse(List.of(verb)),
            List.of(speaker.get()),
            asked,
            cameo,
            Optional.of(Status.ACTUAL),
            0.6,
            inner,
            false));
  }

  private static Optional<String> operator(Sentence s, int verb) {
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
