package org.demarche.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.FigureLexicon;
import org.demarche.lexicon.FigureLexicon.Entry;
import org.demarche.lexicon.FigureLexicon.Role;

/**
 * Tells what a number in one sentence counts: the verb that is said of it comes first ("killed 12
 * soldiers"), then adjectives and nouns, then the counted noun itself ("sent 12 soldiers").
 */
final class KindReader {
  /** Prepositions by which a toll has its number: "rose to 45", "a toll of 45". */
  private static final List<String> TOLL = List.of("to", "at", "of");

  private final FigureLexicon lexicon;
  private final Sentence s;

  KindReader(FigureLexicon lexicon, Sentence s) {
    this.lexicon = lexicon;
    this.s = s;
  }

  /** What the quantity counts, where the lexicon knows. */
  Optional<Evidence> kind(Counted c) {
    if (isDifference(c)) {
      return Optional.empty();
    }
    boolean thing = c.noun().map(n -> lexicon.isThing(lemma(n))).orElse(false);
    if (thing) {
      return objects(c).or(() -> nouns(c));
    }
    return told(c).or(() -> objects(c)).or(() -> nouns(c)).or(() -> bodies(c)).or(() -> toll(c));
  }

  /** "Two million more votes than": how many more, not how many. */
  private boolean isDifference(Counted c) {
    int after = c.quantity().last() + 1;
    String word = after < s.size() ? s.token(after).form().toLowerCase(Locale.ROOT) : "";
    if (word.equals("fewer") || word.equals("less")) {
      return true;
    }
    return word.equals("more") && c.last() + 1 < s.size() && s.lemma(c.last() + 1).equals("than");
  }

  /** What a verb, adjective or noun says of the person or people at the site. */
  Optional<Evidence> told(Counted c) {
    return verbs(c, Role.OBJECT)
        .or(() -> verbs(c, Role.SUBJECT))
        .or(() -> states(c))
        .or(() -> of(c));
  }

