package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * Turns a pattern into conditions on slots. What it understands, with {@code *} for the verb:
 *
 * <ul>
 *   <li>{@code * WORD}, <code>* {TWO WORDS}</code>, {@code * &SET}: what the object must be;
 *   <li>{@code * (FOR WORD)}, {@code * FOR WORD}, {@code * (FOR)}: what a prepositional phrase must
 *       be, or that there is one;
 *   <li>{@code * (WITH +)}, {@code * WITH +}: that it must hold the target; {@code $} the source,
 *       {@code ^} an actor that is neither;
 *   <li>{@code * OUT}: a particle of the verb;
 *   <li>{@code WORD *}, {@code &SET *}: what the subject must be.
 * </ul>
 *
 * <p>Everything else needs an order of words that slots do not have, and is reported.
 */
final class PatternTranslator {
  /** Why a pattern has no frame. */
  static final class Untranslatable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Cause cause;

    Untranslatable(Cause cause, String why) {
      super(why);
      this.cause = cause;
    }

    Cause cause() {
      return cause;
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  static final List<String> SOURCES = List.of("subject");
  static final List<String> TARGETS =
      List.of("object", "iobj", "to", "with", "against", "on", "from", "at", "for");

  /** Where the object is a thing that the pattern names, the target stands elsewhere, if at all. */
  private static final List<String> OTHER_TARGETS =
      List.of("iobj", "to", "with", "against", "on", "from", "for", "object", "at");

  private static final int LONGEST_PHRASE = 3;
  private static final int LARGEST_SET = 5000;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "ABOUT", "ACROSS", "AFTER", "AGAINST", "ALONG", "AMONG", "AROUND", "AS", "AT", "BEFORE",
          "BEHIND", "BELOW", "BETWEEN", "BEYOND", "BY", "DESPITE", "DURING", "FOR", "FROM", "IN",
          "INSIDE", "INTO", "NEAR", "OF", "ON", "ONTO", "OUTSIDE", "OVER", "SINCE", "THROUGH", "TO",
          "TOWARD", "TOWARDS", "UNDER", "UNTIL", "UPON", "WITH", "WITHIN", "WITHOUT");

  private static final Set<String> PARTICLES =
      Set.of(
          "UP",
          "OUT",
          "OFF",
          "DOWN",
          "BACK",
          "AWAY",
          "FORWARD",
          "ASIDE",
          "APART",
          "TOGETHER",
          "AHEAD",
          "HOME");

  /** Words before a verb that are no subject. */
  private static final Set<String> NO_SUBJECTS =
      Set.of(
          "NOT", "NEVER", "NO", "WILL", "WOULD", "SHALL", "SHOULD", "MAY", "MIGHT", "CAN", "COULD",
          "MUST", "HAS", "HAVE", "HAD", "IS", "ARE", "WAS", "WERE", "BE", "BEEN", "BEING", "AM",
          "DO", "DID", "DOES", "AND", "OR", "SO", "ALSO", "THAT");

  private final Map<String, List<String>> sets;

  PatternTranslator(Map<String, List<String>> sets) {
    this.sets = sets;
  }

  /** The pattern's frame. */
  Frame translate(String pattern) throws Untranslatable {
    String text = pattern.replace("_*", " * ").replace("*_", " * ").strip();
    int star = text.indexOf('*');
    if (star < 0 || text.indexOf('*', star + 1) >= 0) {
      throw new Untranslatable(Cause.AFTER_VERB, "a pattern has one '*' for its verb");
    }
    if (text.indexOf('%') >= 0) {
      throw new Untranslatable(Cause.BEFORE_VERB, "'%' stands for source and target at once");
    }
    Run run = new Run();
    run.before(PatternElement.all(text.substring(0, star)));
    run.after(PatternElement.all(text.substring(star + 1)));
    return run.frame();
  }

  /** The work on one pattern. */
  private final class Run {
    private final List<Condition> needs = new ArrayList<>();
    private Optional<String> particle = Optional.empty();
    private List<String> sources = SOURCES;
    private List<String> targets = TARGETS;
    private boolean object;
    private boolean openWord;

    Frame frame() {
      return new Frame(particle, List.copyOf(needs), sources, targets, openWord);
    }

    void before(List<PatternElement> elements) throws Untranslatable {
      List<PatternElement> words = new ArrayList<>(elements);
      if (!words.isEmpty() && words.get(0).is("$")) {
        words.remove(0);
      }
      if (words.isEmpty()) {
        return;
      }
      PatternElement e = words.get(0);
      boolean subject =
          words.size() == 1
              && !e.isPhraseOfPreposition()
              && !e.isMarker()
              && !PREPOSITIONS.contains(e.first())
              && !NO_SUBJECTS.contains(e.first());
      if (!subject) {
        throw new Untranslatable(
            Cause.BEFORE_VERB,
            "only the word or set that the subject must be may stand before '*'");
      }
      needs.add(words("subject", e));
    }

    void after(List<PatternElement> elements) throws Untranslatable {
      int i = 0;
      if (!elements.isEmpty() && elements.get(0).isWord() && isParticle(elements)) {
        particle = Optional.of(elements.get(0).first().toLowerCase(Locale.ROOT));
        i = 1;
      }
      while (i < elements.size()) {
        PatternElement e = elements.get(i);
        if (e.isPhraseOfPreposition()) {
          phrase(e.first(), e.rest());
          i++;
        } else if (e.isWord() && PREPOSITIONS.contains(e.first())) {
          boolean last = i + 1 == elements.size() || elements.get(i + 1).isPhraseOfPreposition();
          phrase(e.first(), last ? List.of() : List.of(elements.get(i + 1)));
          i += last ? 1 : 2;
        } else if (e.is("+")) {
          target(elements, i);
          i++;
        } else if (e.isMarker()) {
          throw new Untranslatable(
              Cause.AFTER_VERB, "'" + e.first() + "' after the verb needs a preposition");
        } else {
          i = object(elements, i);
        }
      }
    }

