package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;

/**
 * A speech noun with the words that belong to it: "his repeated warning", "issued a statement".
 *
 * @param span the cue
 * @param speaker whose claim, warning or promise it is, if the sentence says so
 */
record NounCue(Span span, Optional<Speaker> speaker) {

  /** "Moroz is a critic of", "Moroz, a critic of": of whom the noun is said. */
  static NounCue borne(Sentence s, int n, Limits limits) {
    int first = n;
    boolean predicate = s.has(n, "cop") && s.has(n, "nsubj");
    while (first > 0
        && s.token(first - 1).head() == n
        && !s.token(first - 1).is("nsubj")
        && !s.token(first - 1).is("punct")
        && (predicate || !s.token(first - 1).is("det"))) {
      first--;
    }
    Optional<Speaker> speaker = Optional.empty();
    if (predicate) {
      speaker = CuePhrases.phrase(s, s.child(n, "nsubj"), n, limits);
    } else if (s.token(n).is("appos") && s.head(n) >= 0) {
      speaker = CuePhrases.phrase(s, s.head(n), n, limits);
    }
    return new NounCue(s.span(first, n), speaker);
  }

  static NounCue read(Sentence s, int n, SpeechLexicon lexicon, Limits limits) {
    int first = n;
    while (first > 0
        && s.token(first - 1).head() == n
        && (s.token(first - 1).is("amod") || s.token(first - 1).is("compound"))) {
      first--;
    }
    Span own = s.span(first, n);
    int poss = s.child(n, "nmod:poss");
    if (poss >= 0) {
      return new NounCue(own, CuePhrases.phrase(s, poss, n, limits));
    }
    for (String by : List.of("by", "from", "among")) {
      for (int c : Syntax.prepositional(s, n, by)) {
        if (c > n) {
          return new NounCue(own, CuePhrases.phrase(s, c, n, limits));
        }
      }
    }
    Token t = s.token(n);
    int verb = t.head();
    if (verb >= 0 && t.is("obj") && lexicon.has(Group.CARRIER, s.lemma(verb)) && verb < n) {
      Span cue = CuePhrases.cue(s, verb, lexicon).cover(own);
      return new NounCue(cue, CuePhrases.speaker(s, verb, limits));
    }
    return new NounCue(own, Optional.empty());
  }
}
