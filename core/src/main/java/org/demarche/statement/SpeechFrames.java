package org.demarche.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon.Slot;

/** Finds where a speech word's content stands, by the frames of the lexicon. */
final class SpeechFrames {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "advcl", "dep");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "because", "until");

  private final Sentence s;
  private final int word;
  private final boolean passive;
  private final BitSet in = new BitSet();

  private SpeechFrames(Sentence s, int word) {
    this.s = s;
    this.word = word;
    this.passive = Syntax.isPassive(s, word);
  }

  /**
   * What fills a frame.
   *
   * @param words which words of the sentence are content
   * @param preposition the preposition that leads to the content and belongs to the cue, or -1
   */
  record Filled(BitSet words, int preposition) {}

  /** Fills the first frame that holds at {@code word}, if one does. */
  static Optional<Filled> fill(Sentence s, int word, List<List<Slot>> frames) {
    for (List<Slot> frame : frames) {
      Optional<Filled> filled = new SpeechFrames(s, word).fill(frame);
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  private Optional<Filled> fill(List<Slot> frame) {
    int lead = -1;
    for (Slot slot : frame) {
      int filler = filler(slot.name());
      if (filler < 0 && !slot.optional() && !isInside(slot.name())) {
        return Optional.empty();
      }
      if (filler < 0) {
        continue;
      }
      mark(filler);
      boolean first = slot.equals(frame.get(0));
      if (isPreposition(slot.name()) && (first || passive)) {
        lead = introducer(filler, slot.name());
        if (lead >= 0) {
          in.clear(lead);
        }
      }
      if (slot.name().equals("clause")) {
        conditions(filler);
      }
    }
    in.clear(word);
    return Optional.of(new Filled(in, lead));
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

  private void mark(int filler) {
    for (int t : s.subtree(filler, x -> x.index() == word)) {
      in.set(t);
    }
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
      case "clause", "infinitive", "gerund", "object", "predicate" -> false;
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
      default -> phrase(slot);
    };
  }

  private int clause() {
    boolean verb = s.token(word).isVerb();
    for (int c : s.children(word)) {
      Token t = s.token(c);
      boolean that = marked(c, "that") || marked(c, "whether") || marked(c, "if") || hasQuestion(c);
      boolean fits =
          t.is("ccomp")
              || (t.is("parataxis") && verb && c > word && isLoose(c))
              || (!verb && (t.is("acl") || t.is("dep")) && that && !t.is("acl:relcl"));
      if (fits && !isInfinitive(c) && (verb || c > word) && (isFinite(c) || that)) {
        return c;
      }
    }
    return -1;
  }

  /** A clause after "said," or "said:" that the parser left loose. */
  private boolean isLoose(int c) {
    return isFinite(c) && !s.has(word, "ccomp") && !s.has(word, "obj");
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
        && !s.hasChild(c, t -> t.tag().startsWith("W") || t.lemma().equals("whether"));
  }

  private boolean marked(int c, String marker) {
    return s.hasChild(c, t -> t.is("mark") && t.lemma().equals(marker));
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

  private int predicate() {
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
