package org.demarche.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Slot;
import org.demarche.mention.CalendarNames;

/** Finds where a speech word's content stands, by the frames of the lexicon. */
final class SpeechFrames {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "advcl", "dep");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "because", "until");

  private static final Set<String> CIRCUMSTANCE =
      Set.of("during", "after", "before", "since", "until", "via", "while", "amid", "following");
  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "morning", "evening", "night", "afternoon", "time");
  private static final Set<String> PURPOSE = Set.of("to", "of", "for", "by", "as", "from");

  private final SpeechLexicon lexicon;
  private final Sentence s;
  private final int word;
  private final boolean passive;
  private final BitSet in = new BitSet();

  private SpeechFrames(SpeechLexicon lexicon, Sentence s, int word) {
    this.lexicon = lexicon;
    this.s = s;
    this.word = word;
    this.passive = Syntax.isPassive(s, word);
  }

  /**
   * What fills a frame.
   *
   * @param words which words of the sentence are content
   * @param preposition the preposition that leads to the content and belongs to the cue, or -1
   * @param tells whether more than a bare object is filled: a clause, or what is said of the object
   */
  record Filled(BitSet words, int preposition, boolean tells) {}

  /** Fills the first frame that holds at {@code word}, if one does. */
  static Optional<Filled> fill(
      SpeechLexicon lexicon, Sentence s, int word, List<List<Slot>> frames) {
    for (List<Slot> frame : frames) {
      Optional<Filled> filled = new SpeechFrames(lexicon, s, word).fill(frame);
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  private Optional<Filled> fill(List<Slot> frame) {
    int lead = -1;
    int slots = 0;
    boolean tells = false;
    for (Slot slot : frame) {
      int filler = filler(slot.name());
      if (filler < 0 && !slot.optional() && !isInside(slot.name())) {
        return Optional.empty();
      }
      if (filler < 0) {
        continue;
      }
      slots++;
      tells |= slots > 1 || !slot.name().equals("object");
      if (slot.name().equals("rest")) {
        markRest(filler);
      } else if (slot.name().equals("clause") && filler > word && filler == stray()) {
        markAfter(filler);
      } else {
        mark(filler);
      }
      if (!passive && (slot.name().equals("object") || isPreposition(slot.name()))) {
        extend(filler);
      }
      if (slot.name().equals("infinitive") && passive && object() >= 0) {
        mark(object());
      }
      boolean first = slot.equals(frame.get(0));
      boolean marker = slot.name().equals("if"); // "asked | if it was open"
      if (isPreposition(slot.name()) && !marker && (first || passive)) {
        lead = introducer(filler, slot.name());
        if (lead >= 0) {
          in.clear(lead);
        }
      }
      if (slot.name().equals("clause")) {
        conditions(filler);
        continued(filler);
      }
    }
    in.clear(word);
    if (!passive && (frame.get(0).name().equals("object") || isPreposition(frame.get(0).name()))) {
      trimAside();
    }
    return Optional.of(new Filled(in, lead, tells));
  }

  /** Whether a preposition's phrase hangs below the object that is already in. */
  private boolean isInside(String slot) {
    if (!isPreposition(slot)) {
      return false;
    }
    for (Token t : s.tokens()) {
      if (in.get(t.index()) && t.index() > word && t.lemma().equals(slot)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts off a relative clause or participle that a comma sets apart from an object. */
  private void trimAside() {
    for (int t = word + 1; t + 1 < s.size(); t++) {
      String pause = s.token(t).form();
      Token next = s.token(t + 1);
      boolean set = in.get(t + 1) && PAUSES.contains(pause);
      boolean relative =
          next.tag().equals("WDT") || next.tag().equals("WP") || next.tag().equals("WRB");
      boolean remark = next.tag().equals("VBG") && !next.is("case");
      if (set && (relative || remark) && in.get(t + 1)) {
        in.clear(t, s.size());
        return;
      }
    }
  }

  private static final Set<String> PAUSES = Set.of(",", "—", "–", "--");

  private void mark(int filler) {
    for (int t : s.subtree(filler, x -> x.index() == word)) {
      in.set(t);
    }
  }

  /** "... but that he would stay", "... and may not stay": more of the clause. */
  private void continued(int clause) {
    for (int c : s.children(word)) {
      Token t = s.token(c);
      if (!t.is("conj") || c <= clause || c <= word) {
        continue;
      }
      boolean modal = s.hasChild(c, m -> m.tag().equals("MD")) && !s.has(c, "nsubj");
      boolean shifted =
          s.token(word).tag().equals("VBD")
              && s.has(c, "nsubj")
              && s.token(s.child(c, "nsubj")).isPronoun()
              && (t.tag().equals("VBZ") || t.tag().equals("VBP"));
      if (marked(c, "that") || modal || shifted) {
        mark(c);
      }
    }
  }

  /** Takes in what follows the object and most likely belongs to it: "his call to leave". */
  private void extend(int object) {
    int end = -1;
    for (int t = object; t < s.size(); t++) {
      end = in.get(t) ? t : end;
    }
    for (int c : s.children(word)) {
      if (c <= object || in.get(c)) {
        continue;
      }
      List<Integer> below = s.subtree(c, x -> false);
      if (below.get(0) != end + 1 || !belongs(c)) {
        break;
      }
      mark(c);
      end = below.get(below.size() - 1);
    }
  }

  private boolean belongs(int c) {
    Token t = s.token(c);
    if (t.is("xcomp") || t.is("obj") || t.is("acl")) {
      return true;
    }
    if (t.is("advmod") && s.has(c, "obl")) {
      return true; // "showed Hollis | ahead of Moroz"
    }
    if (t.is("obl") || t.is("nmod")) {
      return !t.relation().equals("obl:tmod") && s.preposition(c).isPresent() && !isOccasion(c);
    }
    return t.is("advcl") && s.hasChild(c, m -> m.is("mark") && PURPOSE.contains(m.lemma()));
  }

  /** Whether the phrase tells when or on what occasion it was said. */
  private boolean isOccasion(int c) {
    return CIRCUMSTANCE.contains(s.preposition(c).orElse(""))
        || CalendarNames.contains(s.lemma(c).toLowerCase(Locale.ROOT))
        || TIMES.contains(s.lemma(c).toLowerCase(Locale.ROOT))
        || lexicon.isOccasion(s.lemma(c).toLowerCase(Locale.ROOT))
        || s.token(c).tag().equals("CD");
  }

  /** What stands below {@code host} after the word that the parser took for its subject. */
  private void markAfter(int host) {
    mark(host);
    in.clear(0, word + 1);
    for (int t = word + 1; t < host; t++) {
      in.set(t);
    }
  }

  /** Everything after the word up to where another clause of the same rank begins. */
  private void markRest(int from) {
    for (int t = from; t < s.size(); t++) {
      if (endsRest(t)) {
        break;
      }
      in.set(t);
    }
  }

  private boolean endsRest(int t) {
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

  private void conditions(int clause) {
    for (int c : s.children(word)) {
      if (c > clause && c > word && s.token(c).is("advcl")) {
        int mark = s.child(c, "mark");
        if (mark >= 0 && CONDITIONS.contains(s.lemma(mark))) {
          mark(c);
        }
      }
    }
  }

  private static boolean isPreposition(String slot) {
    return switch (slot) {
      case "clause", "infinitive", "gerund", "object", "predicate", "subject", "rest" -> false;
      default -> true;
    };
  }

  private int filler(String slot) {
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

  private int stray() {
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

  private boolean marked(int c, String marker) {
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

  private int object() {
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

  private int introducer(int filler, String preposition) {
    for (int c : s.children(filler)) {
      Token t = s.token(c);
      if ((t.is("case") || t.is("mark")) && t.lemma().equals(preposition)) {
        return c;
      }
    }
    return -1;
  }
}
