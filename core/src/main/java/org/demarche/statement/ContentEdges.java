package org.demarche.statement;

import java.util.BitSet;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.lexicon.SpeechLexicon.Word;

/** Mends where content ends, where the parser hung too much or too little below the cue. */
final class ContentEdges {
  private static final Set<String> PAUSES = Set.of(",", "—", "–", "--");
  private static final int DEEPEST = 6;

  private ContentEdges() {}

  /** Cuts off what does not belong to the content, and takes in what was left out. */
  static void correct(Sentence s, int cue, BitSet words, SpeechLexicon lexicon) {
    for (int t = words.nextSetBit(cue + 1); t >= 0; t = words.nextSetBit(t + 1)) {
      boolean parallel = s.token(t).isVerb() && cueBefore(s, t, lexicon) == cue;
      if (parallel || isContrast(s, t, lexicon) || isRemark(s, t, lexicon)) {
        words.clear(startOf(s, t), s.size());
        return;
      }
    }
    int last = words.length() - 1;
    if (last > cue && last + 1 < s.size() && isFinite(s.token(last + 1))) {
      takeRest(s, words, last + 1);
    }
  }

  /** "The interview Moroz | gave last year": a clause that the parser hung elsewhere. */
  private static void takeRest(Sentence s, BitSet words, int from) {
    for (int t = from; t < s.size(); t++) {
      String form = s.token(t).form();
      if (form.equals(",") || form.equals(";") || form.equals(":")) {
        return;
      }
      words.set(t);
    }
  }

  private static boolean isFinite(Token t) {
    return switch (t.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /**
   * The cue that the verb at {@code v} is coordinated with, where the parser has put it into the
   * cue's content: "said that X was late and urged Y to wait"; or -1.
   */
  static int cueBefore(Sentence s, int v, SpeechLexicon lexicon) {
    Token t = s.token(v);
    if (isRemark(s, v, lexicon)) {
      return cueAbove(s, v, lexicon);
    }
    if (isFreshCue(s, v, lexicon)) {
      return cueAbove(s, v, lexicon);
    }
    if (!t.is("conj") || s.has(v, "nsubj") || s.has(v, "aux") || s.has(v, "mark")) {
      return -1;
    }
    if (ReportedSpeech.verbs(lexicon, s, v).isEmpty()) {
      return -1;
    }
    int at = t.head();
    for (int i = 0; at >= 0 && i < DEEPEST; at = s.head(at), i++) {
      Token up = s.token(at);
      if (at < v
          && i > 0
          && up.isVerb()
          && up.tag().equals(t.tag())
          && !ReportedSpeech.verbs(lexicon, s, at).isEmpty()) {
        return at;
      }
      if (i == 0 && tense(s, at).equals(t.tag()) && !up.tag().equals("VBG")) {
        return -1;
      }
    }
    return -1;
  }

  /** The tag of the verb's first auxiliary, else its own: "did not support" is in the past. */
  private static String tense(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return aux < 0 ? s.token(verb).tag() : s.token(aux).tag();
  }

  /** ", but he said that": a quoting verb with its own subject, after a comma and "but". */
  private static boolean isFreshCue(Sentence s, int v, SpeechLexicon lexicon) {
    int subject = s.child(v, "nsubj");
    boolean where =
        s.token(v).relation().equals("acl:relcl") && s.hasChild(v, w -> w.lemma().equals("where"));
    boolean hung =
        where || s.token(v).is("conj") || s.token(v).is("parataxis") || s.token(v).is("dep");
    if (!hung || subject < 0 || subject > v || s.has(v, "mark")) {
      return false;
    }
    int cc = s.child(v, "cc");
    int at = cc < 0 ? s.subtree(subject, x -> false).get(0) : cc;
    if (where) {
      at--;
    }
    boolean apart = at > 0 && s.token(at - 1).is("punct");
    return apart
        && isFinite(s.token(v))
        && ReportedSpeech.verbs(lexicon, s, v).stream().anyMatch(Word::quotes);
  }

  /** The outermost speech verb with a subject in whose content the remark at {@code v} hangs. */
  private static int cueAbove(Sentence s, int v, SpeechLexicon lexicon) {
    int best = -1;
    int below = v;
    for (int at = s.head(v), i = 0; at >= 0 && i < DEEPEST; below = at, at = s.head(at), i++) {
      boolean holds = s.token(below).is("ccomp") || s.token(below).is("xcomp") || below == v;
      if (at < v
          && holds
          && s.token(at).isVerb()
          && s.has(at, "nsubj")
          && !ReportedSpeech.verbs(lexicon, s, at).isEmpty()) {
        best = at;
      }
    }
    return best;
  }

  /** ", adding that": a speech participle set off by a comma. */
  private static boolean isRemark(Sentence s, int t, SpeechLexicon lexicon) {
    Token x = s.token(t);
    return x.tag().equals("VBG")
        && (x.is("advcl") || x.is("dep") || x.relation().equals("acl"))
        && followsComma(s, t)
        && ReportedSpeech.verbs(lexicon, s, t).stream().anyMatch(Word::quotes);
  }

  /** Whether a comma or dash stands before the word or the adverb before it. */
  private static boolean followsComma(Sentence s, int t) {
    int before = t > 0 && s.token(t - 1).is("advmod") ? t - 2 : t - 1;
    return before >= 0 && PAUSES.contains(s.token(before).form());
  }

  private static boolean isContrast(Sentence s, int t, SpeechLexicon lexicon) {
    return s.hasChild(
            t,
            m ->
                m.is("mark")
                    && lexicon.has(Group.CONTRAST, m.lemma())
                    && m.index() > 0
                    && (!m.lemma().equals("while") || s.token(m.index() - 1).is("punct")))
        && s.head(t) < t
        && s.has(t, "nsubj");
  }

  /** Where the clause of {@code t} begins, with its conjunction and the comma before that. */
  private static int startOf(Sentence s, int t) {
    int first = t;
    for (int c : s.children(t)) {
      first = Math.min(first, s.subtree(c, x -> false).get(0));
    }
    while (first > 0
        && (s.token(first - 1).is("cc")
            || s.token(first - 1).form().equals(",")
            || s.token(first - 1).is("advmod"))) {
      first--;
    }
    return first;
  }
}
