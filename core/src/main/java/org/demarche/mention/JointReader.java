package org.demarche.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;

/**
 * "The two leaders", "both countries": those who were last named together, else the last so many
 * who fit the noun.
 */
final class JointReader implements References.Reader {
  private static final Map<String, Integer> NUMBERS =
      Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5);
  private static final int SENTENCES_BACK = 2;

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    Sentence s = np.sentence();
    int number = number(np);
    if (number < 2) {
      return false;
    }
    Predicate<String> fits =
        np.agent().person()
            ? k -> draft.somebody(k).kind() == ActorKind.PERSON
            : k -> draft.somebody(k).kind() != ActorKind.PERSON;
    List<String> keys = new ArrayList<>();
    for (Discourse.Together t : discourse.together(s)) {
      if (t.keys().size() == number && t.keys().stream().allMatch(fits)) {
        keys.addAll(t.keys());
        break;
      }
    }
    if (keys.isEmpty()) {
      keys.addAll(last(number, discourse.recent(s), s, fits));
    }
    if (keys.size() != number) {
      return false;
    }
    draft.addTogether(
        keys.stream().map(draft::somebody).toList(),
        s,
        np.first(),
        np.head(),
        np.head(),
        Mention.Form.NOMINAL,
        Resolution.JOINT);
    return true;
  }

  /** How many the noun phrase means: "the two sides", "both sides"; 0 if it does not say. */
  private static int number(NounPhrase np) {
    Sentence s = np.sentence();
    int number = 0;
    boolean definite = false;
    for (int c : s.children(np.head())) {
      Token t = s.token(c);
      if (t.is("nummod") || t.is("det") || t.is("cc")) {
        number = Math.max(number, NUMBERS.getOrDefault(t.lemma().toLowerCase(Locale.ROOT), 0));
        definite |= t.is("det") && (t.lemma().equals("the") || t.lemma().equals("both"));
      }
    }
    return definite || s.hasChild(np.head(), c -> c.lemma().equals("both")) ? number : 0;
  }

  private static Set<String> last(
      int number, List<Draft.Found> recent, Sentence now, Predicate<String> fits) {
    Set<String> keys = new LinkedHashSet<>();
    for (Draft.Found f : recent) {
      if (keys.size() == number || now.index() - f.sentence().index() > SENTENCES_BACK) {
        break;
      }
      if (fits.test(f.key())) {
        keys.add(f.key());
      }
    }
    return keys;
  }
}
