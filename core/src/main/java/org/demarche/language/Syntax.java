package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb or noun has as its subject, object and prepositional phrases, read off the basic
 * dependency tree through passives, relative clauses, participles, control and coordination.
 *
 * <p>All methods are pure; token arguments and results are indexes into the sentence.
 */
public final class Syntax {
  /** Verbs whose infinitive is done by their subject even where they have an object. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "swear", "offer", "use", "agree", "refuse");

  /** Nouns whose infinitive is done by whoever makes, takes or gives them: "made a promise to". */
  private static final Set<String> RESOLVES =
      Set.of(
          "promise",
          "decision",
          "effort",
          "attempt",
          "plan",
          "pledge",
          "threat",
          "offer",
          "agreement",
          "deal",
          "right",
          "step",
          "move",
          "campaign",
          "commitment",
          "vow",
          "bid",
          "law",
          "bill",
          "measure",
          "readiness",
          "willingness",
          "desire",
          "intention",
          "power",
          "action",
          "opportunity",
          "chance",
          "time",
          "money",
          "force",
          "operation");

  /** Verbs whose subject has the plan, right or will that their object names. */
  private static final Set<String> MAKES =
      Set.of(
          "make",
          "take",
          "have",
          "announce",
          "give",
          "reach",
          "sign",
          "win",
          "get",
          "express",
          "reiterate",
          "launch",
          "declare",
          "issue",
          "unveil",
          "abandon",
          "deny",
          "show",
          "begin",
          "start",
          "lead",
          "mount",
          "carry",
          "reject",
          "repeat",
          "voice",
          "drop",
          "offer",
          "seek",
          "engage",
          "use",
          "join",
          "pursue",
          "step",
          "continue",
          "resume");

  /** Prepositions whose gerund is done by the object: "blamed him for starting". */
  private static final Set<String> OF_OBJECT = Set.of("for", "of", "from", "into", "against");

  private static final int DEEPEST = 6;

  private Syntax() {}

  /** Whether the verb at {@code v} is passive, reduced participles included. */
  public static boolean isPassive(Sentence s, int v) {
    Token t = s.token(v);
    if (!t.tag().equals("VBN") && !t.tag().equals("VBD")) {
      return false;
    }
    for (int c : s.children(v)) {
      String r = s.relation(c);
      if (r.equals("nsubj:pass") || r.equals("aux:pass")) {
        return true;
      }
    }
    if (!t.tag().equals("VBN") || s.has(v, "aux")) {
      return conjoinedPassive(s, v);
    }
    boolean reduced = t.is("acl") && !t.relation().equals("acl:relcl");
    if (reduced || t.is("advcl") || t.is("amod") || t.is("xcomp") || t.is("dep")) {
      return !s.has(v, "obj");
    }
    return conjoinedPassive(s, v);
  }

  private static boolean conjoinedPassive(Sentence s, int v) {
    Token t = s.token(v);
    return t.is("conj")
        && t.tag().equals("VBN")
        && s.child(v, "nsubj") < 0
        && !s.has(v, "obj")
        && isPassive(s, t.head());
  }

  /** Who does what the verb says: the subject, or in a passive the {@code by} phrase. */
  public static List<Integer> agents(Sentence s, int v) {
    if (isPassive(s, v)) {
      List<Integer> by = prepositional(s, v, "by");
      if (by.isEmpty()) {
        for (int c : s.childrenBy(v, "obl")) {
          by.addAll(prepositional(s, c, "by")); // "was supplied with rifles by"
        }
      }
      return by;
    }
    return surfaceSubjects(s, v, 0);
  }

  /** What it is done to: the object, or in a passive the subject. */
  public static List<Integer> patients(Sentence s, int v) {
    List<Integer> found = s.childrenBy(v, "obj");
    if (isPassive(s, v) && found.isEmpty()) {
      return surfaceSubjects(s, v, 0);
    }
    if (!found.isEmpty()) {
      return found;
    }
    Token t = s.token(v);
    boolean relative = t.relation().equals("acl:relcl") && t.head() >= 0;
    // "the town where they fought": a place or time, not an object
    boolean placed = s.hasChild(v, c -> c.tag().equals("WRB"));
    if (relative && !placed && s.child(v, "nsubj") >= 0) {
      int subject = s.child(v, "nsubj");
      if (!isRelative(s.token(subject))) {
        return List.of(t.head());
      }
    }
    for (int c : s.children(v)) {
      if (s.token(c).is("conj") && s.token(c).isVerb() && c - v <= 3) {
        List<Integer> shared = s.childrenBy(c, "obj");
        if (!shared.isEmpty() && s.child(c, "nsubj") < 0) {
          return shared;
        }
      }
    }
    if (s.has(v, "ccomp") || s.has(v, "xcomp")) {
      return s.childrenBy(v, "iobj");
    }
    return List.of();
  }

  /** The grammatical subject, inherited where the verb has none of its own. */
  public static List<Integer> surfaceSubjects(Sentence s, int v) {
    return surfaceSubjects(s, v, 0);
  }

