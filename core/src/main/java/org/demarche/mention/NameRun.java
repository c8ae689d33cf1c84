package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * A run of proper nouns that no known name covers.
 *
 * @param sentence where it stands
 * @param first its first token, a title's where it begins with one
 * @param name the first token after the title
 * @param last its last token
 */
record NameRun(Sentence sentence, int first, int name, int last) {
  private static final int NEAR = 4;
  private static final int NEAR_AFTER = 6;

  /** Whether the token is a proper noun that may name somebody and that no mention covers yet. */
  static boolean isFree(Draft draft, NamingLexicon naming, Sentence s, int t) {
    Token token = s.token(t);
    if (!token.isProper()
        || CalendarNames.contains(token.form().toLowerCase(Locale.ROOT))
        || naming.is(Use.NEVER, token.form())
        || !Character.isLetterOrDigit(token.form().codePointAt(0))) {
      return false;
    }
    return draft.in(s).stream().noneMatch(f -> f.first() <= t && t <= f.last());
  }

  int head() {
    return NounPhrase.head(sentence, first, last);
  }

  boolean isSingle() {
    return name == last;
  }

  /**
   * The state or body whose name stands in, right before or right behind the name ("Belmari Foreign
   * Minister X", "X, the foreign minister of Belmar").
   */
  Optional<String> country(Draft draft) {
    Draft.Found near = null;
    for (Draft.Found f : draft.in(sentence)) {
      boolean inside = f.first() >= first && f.last() <= last;
      boolean before = f.last() < first && first - f.last() <= NEAR && isNominal(f.last() + 1);
      boolean governed =
          f.first() > last
              && f.first() - last <= NEAR_AFTER
              && sentence.below(f.head(), head())
              && sentence.relation(f.head()).startsWith("nmod")
              && !sentence.hasPreposition(f.head(), "to"); // "ambassador to Corvia"
      Draft.Somebody owner = draft.somebody(f);
      if ((inside || before || governed)
          && owner.country().isPresent()
          && owner.kind() != ActorKind.PERSON) {
        near = f;
      }
    }
    return near == null ? Optional.empty() : draft.somebody(near).country();
  }

  private boolean isNominal(int from) {
    for (int i = from; i < first; i++) {
      Token t = sentence.token(i);
      if (!t.isNoun() && !t.isAdjective() && !t.tag().equals("POS")) {
        return false;
      }
    }
    return true;
  }
}