    private static boolean isParticle(List<PatternElement> elements) {
      String first = elements.get(0).first();
      return PARTICLES.contains(first) || (elements.size() == 1 && PREPOSITIONS.contains(first));
    }

    /** The target as the verb's object or, with an object of its own, as its receiver. */
    private void target(List<PatternElement> elements, int i) throws Untranslatable {
      boolean first = i == 0 || (i == 1 && particle.isPresent());
      boolean thing = i + 1 < elements.size() && !elements.get(i + 1).isPhraseOfPreposition();
      if (first && thing && !PREPOSITIONS.contains(elements.get(i + 1).first())) {
        targets = List.of("iobj", "to", "object");
      } else if (first) {
        needs.add(actor("object"));
        targets = List.of("object");
      } else if (i + 1 < elements.size()) {
        throw new Untranslatable(Cause.AFTER_VERB, "what stands after the target has no slot");
      }
    }

    /** Bare words up to the next phrase are the object; gives the element after them. */
    private int object(List<PatternElement> elements, int from) throws Untranslatable {
      int to = from + 1;
      while (to < elements.size() && elements.get(to).isPlain() && !isPreposition(elements, to)) {
        to++;
      }
      if (object) {
        throw new Untranslatable(Cause.AFTER_VERB, "a verb has one object");
      }
      object = true;
      if (targets.equals(TARGETS)) {
        targets = OTHER_TARGETS;
      }
      PatternElement e = PatternElement.join(elements.subList(from, to));
      openWord = needs.isEmpty() && particle.isEmpty() && e.isWord();
      needs.add(words("object", e));
      return to;
    }

    private static boolean isPreposition(List<PatternElement> elements, int i) {
      return elements.get(i).isWord() && PREPOSITIONS.contains(elements.get(i).first());
    }

    private void phrase(String preposition, List<PatternElement> rest) throws Untranslatable {
      if (!PREPOSITIONS.contains(preposition)) {
        throw new Untranslatable(
            Cause.AFTER_VERB, "a phrase in parentheses begins with one preposition");
      }
      String slot = preposition.toLowerCase(Locale.ROOT);
      if (rest.isEmpty()) {
        needs.add(new Condition(slot, Set.of(), Set.of(), false));
        return;
      }
      PatternElement e = PatternElement.join(rest);
      switch (e.first()) {
        case "+" -> {
          needs.add(actor(slot));
          targets = List.of(slot);
        }
        case "$" -> {
          needs.add(actor(slot));
          sources = List.of(slot);
        }
        case "^" -> {
          needs.add(actor(slot));
          targets = targets.stream().filter(t -> !t.equals(slot)).toList();
        }
        default -> {
          needs.add(words(slot, e));
          return;
        }
      }
      if (rest.size() > 1 || e.size() > 1) {
        throw new Untranslatable(Cause.AFTER_VERB, "an actor's phrase holds no more words");
      }
    }

    private static Condition actor(String slot) {
      return new Condition(slot, Set.of(), Set.of(), true);
    }

    private Condition words(String slot, PatternElement e) throws Untranslatable {
      Set<String> all = new TreeSet<>();
      for (String phrase : expand(e.words(), 0)) {
        add(phrase, all);
      }
      if (all.isEmpty()) {
        throw new Untranslatable(
            Cause.LONG_PHRASE, "a phrase has at most " + LONGEST_PHRASE + " words");
      }
      return new Condition(slot, all, Set.of(), false);
    }

    /** Adds the phrase and, since sentences are compared by lemma, its singular. */
    private static void add(String phrase, Set<String> all) {
      if (phrase.split(" ", -1).length > LONGEST_PHRASE) {
        return;
      }
      String lower = phrase.toLowerCase(Locale.ROOT);
      all.add(lower);
      if (Phrase.isSeveralWords(lower) && lower.endsWith("s") && !lower.endsWith("ss")) {
        boolean ies = lower.endsWith("ies");
        all.add(lower.substring(0, lower.length() - (ies ? 3 : 1)) + (ies ? "y" : ""));
      }
    }
  }

  /** The words with each member of their sets in place of the set. */
  private List<String> expand(List<String> words, int depth) throws Untranslatable {
    List<String> all = List.of("");
    for (String word : words) {
      List<String> choices = word.startsWith("&") ? members(word, depth) : List.of(word);
      if ((long) all.size() * choices.size() > LARGEST_SET) {
        throw new Untranslatable(Cause.LONG_PHRASE, "the sets give too many phrases");
      }
      List<String> next = new ArrayList<>(all.size() * choices.size());
      for (String a : all) {
        choices.forEach(c -> next.add(a.isEmpty() ? c : a + " " + c));
      }
      all = next;
    }
    return all;
  }

  private List<String> members(String word, int depth) throws Untranslatable {
    List<String> members = sets.get(VerbReader.setName(word.substring(1)));
    if (members == null) {
      throw new Untranslatable(Cause.UNKNOWN_SET, "no file defines the synonym set " + word);
    }
    if (depth > sets.size()) {
      throw new Untranslatable(Cause.UNKNOWN_SET, "the synonym set " + word + " contains itself");
    }
    List<String> all = new ArrayList<>();
    for (String m : members) {
      all.addAll(expand(List.of(m.split(" ", -1)), depth + 1));
    }
    return all;
  }
}