  private static List<Integer> surfaceSubjects(Sentence s, int v, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    int own = s.child(v, "nsubj");
    if (own >= 0) {
      return isRelative(s.token(own)) ? antecedent(s, v, own) : List.of(own);
    }
    Token t = s.token(v);
    int g = t.head();
    if (g < 0) {
      return List.of();
    }
    Optional<String> introduced = introduction(s, v);
    if (introduced.isPresent() && !t.is("conj")) {
      return gerundSubjects(s, g, introduced.get(), depth);
    }
    if (t.is("acl")) {
      return s.has(v, "mark") ? nounOwners(s, g, depth) : List.of(g);
    }
    if (t.is("conj")) {
      return s.token(g).isVerb() || s.has(g, "cop") || s.has(g, "nsubj")
          ? surfaceSubjects(s, g, depth + 1)
          : List.of();
    }
    if (t.is("xcomp")) {
      if (isPassive(s, g)) {
        return surfaceSubjects(s, g, depth + 1);
      }
      int object = s.child(g, "obj");
      if (object < 0) {
        object = s.child(g, "iobj");
      }
      if (object >= 0
          && !SUBJECT_CONTROL.contains(s.lemma(g))
          && !RESOLVES.contains(s.lemma(object))) {
        return List.of(object);
      }
      return surfaceSubjects(s, g, depth + 1);
    }
    if (t.is("advcl") || t.is("ccomp") || t.is("dep") || t.is("parataxis")) {
      boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
      if (finite && !t.is("dep")) {
        return List.of();
      }
      return s.token(g).isNoun() ? nounOwners(s, g, depth) : surfaceSubjects(s, g, depth + 1);
    }
    return List.of();
  }

  /** The preposition of a gerund: "after" in "after meeting". */
  private static Optional<String> introduction(Sentence s, int v) {
    if (!s.token(v).tag().equals("VBG") || s.has(v, "aux")) {
      return Optional.empty();
    }
    for (int c : s.children(v)) {
      Token t = s.token(c);
      if (c < v && (t.is("case") || t.is("mark")) && t.tag().equals("IN")) {
        return Optional.of(t.lemma());
      }
    }
    return Optional.empty();
  }

  /** Who does what a gerund below {@code g} says. */
  private static List<Integer> gerundSubjects(Sentence s, int g, String preposition, int depth) {
    if (s.token(g).isNoun() && !s.has(g, "cop")) {
      return nounOwners(s, g, depth);
    }
    int object = isPassive(s, g) ? -1 : s.child(g, "obj");
    return object >= 0 && OF_OBJECT.contains(preposition)
        ? List.of(object)
        : surfaceSubjects(s, g, depth + 1);
  }

  /** For "a plan to attack": the owner of the plan, or who makes it. */
  private static List<Integer> nounOwners(Sentence s, int noun, int depth) {
    int poss = s.child(noun, "nmod:poss");
    if (poss >= 0) {
      return List.of(poss);
    }
    Token t = s.token(noun);
    if (t.head() >= 0 && MAKES.contains(s.lemma(t.head())) && (t.is("obj") || t.is("obl"))) {
      return surfaceSubjects(s, t.head(), depth + 1);
    }
    return List.of();
  }

  private static boolean isRelative(Token t) {
    return t.tag().equals("WDT") || t.tag().equals("WP");
  }

  private static List<Integer> antecedent(Sentence s, int v, int own) {
    int at = v;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      Token t = s.token(at);
      // a relative clause that the parser hangs below the word before it without a name
      if (t.relation().equals("acl:relcl")
          || (t.is("dep") && t.head() >= 0 && t.head() == own - 1)) {
        return List.of(t.head());
      }
      if (!t.is("conj") && !t.is("xcomp")) {
        break;
      }
      at = t.head();
    }
    return List.of(own);
  }

  /** The nouns below {@code i} with that preposition (a lemma such as {@code on}). */
  public static List<Integer> prepositional(Sentence s, int i, String preposition) {
    List<Integer> found = new ArrayList<>(2);
    for (int c : s.children(i)) {
      Token t = s.token(c);
      if ((t.is("obl") || t.is("nmod") || t.is("dep")) && s.hasPreposition(c, preposition)) {
        found.add(c);
      } else if (t.relation().equals("compound:prt") && t.lemma().equals(preposition)) {
        found.addAll(s.childrenBy(i, "obj")); // "called on Belmar"
      } else if (t.isVerb()
          && s.child(c, "nsubj") >= 0
          && s.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))
          && s.hasChild(c, k -> k.is("mark") && k.lemma().equals(preposition))) {
        found.add(s.child(c, "nsubj")); // "calling on Belmar to withdraw", read as a clause
      }
    }
    return found;
  }

  /** The verbs (gerunds) below {@code i} that the preposition or marker introduces. */
  public static List<Integer> marked(Sentence s, int i, String marker) {
    List<Integer> found = new ArrayList<>(2);
    for (int c : s.children(i)) {
      Token t = s.token(c);
      if ((t.is("advcl") || t.is("acl") || t.is("ccomp") || t.is("xcomp") || t.is("obl"))
          && s.hasChild(c, m -> (m.is("mark") || m.is("case")) && m.lemma().equals(marker))) {
        found.add(c);
      }
    }
    return found;
  }

  /** {@code i} and what is coordinated with it, in order. */
  public static List<Integer> conjuncts(Sentence s, int i) {
    List<Integer> found = new ArrayList<>(2);
    found.add(i);
    for (int c : s.children(i)) {
      if (s.token(c).is("conj")) {
        found.add(c);
      }
    }
    return found;
  }

  /** Whether the word at {@code i} is negated by a word of its own (not, no, never, neither). */
  public static boolean isNegated(Sentence s, int i) {
    for (int c : s.children(i)) {
      Token t = s.token(c);
      switch (t.lemma()) {
        case "not", "never", "n't" -> {
          if (t.is("advmod") || t.is("neg") || t.is("det") || t.is("cc")) {
            return true;
          }
        }
        case "no", "neither", "nor" -> {
          if (t.is("det") || t.is("advmod") || t.is("cc:preconj")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
