package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;

/** Finds what stands in the slots that a speech word's frames name: its clause, object, phrases. */
final class SpeechSlots {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "advcl", "dep");
  private static final Set<String> CIRCUMSTANCE =
      Set.of("during", "after", "before", "since", "until", "via", "while", "amid", "following");

  private final Sentence s;
  private final int word;
  private final boolean passive;

  SpeechSlots(Sentence s, int word) {
    this.s = s;
    this.word = word;
    passive = Syntax.isPassive(s, word);
  }

  boolean endsRest(int t) {
    Token x = s.token(t);
    if (x.form().equals(";")) {
      return true;
    }
    if (x.form().equals(",") && t + 1 < s.size()) {
      Token next = s.token(t + 1);
      boolean remark = next.tag().equals("VBG") && next.is("advcl") && next.head() == word;
      return remark || next.form().equals("but");
    }
    int own = t + 1 < s.size() && x.is("cc") ? x.head() : -1;
    return own > t && s.token(own).is("conj") && s.head(own) == word && s.token(own).isVerb();
  }

  /** The first word after the cue and its hearer, where a finite verb follows. */
  private int rest() {
    int from = word + 1;
    for (int c : s.children(word)) {
      if (s.token(c).is("iobj") || s.token(c).is("compound:prt")) {
        from = Math.max(from, c + 1);
      }
    }
    if (from < s.size() && (s.token(from).form().equals(",") || opensCircumstance(from))) {
      return -1;
    }
    for (int t = from; t < s.size(); t++) {
      if (endsRest(t)) {
        return -1;
      }
      if (t > from && t - from < 25 && s.token(t).is("mark") && s.lemma(t).equals("that")) {
        return t;
      }
      String tag = s.token(t).tag();
      boolean clitic = tag.equals("POS") && s.token(t - 1).tag().equals("PRP");
      boolean finite =
          clitic || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
      boolean gap = s.token(word).relation().equals("acl:relcl"); // "which he said | were late"
      if (finite && (t > from || gap) && !isRelative(t)) {
        return from;
      }
    }
    return -1;
  }

  /** Whether the words from there on tell when or why it was said, not what. */
  private boolean opensCircumstance(int t) {
    String lemma = s.lemma(t);
    return lemma.equals("when") || lemma.equals("because") || CIRCUMSTANCE.contains(lemma);
  }

  private boolean isRelative(int verb) {
    int clause = s.token(verb).is("aux") || s.token(verb).is("cop") ? s.head(verb) : verb;
    return s.relation(clause).equals("acl:relcl");
  }

  static boolean isPreposition(String slot) {
    return switch (slot) {
      case "clause", "infinitive", "gerund", "object", "predicate", "subject", "rest" -> false;
      default -> true;
    };
  }

  int filler(String slot) {
    return switch (slot) {
      case "clause" -> clause();
      case "infinitive" -> infinitive();
      case "gerund" -> gerund();
      case "object" -> object();
      case "predicate" -> predicate();
      case "subject" -> subject();
      case "rest" -> rest();
      default -> phrase(slot);
    };
  }

  private int clause() {
    if (isGardenPath()) {
      return s.head(word);
    }
    int stray = strayPredicate();
    if (stray >= 0) {
      return stray;
    }
    int after = clause(word + 1, s.size());
    if (after >= 0) {
      return after;
    }
    int before = clause(0, word);
    return before >= 0 ? before : clauseOfPredicate();
  }

  /** "Moroz hopes | the talks will go on", read as if the hoping went on. */
  private boolean isGardenPath() {
    int subject = s.child(word, "nsubj");
    return s.token(word).is("csubj")
        && s.head(word) > word
        && subject >= 0
        && subject < word
        && !s.token(subject).tag().startsWith("W")
        && !s.has(word, "mark")
        && !s.has(word, "ccomp")
        && isFinite(s.head(word));
  }

  int stray() {
    return isGardenPath() ? s.head(word) : strayPredicate();
  }

  /** "admitted the road | was closed", its subject read as the object of "admitted". */
  private int strayPredicate() {
    int object = s.child(word, "obj");
    if (object < word || s.has(word, "iobj") || s.has(word, "ccomp")) {
      return -1;
    }
    for (int c : s.children(word)) {
      Token t = s.token(c);
      boolean hung = t.is("dep") || t.is("parataxis");
      if (c > object && hung && isFinite(c) && !s.has(c, "nsubj") && !s.has(c, "mark")) {
        int first = s.subtree(c, x -> false).get(0);
        Token before = s.token(first - 1);
        return before.is("punct") || before.is("cc") ? -1 : c;
      }
    }
    return -1;
  }

  /** "made clear that the bridge would stay": the clause hangs below the adjective. */
  private int clauseOfPredicate() {
    int adjective = s.child(word, "xcomp");
    boolean follows = adjective > word && adjective - word <= 3;
    return follows && s.token(adjective).isAdjective() ? s.child(adjective, "ccomp") : -1;
  }

  private int clause(int from, int to) {
    boolean verb = s.token(word).isVerb();
    for (int c : s.children(word)) {
      if (c < from || c >= to) {
        continue;
      }
      Token t = s.token(c);
      boolean that = marked(c, "that") || marked(c, "whether") || marked(c, "if") || hasQuestion(c);
      boolean fits =
          t.is("ccomp")
              || (verb && t.is("dep") && c > word && that)
              || (verb && t.is("advcl") && c > word && asksWhy(c))
              || (t.is("parataxis") && verb && c > word && isLoose(c))
              || (!verb && (t.is("acl") || t.is("dep")) && that && !t.is("acl:relcl"));
      if (fits && !isInfinitive(c) && (verb || c > word) && (isFinite(c) || that)) {
        return c;
      }
    }
    return -1;
  }

  private boolean asksWhy(int c) {
    return s.hasChild(c, t -> t.tag().equals("WRB") && !t.lemma().equals("when"));
  }

  /** A clause after "said," or "said:" that the parser left loose. */
  private boolean isLoose(int c) {
    int object = s.child(word, "obj");
    boolean hearer = object >= 0 && s.token(object + 1).form().equals(",");
    return isFinite(c) && !s.has(word, "ccomp") && (object < 0 || hearer);
  }

  private boolean hasQuestion(int c) {
    return s.hasChild(c, t -> t.tag().startsWith("W"));
  }

  private boolean isFinite(int c) {
    Token t = s.token(c);
    return s.has(c, "nsubj")
        || s.has(c, "expl")
        || s.has(c, "cop")
        || s.has(c, "aux")
        || t.tag().equals("VBD")
        || t.tag().equals("VBZ")
        || t.tag().equals("VBP")
        || t.tag().equals("MD");
  }

  private boolean isInfinitive(int c) {
    return s.hasChild(c, t -> t.tag().equals("TO") && (t.is("mark") || t.is("aux")))
        && !s.hasChild(
            c,
            t ->
                t.tag().startsWith("W")
                    || t.lemma().equals("whether")
                    || (t.is("mark") && t.lemma().equals("that")));
  }

  boolean marked(int c, String marker) {
    return s.hasChild(c, t -> (t.is("mark") || t.is("dep")) && t.lemma().equals(marker));
  }

  private int infinitive() {
    for (int c : s.children(word)) {
      if (c > word && CLAUSES.contains(s.relation(c)) && isInfinitive(c)) {
        return c;
      }
    }
    int object = s.child(word, "obj");
    if (object >= 0 && s.token(word).isVerb()) {
      for (int c : s.children(object)) {
        if (s.token(c).relation().equals("acl") && isInfinitive(c)) {
          return c;
        }
      }
    }
    return -1;
  }

  private int gerund() {
    for (int c : s.children(word)) {
      Token t = s.token(c);
      if (c > word
          && (t.is("xcomp") || t.is("ccomp") || t.is("obj"))
          && t.tag().equals("VBG")
          && !isInfinitive(c)) {
        return c;
      }
    }
    return -1;
  }

  int object() {
    if (passive) {
      int subject = s.child(word, "nsubj:pass");
      if (subject >= 0 && !s.token(subject).tag().startsWith("W")) {
        return subject;
      }
      List<Integer> patients = Syntax.patients(s, word);
      return patients.isEmpty() ? -1 : patients.get(0);
    }
    int object = s.child(word, "obj");
    if (object < 0) {
      object = s.child(word, "iobj");
    }
    if (object < word || s.token(object).tag().startsWith("W")) {
      return -1;
    }
    return object;
  }

  /** What a verb of seeming or of stirring a feeling is said of. */
  private int subject() {
    List<Integer> agents = Syntax.surfaceSubjects(s, word);
    return agents.isEmpty() ? -1 : agents.get(0);
  }

  private int predicate() {
    if (passive && s.child(word, "obj") > word) {
      return s.child(word, "obj"); // "was called | a coward"
    }
    for (int c : s.children(word)) {
      if (c > word && s.token(c).is("xcomp") && !isInfinitive(c)) {
        return c;
      }
    }
    return -1;
  }

  private int phrase(String preposition) {
    for (int c : s.children(word)) {
      Token t = s.token(c);
      boolean fits =
          t.is("obl")
              || t.is("nmod")
              || t.is("advcl")
              || t.is("ccomp")
              || t.is("acl")
              || t.is("xcomp");
      if (c > word && fits && introducer(c, preposition) >= 0) {
        return c;
      }
    }
    return -1;
  }

  int introducer(int filler, String preposition) {
    for (int c : s.children(filler)) {
      Token t = s.token(c);
      if ((t.is("case") || t.is("mark")) && t.lemma().equals(preposition)) {
        return c;
      }
    }
    return -1;
  }
}