  private Optional<Evidence> verbs(Counted c, Role role) {
    for (Token t : s.tokens()) {
      int v = t.index();
      if (!t.isVerb() || !near(v, c.site())) {
        continue;
      }
      for (Entry e : lexicon.entries()) {
        if (e.in(role).stream().anyMatch(w -> isVerb(v, w)) && takes(v, role, c)) {
          return Optional.of(new Evidence(e, v));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of them stands above the other, or both below one word near by. */
  private boolean near(int v, int site) {
    return s.below(site, v) || s.below(v, site) || s.below(site, Math.max(0, s.head(v)));
  }

  private boolean takes(int v, Role role, Counted c) {
    boolean object = role == Role.OBJECT;
    List<Integer> heads = object ? Syntax.patients(s, v) : Syntax.surfaceSubjects(s, v);
    if (!object && (Syntax.isPassive(s, v) || s.has(v, "ccomp"))) {
      return false; // "demonstrated that" is no protest
    }
    if (s.head(c.site()) == v && isMistakenPhrase(c)) {
      boolean subject = c.site() < v && !s.has(v, "nsubj");
      return object ? (Syntax.isPassive(s, v) ? subject : c.site() > v) : subject;
    }
    Set<Integer> sites = new LinkedHashSet<>();
    heads.forEach(h -> coordinated(h, sites));
    return sites.contains(c.site()) || c.noun().map(sites::contains).orElse(false);
  }

  /** "Between 12 and 15 soldiers", whose first word the parser takes for a preposition. */
  private boolean isMistakenPhrase(Counted c) {
    int preposition = s.child(c.site(), "case");
    return preposition >= c.quantity().first() && preposition < c.quantity().number();
  }

  /** The noun with what is coordinated with it and what is named as included in it. */
  private void coordinated(int head, Set<Integer> sites) {
    if (!sites.add(head)) {
      return;
    }
    for (int c : s.children(head)) {
      Token t = s.token(c);
      boolean joined = t.is("conj") && !t.isVerb();
      boolean included = t.is("nmod") && s.hasChild(c, m -> isInclusion(m.index()));
      if (joined || included || t.is("appos")) {
        coordinated(c, sites);
      }
    }
  }

  private boolean isInclusion(int i) {
    return lexicon.isPart(s.token(i).form().toLowerCase(Locale.ROOT));
  }

  /**
   * A verb's lemma alone, or with a word that depends on it: "go missing", "take to the streets".
   */
  private boolean isVerb(int v, String words) {
    int space = words.indexOf(' ');
    if (space < 0) {
      return lemma(v).equals(words) && !s.has(v, "compound:prt");
    }
    String second = words.substring(space + 1);
    return lemma(v).equals(words.substring(0, space))
        && s.hasChild(
            v, t -> t.lemma().equalsIgnoreCase(second) || t.form().equalsIgnoreCase(second));
  }

  private Optional<Evidence> states(Counted c) {
    for (Token t : s.tokens()) {
      int w = t.index();
      if (!near(w, c.site())) {
        continue;
      }
      for (Entry e : lexicon.entries()) {
        boolean named =
            e.in(Role.STATE).contains(t.form().toLowerCase(Locale.ROOT))
                || e.in(Role.STATE).contains(lemma(w));
        if (named && describes(w, c)) {
          return Optional.of(new Evidence(e, w));
        }
      }
    }
    return Optional.empty();
  }

  private boolean describes(int w, Counted c) {
    Token t = s.token(w);
    int site = c.site();
    boolean next = w == c.last() + 1 || w == c.site();
    boolean subject = s.childrenBy(w, "nsubj").contains(site);
    boolean modifies = t.head() == site && (t.is("amod") || t.is("acl") || t.is("dep"));
    boolean predicate =
        (t.is("xcomp") || t.is("ccomp") || t.is("advmod") || t.is("dep"))
            && t.head() >= 0
            && s.childrenBy(t.head(), "obj").contains(site);
    boolean counted = s.childrenBy(w, "nummod").contains(site);
    return subject || modifies || predicate || counted || (next && c.noun().isEmpty());
  }

  private Optional<Evidence> of(Counted c) {
    Set<Integer> sites = new LinkedHashSet<>();
    for (Token t : s.tokens()) {
      if (!t.isNoun()) {
        continue;
      }
      for (Entry e : lexicon.entries()) {
        if (e.in(Role.OF).contains(lemma(t.index()))) {
          sites.clear();
          Syntax.prepositional(s, t.index(), "of").forEach(n -> coordinated(n, sites));
          if (sites.contains(c.site())) {
            return Optional.of(new Evidence(e, t.index()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> objects(Counted c) {
    if (c.noun().isEmpty()) {
      return Optional.empty();
    }
    String noun = lemma(c.noun().get());
    for (Token t : s.tokens()) {
      for (Entry e : lexicon.entries()) {
        boolean named = t.isVerb() && e.in(Role.OBJECTS).contains(t.lemma() + " " + noun);
        if (named && takes(t.index(), Role.OBJECT, c)) {
          return Optional.of(new Evidence(e, t.index()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> nouns(Counted c) {
    if (c.noun().isEmpty()) {
      return Optional.empty();
    }
    int n = c.noun().get();
    String pair = n > 0 ? lemma(n - 1) + " " + lemma(n) : "";
    for (Entry e : lexicon.entries()) {
      List<String> words = e.in(Role.NOUNS);
      if (words.contains(lemma(n)) || words.contains(pair)) {
        return Optional.of(new Evidence(e, n));
      }
    }
    return Optional.empty();
  }

  /** "A 10,000-strong force", "a crowd of 500". */
  private Optional<Evidence> bodies(Counted c) {
    int above = c.noun().orElse(s.head(c.site()));
    boolean strong = c.noun().isPresent() && hyphened(c.quantity());
    boolean of = c.noun().isEmpty() && above >= 0 && s.hasPreposition(c.site(), "of");
    if (!strong && !of) {
      return Optional.empty();
    }
    for (Entry e : lexicon.entries()) {
      if (e.in(Role.BODIES).contains(lemma(above))) {
        return Optional.of(new Evidence(e, above));
      }
    }
    return Optional.empty();
  }

  /** Whether a hyphen ties the number to a word that counts no time: "10,000-strong". */
  private boolean hyphened(Quantity q) {
    int word = q.last() + 2;
    return word < s.size() && s.lemma(word - 1).equals("-") && !lexicon.isThing(lemma(word));
  }

  private Optional<Evidence> toll(Counted c) {
    if (c.noun().isPresent()) {
      return Optional.empty();
    }
    for (Token t : s.tokens()) {
      for (Entry e : lexicon.entries()) {
        if (t.isNoun() && isToll(e, t.index()) && hasNumber(t.index(), c)) {
          return Optional.of(new Evidence(e, t.index()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isToll(Entry e, int i) {
    List<String> words = e.in(Role.TOLL);
    return words.contains(lemma(i)) || (i > 0 && words.contains(lemma(i - 1) + " " + lemma(i)));
  }

  private boolean hasNumber(int toll, Counted c) {
    int site = c.site();
    int above = s.head(site);
    boolean free =
        TOLL.stream().anyMatch(p -> s.hasPreposition(site, p))
            || (!s.has(site, "case") && !s.token(site).is("nummod"));
    if (!free || above < 0) {
      return free && s.childrenBy(site, "nsubj").contains(toll);
    }
    List<Integer> sides = new ArrayList<>(Syntax.surfaceSubjects(s, above));
    sides.addAll(Syntax.patients(s, above));
    return above == toll || sides.contains(toll);
  }

  private String lemma(int i) {
    return s.lemma(i).toLowerCase(Locale.ROOT);
  }
}
