package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventLexicon;

/**
 * Resolves the slots that entries name ({@code subject}, {@code object}, {@code poss}, a
 * preposition ...) for one trigger. A noun that a light verb carries ("held talks with") has the
 * verb's subject as its {@code poss} and the verb's prepositional phrases as further slots.
 */
final class Slots {
  private static final Set<String> ENGAGED = Set.of("in", "at", "on");
  private static final Set<String> AROUND = Set.of("after", "following", "during", "at", "before");

  private final Sentence sentence;
  private final int trigger;
  private final Part part;
  private final OptionalInt carrier;
  private final boolean reversed;

  private Slots(
      Sentence sentence, int trigger, Part part, OptionalInt carrier, EventLexicon lexicon) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.part = part;
    this.carrier = carrier;
    this.reversed = carrier.isPresent() && lexicon.isReversed(sentence.lemma(carrier.getAsInt()));
  }

  static Slots of(Sentence s, int trigger, Part part, EventLexicon lexicon) {
    return new Slots(
        s,
        trigger,
        part,
        part == Part.NOUN ? carrier(s, trigger, lexicon) : OptionalInt.empty(),
        lexicon);
  }

  /** The light verb that has the noun as its object, passive subject or complement. */
  private static OptionalInt carrier(Sentence s, int noun, EventLexicon lexicon) {
    int at = noun;
    Token t = s.token(at);
    for (int i = 0; i < 3; i++) {
      boolean listed = t.is("conj") && t.head() >= 0 && s.token(t.head()).isNoun();
      boolean counted =
          t.is("nmod")
              && t.head() >= 0
              && s.preposition(at).map("of"::equals).orElse(false)
              && Phrases.conjuncts(s, t.head()).contains(at);
      if (!listed && !counted) {
        break;
      }
      at = t.head();
      t = s.token(at);
    }
    int head = t.head();
    if (head < 0) {
      return OptionalInt.empty();
    }
    boolean governed =
        t.is("obj")
            || t.relation().equals("nsubj:pass")
            || (t.is("obl")
                && s.preposition(at)
                    .map(
                        p ->
                            p.equals("in")
                                || p.equals("into")
                                || p.equals("on")
                                || p.equals("to")
                                || p.equals("for"))
                    .orElse(false));
    if (governed && s.token(head).isVerb() && lexicon.isLight(s.lemma(head))) {
      return OptionalInt.of(head);
    }
    // "the talks held with", "an attack launched by"
    for (int c : s.children(noun)) {
      if (s.token(c).is("acl") && lexicon.isLight(s.lemma(c))) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** The trigger. */
  int trigger() {
    return trigger;
  }

  /** The light verb that carries a noun trigger. */
  OptionalInt carrier() {
    return carrier;
  }

  /** The verb whose tense, mood and negation say whether the event happened, or the trigger. */
  int predicate() {
    return carrier.orElse(trigger);
  }

  /** The heads of the phrases in the slot, in order. */
  List<Integer> fill(String slot) {
    return switch (slot) {
      case "subject" -> subject();
      case "object" -> part == Part.VERB ? Syntax.patients(sentence, trigger) : List.of();
      case "iobj" -> indirect();
      case "poss" -> owners();
      case "owner" -> ownersOfPatient();
      case "compound" -> compounds();
      case "maker" -> maker();
      case "party" -> party();
      case "recipient" -> recipient();
      case "modified" -> modified();
      case "infinitive" -> infinitives();
      case "subjunctive" -> subjunctive();
      case "asked" -> asked();
      case "found" -> verdict();
      case "finding" ->
          verdict().stream().flatMap(v -> Syntax.surfaceSubjects(sentence, v).stream()).toList();
      default -> prepositional(slot);
    };
  }

  private List<Integer> subject() {
    if (part == Part.VERB) {
      return Syntax.agents(sentence, trigger);
    }
    if (part == Part.ADJECTIVE) {
      List<Integer> subjects = Syntax.surfaceSubjects(sentence, trigger);
      return subjects.isEmpty() ? described() : subjects;
    }
    if (carrier.isPresent()) {
      return Syntax.agents(sentence, carrier.getAsInt());
    }
    // "dockers are on strike", "called him a liar": the noun is the predicate
    if (sentence.has(trigger, "cop") || sentence.has(trigger, "nsubj")) {
      return Syntax.surfaceSubjects(sentence, trigger);
    }
    return named();
  }

  /** The noun that an adjective follows: "called the nominee unfit to serve". */
  private List<Integer> described() {
    Token t = sentence.token(trigger);
    if (t.is("amod") && t.head() >= 0 && t.head() < trigger) {
      return List.of(t.head());
    }
    int name = sentence.child(trigger, "dep");
    return t.is("obj") && name >= 0 && name < trigger ? List.of(name) : List.of();
  }

  /** What gets the noun as its name, where the parse has two objects: "called the test a lie". */
  private List<Integer> named() {
    if (!sentence.token(trigger).is("obj")) {
      return List.of();
    }
    int first = sentence.child(sentence.head(trigger), "obj");
    return first >= 0 && first < trigger ? List.of(first) : List.of();
  }

  /**
   * Who made the document that speaks: "filed papers demanding", "a letter sent by X threatening".
   */
  private List<Integer> maker() {
    Token t = sentence.token(trigger);
    boolean participle = t.relation().equals("acl") && t.tag().equals("VBG");
    if (part != Part.VERB || !participle || t.head() < 0) {
      return List.of();
    }
    int verb = sentence.head(t.head());
    return verb >= 0 && sentence.token(verb).isVerb() && sentence.token(t.head()).is("obj")
        ? Syntax.agents(sentence, verb)
        : List.of();
  }

  /** The infinitives that depend on the trigger: "comment" in "declined to comment". */
  private List<Integer> infinitives() {
    List<Integer> found = new ArrayList<>(1);
    for (int c : sentence.children(trigger)) {
      if (sentence.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))) {
        found.add(c);
      }
    }
    return found;
  }

  /** The clause that asks: its verb is bare, as in "insisted that Belmar stop". */
  private List<Integer> subjunctive() {
    boolean told = sentence.token(trigger).tag().equals("VBD");
    List<Integer> found = new ArrayList<>(1);
    for (int c : sentence.childrenBy(trigger, "ccomp")) {
      String tag = sentence.token(c).tag();
      boolean plain = !sentence.has(c, "aux") && !sentence.has(c, "cop");
      boolean bare = tag.equals("VB") || (told && tag.equals("VBP"));
      boolean be =
          sentence.hasChild(
              c,
              k -> (k.is("aux") || k.is("cop")) && k.form().toLowerCase(Locale.ROOT).equals("be"));
      boolean modal = sentence.hasChild(c, k -> k.is("aux") && k.tag().equals("MD"));
      if ((bare && plain) || (be && !modal)) {
        found.add(c);
      }
    }
    return found;
  }

  /** Who is to do what the trigger's clause or infinitive says: "hopes that Belmar will listen". */
  private List<Integer> asked() {
    List<Integer> found = new ArrayList<>(1);
    for (int c : sentence.children(trigger)) {
      Token t = sentence.token(c);
      boolean clause = t.is("ccomp") || t.is("xcomp") || t.is("advcl");
      if (clause && sentence.child(c, "nsubj") >= 0) {
        found.add(sentence.child(c, "nsubj"));
      } else if (t.is("xcomp") && sentence.child(trigger, "obj") >= 0) {
        found.add(sentence.child(trigger, "obj"));
      }
    }
    return found;
  }

  /** The adjective of a finding: "guilty" in "found the minister guilty". */
  private List<Integer> verdict() {
    List<Integer> found = new ArrayList<>(1);
    for (int c : sentence.children(trigger)) {
      Token t = sentence.token(c);
      if (t.isAdjective()
          && (t.is("xcomp") || t.is("ccomp") || t.is("advmod") || t.is("obj") || t.is("dep"))) {
        found.add(c);
      }
    }
    for (int object : Syntax.patients(sentence, trigger)) {
      for (int c : sentence.children(object)) {
        if (sentence.token(c).isAdjective() && c > object) {
          found.add(c);
        }
      }
    }
    return found;
  }

  /** Whom a received event befalls: the subject of "receive", "face", "suffer". */
  private List<Integer> recipient() {
    return reversed ? Syntax.agents(sentence, carrier.getAsInt()) : List.of();
  }

  /**
   * The subject of the verb that has a mutual event as its object or its time: "welcomed talks
   * with", "said after a meeting with".
   */
  private List<Integer> party() {
    Token t = sentence.token(trigger);
    boolean meant =
        t.is("obj")
            || (t.is("obl") && sentence.preposition(trigger).map(AROUND::contains).orElse(false));
    return meant && t.head() >= 0 && sentence.token(t.head()).isVerb()
        ? Syntax.agents(sentence, t.head())
        : List.of();
  }

  /** The noun that an adjective stands before: "conduct" in "reckless conduct". */
  private List<Integer> modified() {
    int at = trigger;
    while (sentence.token(at).is("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at); // "reckless and dangerous conduct"
    }
    Token t = sentence.token(at);
    return t.is("amod") && t.head() >= 0 ? List.of(t.head()) : List.of();
  }

  private List<Integer> indirect() {
    int at = predicate();
    if (Syntax.isPassive(sentence, at) && sentence.has(at, "obj")) {
      return Syntax.surfaceSubjects(sentence, at);
    }
    return sentence.childrenBy(at, "iobj");
  }

  private List<Integer> owners() {
    List<Integer> found = new ArrayList<>(2);
    for (int c : sentence.children(trigger)) {
      if (sentence.relation(c).equals("nmod:poss")) {
        found.add(c);
      }
    }
    if (found.isEmpty() && isIn()) {
      found.addAll(Syntax.surfaceSubjects(sentence, trigger)); // "Belmar is in talks"
    }
    if (found.isEmpty() && !reversed) {
      carrier.ifPresent(v -> found.addAll(Syntax.agents(sentence, v)));
    }
    return found;
  }

  /** Whether the noun is what somebody is in: "in talks", "at war", "on a visit". */
  private boolean isIn() {
    return sentence.has(trigger, "cop")
        && sentence.hasChild(trigger, c -> c.is("case") && ENGAGED.contains(c.lemma()));
  }

  /** Whose it was: "Belmar" in "Belmar's ban was lifted", where nobody is said to have done it. */
  private List<Integer> ownersOfPatient() {
    if (part != Part.VERB || !Syntax.agents(sentence, trigger).isEmpty()) {
      return List.of();
    }
    return Syntax.patients(sentence, trigger).stream()
        .flatMap(p -> sentence.childrenBy(p, "nmod:poss").stream())
        .toList();
  }

  private List<Integer> compounds() {
    List<Integer> found = new ArrayList<>(2);
    modifiers(trigger, found);
    if (part == Part.VERB) {
      Syntax.patients(sentence, trigger).forEach(object -> modifiers(object, found));
    }
    return found;
  }

  private void modifiers(int noun, List<Integer> found) {
    for (int c : sentence.children(noun)) {
      Token t = sentence.token(c);
      if ((t.is("compound") && !t.relation().equals("compound:prt")) || t.is("amod")) {
        found.add(c);
      }
    }
  }

  /** "Went back on its word", "walked away from it": parsers hang the phrase below the adverb. */
  private List<Integer> belowAdverb(String preposition) {
    List<Integer> found = new ArrayList<>(1);
    for (int c : sentence.children(trigger)) {
      Token t = sentence.token(c);
      if (t.is("advmod") && c > trigger) {
        found.addAll(Syntax.prepositional(sentence, c, preposition));
      } else if (t.is("obj") && sentence.hasPreposition(c, preposition)) {
        found.add(c); // "walked out of the hall"
      }
    }
    return found;
  }

  private List<Integer> prepositional(String preposition) {
    List<Integer> found = new ArrayList<>(Syntax.prepositional(sentence, trigger, preposition));
    if (part == Part.NOUN && !preposition.equals("of")) {
      // "the killing of two soldiers by rebels": parsers hang the agent below the victim
      for (int of : Syntax.prepositional(sentence, trigger, "of")) {
        found.addAll(Syntax.prepositional(sentence, of, preposition));
      }
      for (int by : Syntax.prepositional(sentence, trigger, "by")) {
        found.addAll(Syntax.prepositional(sentence, by, preposition));
      }
    }
    if (part == Part.NOUN && preposition.equals("by") && found.isEmpty()) {
      for (int c : sentence.childrenBy(trigger, "nmod")) {
        found.addAll(Syntax.prepositional(sentence, c, "by"));
      }
    }
    carrier.ifPresent(v -> found.addAll(Syntax.prepositional(sentence, v, preposition)));
    if (part == Part.VERB) {
      found.addAll(belowAdverb(preposition));
      for (int object : Syntax.patients(sentence, trigger)) {
        found.addAll(Syntax.prepositional(sentence, object, preposition));
      }
      if (found.isEmpty()) {
        // "met for two hours with": parsers hang the partner below the duration
        for (int other : sentence.childrenBy(trigger, "obl")) {
          found.addAll(Syntax.prepositional(sentence, other, preposition));
        }
      }
    }
    if (part == Part.ADJECTIVE
        && found.isEmpty()
        && sentence.head(trigger) >= 0
        && sentence.token(trigger).is("xcomp")) {
      found.addAll(Syntax.prepositional(sentence, sentence.head(trigger), preposition));
    }
    if (preposition.equals("to")) {
      found.addAll(indirect());
    }
    return found;
  }
}
