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
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.lexicon.SpeechLexicon.Slot;
import org.demarche.mention.CalendarNames;

/** Finds where a speech word's content stands, by the frames of the lexicon. */
final class SpeechFrames {
  private final SpeechLexicon lexicon;
  private final Sentence s;
  private final int word;
  private final boolean passive;
  private final SpeechSlots fillers;
  private final BitSet in = new BitSet();

  private SpeechFrames(SpeechLexicon lexicon, Sentence s, int word) {
    this.lexicon = lexicon;
    this.s = s;
    this.word = word;
    this.passive = Syntax.isPassive(s, word);
    this.fillers = new SpeechSlots(lexicon, s, word);
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
      int filler = fillers.filler(slot.name());
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
      } else if (slot.name().equals("clause") && filler > word && filler == fillers.stray()) {
        markAfter(filler);
      } else if (filler > word && s.below(word, filler)) {
        markAfter(filler);
      } else {
        mark(filler);
      }
      if (!passive && (slot.name().equals("object") || SpeechSlots.isPreposition(slot.name()))) {
        extend(filler);
      }
      if (slot.name().equals("infinitive") && passive && fillers.object() >= 0) {
        mark(fillers.object());
      }
      boolean first = slot.equals(frame.get(0));
      boolean marker = slot.name().equals("if"); // "asked | if it was open"
      if (SpeechSlots.isPreposition(slot.name()) && !marker && (first || passive)) {
        lead = fillers.introducer(filler, slot.name());
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
    if (!passive
        && (frame.get(0).name().equals("object")
            || SpeechSlots.isPreposition(frame.get(0).name()))) {
      trimAside();
    }
    return Optional.of(new Filled(in, lead, tells));
  }

  /** Whether a preposition's phrase hangs below the object that is already in. */
  private boolean isInside(String slot) {
    if (!SpeechSlots.isPreposition(slot)) {
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
      if (fillers.marked(c, "that") || modal || shifted) {
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
    return t.is("advcl")
        && s.hasChild(c, m -> m.is("mark") && lexicon.has(Group.PURPOSE, m.lemma()));
  }

  /** Whether the phrase tells when or on what occasion it was said. */
  private boolean isOccasion(int c) {
    return lexicon.has(Group.CIRCUMSTANCE, s.preposition(c).orElse(""))
        || CalendarNames.contains(s.lemma(c).toLowerCase(Locale.ROOT))
        || lexicon.has(Group.TIME, s.lemma(c).toLowerCase(Locale.ROOT))
        || lexicon.has(Group.OCCASION, s.lemma(c).toLowerCase(Locale.ROOT))
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
      if (fillers.endsRest(t)) {
        break;
      }
      in.set(t);
    }
  }

  private void conditions(int clause) {
    for (int c : s.children(word)) {
      if (c > clause && c > word && s.token(c).is("advcl")) {
        int mark = s.child(c, "mark");
        if (mark >= 0 && lexicon.has(Group.CONDITION, s.lemma(mark))) {
          mark(c);
        }
      }
    }
  }
}
