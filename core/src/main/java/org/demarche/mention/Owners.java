package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/** Finds whose an agent noun is: "Belmari", "Belmar's", "of Belmar", "their". */
final class Owners {
  private static final List<String> MODIFIERS = List.of("amod", "compound", "nmod:poss");
  private static final Set<String> PREPOSITIONS = Set.of("of", "from", "in", "for");

  private final NamingLexicon naming;

  Owners(NamingLexicon naming) {
    this.naming = naming;
  }

  /**
   * The mentions that say whose it is; several for "Belmari and Corvian negotiators".
   *
   * @return empty if nothing says it
   */
  List<Draft.Found> of(Draft draft, NounPhrase np) {
    Sentence s = np.sentence();
    for (String relation : MODIFIERS) {
      for (int i = np.noun(); i <= np.head(); i++) {
        List<Draft.Found> found = modifying(draft, s, i, relation, np.noun());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (int c : s.children(np.head())) {
      if (s.token(c).is("nmod")) {
        List<Draft.Found> found = governed(draft, s, c);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (Draft.Found f : draft.in(s)) {
      if (f.last() == np.noun() - 1 && isOwner(draft, f) && f.form() == Mention.Form.DEMONYM) {
        return List.of(f);
      }
    }
    return ofCoordinated(draft, np);
  }

  /** "Of Belmar"; "to" only before persons, as whoever is sent "to Belmar" is not Belmar's. */
  private static List<Draft.Found> governed(Draft draft, Sentence s, int noun) {
    String preposition = s.preposition(noun).orElse("");
    if (preposition.equals("to")) {
      return withConjuncts(draft, s, noun).stream()
          .filter(f -> draft.somebody(f).kind() == ActorKind.PERSON)
          .toList();
    }
    return PREPOSITIONS.contains(preposition) ? withConjuncts(draft, s, noun) : List.of();
  }

  /** "The Corvian president and vice president": the second has the first one's owner. */
  private List<Draft.Found> ofCoordinated(Draft draft, NounPhrase np) {
    Sentence s = np.sentence();
    int other = s.head(np.head());
    if (other < 0 || !s.token(np.head()).is("conj") || np.first() < np.noun()) {
      return List.of();
    }
    for (String relation : MODIFIERS) {
      List<Draft.Found> found = modifying(draft, s, other, relation, other);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Draft.Found> modifying(
      Draft draft, Sentence s, int noun, String relation, int before) {
    List<Draft.Found> found = new ArrayList<>();
    for (int c : s.childrenBy(noun, relation)) {
      if (c < before) {
        for (Draft.Found f : withConjuncts(draft, s, c)) {
          if (f.head() < before && !isForeign(s, f)) {
            found.add(f);
          }
        }
      }
    }
    return distinct(found);
  }

  private static List<Draft.Found> withConjuncts(Draft draft, Sentence s, int head) {
    List<Draft.Found> found = new ArrayList<>(owners(draft, s, head));
    if (!found.isEmpty()) {
      boolean joined = s.has(head, "cc");
      for (int c : s.children(head)) {
        // the first of two nationalities may hang on the second
        if (s.token(c).is("conj") || (joined && c < head)) {
          found.addAll(owners(draft, s, c));
        }
      }
    }
    found.sort(Comparator.comparingInt(Draft.Found::first));
    return distinct(found);
  }

  private static List<Draft.Found> owners(Draft draft, Sentence s, int head) {
    return draft.allHeadedBy(s, head).stream().filter(f -> isOwner(draft, f)).toList();
  }

  private static List<Draft.Found> distinct(List<Draft.Found> all) {
    Map<String, Draft.Found> byKey = new LinkedHashMap<>();
    all.forEach(f -> byKey.putIfAbsent(f.key(), f));
    return List.copyOf(byKey.values());
  }

  private static boolean isOwner(Draft draft, Draft.Found f) {
    Draft.Somebody x = draft.somebody(f);
    return x.country().isPresent() || (x.code().isPresent() && x.kind() != ActorKind.PERSON);
  }

  /** "Corvian-backed rebels" are not Corvian. */
  private boolean isForeign(Sentence s, Draft.Found f) {
    int next = f.last() + 1;
    return next + 1 < s.size()
        && s.token(next).form().equals("-")
        && naming.is(Use.FOREIGN, s.lemma(next + 1));
  }
}
