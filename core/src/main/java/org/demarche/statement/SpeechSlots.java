package org.demarche.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.mention.CalendarNames;

/** Finds what stands in the slots that a speech word's frames name: its clause, object, phrases. */
final class SpeechSlots {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "advcl", "dep");

  private final SpeechLexicon lexicon;
  private final Sentence s;
  private final int word;
  private final boolean passive;

  SpeechSlots(SpeechLexicon lexicon, Sentence s, int word) {
    this.lexicon = lexicon;
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
    int that = thatAfter(from);
    if (that >= 0) {
      return that;
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

  /** "said in a letter that | the road was closed": the "that" after a mere adjunct, or -1. */
  private int thatAfter(int from) {
    for (int t = from; t + 2 < s.size() && t - from < 12; t++) {
      Token x = s.token(t);
      if (x.lemma().equals("that") && (x.tag().equals("IN") || x.tag().equals("WDT"))) {
        String next = s.token(t + 1).tag();
        return next.startsWith("V") || next.equals("MD") || next.equals("RB") ? -1 : t;
      }
      if (x.isVerb() || x.tag().equals("MD") || x.is("punct")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the words from there on tell when or why it was said, not what. */
  private boolean opensCircumstance(int t) {
    String lemma = s.lemma(t);
    return lemma.equals("when")
        || lemma.equals("because")
        || lexicon.has(Group.CIRCUMSTANCE, lemma);
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
    int own = s.head(word) > word ? subjectOf(s.head(word)) : -1;
    boolean hung =
        s.token(word).is("csubj")
            || ((s.token(word).is("advcl") || s.token(word).is("dep"))
                && own > word
                && s.subtree(own, x -> false).get(0) == word + 1
                && !s.has(word, "obj"));
    return hung
        && s.head(word) > word
        && subject >= 0
        && subject < word
        && !s.token(subject).tag().startsWith("W")
        && (own > word || !s.has(word, "mark"))
        && !s.has(word, "ccomp")
        && isFinite(s.head(word));
  }

  private int subjectOf(int verb) {
    int active = s.child(verb, "nsubj");
    return active >= 0 ? active : s.child(verb, "nsubj:pass");
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
    int next = next();
    if (next < s.size() && s.token(next).tag().equals("TO") && s.head(next) > next) {
      int head = s.head(next);
      return s.token(next).is("case") ? -1 : head;
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
      boolean follows = c == next();
      if (c > word
          && (follows || t.is("xcomp") || t.is("ccomp") || t.is("obj"))
          && t.tag().equals("VBG")
          && !isInfinitive(c)) {
        return c;
      }
    }
    return -1;
  }

  /** The first word after the cue, its particle and its adverbs: what follows there is its own. */
  private int next() {
    int next = word + 1;
    while (next < s.size()
        && s.head(next) == word
        && (s.token(next).is("advmod")
            || s.token(next).is("compound:prt")
            || s.relation(next).endsWith(":tmod"))
        && s.children(next).length == 0
        && !s.token(next).tag().startsWith("W")) {
      next++;
    }
    return next;
  }

  /** "find | the road closed": what is said of an object that the parser made a subject. */
  private int smallClause() {
    for (int c : s.children(word)) {
      Token t = s.token(c);
      boolean hung = t.is("xcomp") || t.is("ccomp") || t.is("dep");
      if (c > word && hung && s.child(c, "nsubj") > word && !isInflected(c)) {
        return c;
      }
    }
    return -1;
  }

  /** Whether the verb at {@code c} is finite by its own form or an auxiliary's. */
  private boolean isInflected(int c) {
    String tag = s.token(c).tag();
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || s.has(c, "aux")
        || s.has(c, "aux:pass")
        || s.has(c, "cop");
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
    if (s.token(word).is("amod") && s.head(word) > word) {
      return s.head(word); // "by praising | miners", the verb read as an adjective
    }
    if (object < word || s.token(object).tag().startsWith("W")) {
      return smallClause();
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
    return smallClause();
  }

  private int phrase(String preposition) {
    for (int c : s.children(word)) {
      Token t = s.token(c);
      boolean fits = !t.is("conj") && !t.is("parataxis") && !t.relation().equals("acl:relcl");
      if (c > word && fits && introducer(c, preposition) >= 0 && !isDay(c)) {
        return c;
      }
    }
    int next = next();
    if (next < s.size() && s.lemma(next).equals(preposition) && s.head(next) > next) {
      int head = s.head(next);
      return introducer(head, preposition) == next && s.subtree(head, x -> false).get(0) == next
          ? head
          : -1;
    }
    return -1;
  }

  private boolean isDay(int noun) {
    return CalendarNames.contains(s.lemma(noun).toLowerCase(Locale.ROOT));
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
