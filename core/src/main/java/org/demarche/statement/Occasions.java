package org.demarche.statement;

import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;

/** Finds on what occasion, or in what medium, something was said. */
final class Occasions {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "during", "on", "before", "after", "via", "through");

  private Occasions() {}

  /**
   * The phrase beside the cue that names the occasion, with its preposition: "at a press conference
   * in Tesk".
   */
  static Optional<Span> of(Draft d, SpeechLexicon lexicon) {
    Sentence s = d.sentence();
    int cue = d.cue().map(c -> s.tokenAt(c.end() - 1)).orElse(-1);
    for (Token t : s.tokens()) {
      boolean near = cue >= 0 && (t.head() == cue || t.head() == s.head(cue));
      if (near
          && (t.is("obl") || t.is("nmod"))
          && lexicon.has(Group.OCCASION, t.lemma())
          && s.preposition(t.index()).filter(PREPOSITIONS::contains).isPresent()) {
        Span phrase = s.subtreeSpan(t.index());
        boolean apart = d.content().stream().noneMatch(phrase::overlaps);
        if (apart && d.cue().map(c -> !phrase.overlaps(c)).orElse(true)) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }
}
