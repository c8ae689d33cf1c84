package org.demarche.statement;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;

/**
 * A cue that stands loosely at the end of what it reports, read off the words where the parse went
 * astray: "…, Moroz said." and "…, said Moroz on Monday."
 *
 * @param speaker who speaks
 * @param content the words before the comma, and those after a cue set between commas
 */
record TrailingCue(Speaker speaker, BitSet content) {
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_TAIL = 14;

  /** The trailing cue whose verb stands at {@code v}, if there is one. */
  static Optional<TrailingCue> read(
      SpeechLexicon lexicon, Sentence s, int v, int first, boolean addresses, Limits limits) {
    if (s.token(v).tag().equals("VBG")) {
      return Optional.empty();
    }
    int name = isEdge(s, first - 1) ? -1 : nameBefore(lexicon, s, first);
    int end = first - 1;
    Optional<Speaker> speaker = Optional.empty();
    int after = v + 1;
    if (name > 0) {
      end = name - 1;
      speaker = named(s, name, first - 1);
    } else if (isEdge(s, first - 1) && v + 1 < s.size() && isInverted(s, v)) {
      after = nameAfter(s, v + 1);
      speaker = after < 0 ? Optional.empty() : named(s, v + 1, after - 1);
    }
    boolean object = name > 0 && !addresses && v + 1 < s.size() && opensObject(s, v + 1);
    if (speaker.isEmpty() || object) {
      return Optional.empty();
    }
    int begin = begin(s, end);
    int second = name > 0 ? second(s, after, isReported(lexicon, s, begin, end, limits)) : -1;
    if (second < 0 && !(isTail(s, after) && isReported(lexicon, s, begin, end, limits))) {
      return Optional.empty();
    }
    BitSet words = new BitSet();
    words.set(begin, end);
    if (second >= 0) {
      if (!isReported(lexicon, s, second, s.size(), limits)) {
        return Optional.empty();
      }
      words.set(second, s.size());
    }
    return Optional.of(new TrailingCue(speaker.get(), words));
  }

  /**
   * Where the content goes on after a cue set between commas, or -1: "The talks, Moroz said, | had
   * failed" after a mere subject, "It was late, he said, | and nobody came" after a clause.
   */
  private static int second(Sentence s, int after, boolean clause) {
    int comma = after;
    while (comma < s.size() && comma - after < 8 && !s.token(comma).form().equals(",")) {
      Token t = s.token(comma);
      if (t.isVerb() || t.tag().equals("MD") || t.is("punct")) {
        return -1;
      }
      comma++;
    }
    if (comma + 1 >= s.size() || !s.token(comma).form().equals(",")) {
      return -1;
    }
    Token next = s.token(comma + 1);
    if (clause) {
      return next.is("cc") ? comma + 1 : -1;
    }
    int verb = next.tag().equals("RB") && comma + 2 < s.size() ? comma + 2 : comma + 1;
    return isFinite(s.token(verb)) || s.token(0).tag().equals("TO") ? comma + 1 : -1;
  }

  /** Where the name begins that ends before {@code end} and follows a comma or mark, or -1. */
  private static int nameBefore(SpeechLexicon lexicon, Sentence s, int end) {
    boolean noun = false;
    for (int i = end - 1; i > 0 && end - i <= LONGEST_NAME; i--) {
      Token t = s.token(i);
      if (isEdge(s, i)) {
        return noun ? i + 1 : -1;
      }
      if ((t.isVerb() && !t.is("amod")) || t.tag().equals("MD") || t.tag().startsWith("W")) {
        return -1;
      }
      boolean opens = t.is("mark") && !t.tag().startsWith("N");
      if (opens
          || lexicon.has(Group.SUBORDINATE, t.lemma())
          || (t.tag().equals("CC") && i + 1 < end && isEdge(s, i - 1))) {
        return -1;
      }
      noun |= t.isNoun() || t.isPronoun() || t.tag().equals("DT") || t.tag().equals("CD");
    }
    return -1;
  }

  /** Whether the verb may stand before its subject: "said Moroz", but not "who said". */
  private static boolean isInverted(Sentence s, int v) {
    int subject = s.child(v, "nsubj");
    return (subject < 0 || subject > v) && !s.has(v, "aux") && !s.token(v).tag().equals("VB");
  }

  /** One past the name that begins at {@code from}, or -1. */
  private static int nameAfter(Sentence s, int from) {
    boolean noun = false;
    int i = from;
    for (; i < s.size() && i - from <= LONGEST_NAME; i++) {
      Token t = s.token(i);
      if (isEdge(s, i) || t.is("punct") || (t.tag().equals("IN") && !t.lemma().equals("of"))) {
        break;
      }
      if ((t.isVerb() && !t.is("amod")) || t.tag().equals("TO") || t.tag().equals("MD")) {
        return -1;
      }
      noun |= t.isNoun() || t.tag().equals("PRP") || t.tag().equals("DT");
    }
    return noun ? i : -1;
  }

  private static Optional<Speaker> named(Sentence s, int from, int last) {
    int head = -1;
    for (int i = from; i <= last; i++) {
      Token t = s.token(i);
      boolean outside = t.head() < from || t.head() > last;
      if ((t.isNoun() || t.isPronoun() || t.tag().equals("DT") || t.tag().equals("CD"))
          && (head < 0 || outside)) {
        head = i;
        if (outside && t.is("nsubj")) {
          break;
        }
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(new Speaker(s, head, s.span(from, last)));
  }

  /** Whether nothing but adjuncts without a finite verb follow, up to the end or a comma. */
  private static boolean isTail(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      Token t = s.token(i);
      if (t.form().equals(".") || t.form().equals("?") || t.form().equals("(")) {
        return true;
      }
      if (t.form().equals(",")) {
        return i + 1 >= s.size() || s.token(i + 1).tag().equals("VBG") || isAside(s, i + 1);
      }
      boolean clause =
          isFinite(t)
              || (i == from && t.tag().equals("VBG"))
              || t.lemma().equals("that")
              || t.tag().equals("TO");
      if (clause
          || i - from > LONGEST_TAIL
          || t.tag().equals("PRP")
          || t.form().equals(":")
          || t.form().equals(";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAside(Sentence s, int i) {
    return s.token(i).tag().startsWith("W");
  }

  /** Past an opening "However," or the like, and past a semicolon before {@code end}. */
  private static int begin(Sentence s, int end) {
    int begin = 0;
    for (int i = 0; i < end; i++) {
      if (s.token(i).form().equals(";")) {
        begin = i + 1;
      }
    }
    boolean adverb = begin + 1 < end && s.token(begin + 1).form().equals(",");
    return adverb && s.token(begin).tag().equals("RB") ? begin + 2 : begin;
  }

  /** Whether a whole clause stands there, no part of it a quotation of its own. */
  private static boolean isReported(
      SpeechLexicon lexicon, Sentence s, int from, int to, Limits limits) {
    boolean finite = false;
    boolean inner = false;
    for (int i = from; i < to; i++) {
      if (limits.isQuoted(s.token(i).span())) {
        return false;
      }
      finite |= isFinite(s.token(i));
      inner |= s.token(i).form().equals(",");
    }
    boolean leads =
        from < to && lexicon.has(Group.SUBORDINATE, s.token(from).form().toLowerCase(Locale.ROOT));
    return finite && (inner || !leads);
  }

  /** Whether the words from {@code i} on are what the verb acts on, not when or where. */
  private static boolean opensObject(Sentence s, int i) {
    Token t = s.token(i);
    boolean nominal = t.isNoun() || t.tag().startsWith("PRP") || t.tag().equals("DT");
    return (nominal || t.isAdjective() || t.tag().equals("CD"))
        && !isTime(s, i)
        && !isTime(s, t.head());
  }

  private static boolean isTime(Sentence s, int i) {
    return i >= 0 && (s.relation(i).equals("obl:tmod") || s.relation(i).equals("nmod:tmod"));
  }

  private static boolean isFinite(Token t) {
    return switch (t.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether a comma, a quotation mark or a dash stands there. */
  private static boolean isEdge(Sentence s, int i) {
    if (i <= 0) {
      return false;
    }
    return switch (s.token(i).form()) {
      case ",", "”", "''", "\"", "—", "–", "--" -> true;
      default -> false;
    };
  }
}
