package org.demarche.mention;

import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** What the verb that goes with a time expression says about its side of the present. */
enum Tense {
  /** It lies behind: "voted", "has met", "was held". */
  PAST,
  /** It lies ahead: "will meet", "plans to vote", "scheduled for". */
  FUTURE,
  /** It is under way or arranged: "is meeting", which looks ahead with a weekday only. */
  PROGRESSIVE,
  /** Nothing is said: present tense, or no verb. */
  OPEN;

  /** Words after which an infinitive, or a time, lies ahead. */
  private static final Set<String> AHEAD =
      Set.of(
          ("agree aim decide due expect expected go hope intend intention invite likely offer plan"
                  + " pledge poise prepare promise ready schedule scheduled set slate slated"
                  + " threaten unlikely vow want agreement invitation")
              .split(" "));

  private static final Set<String> ANNOUNCED =
      Set.of("due", "scheduled", "slated", "planned", "expected", "set");

  /** What a verb that looks ahead has as its object: "will attend Monday's meeting". */
  private static final Set<String> PLANNED =
      Set.of(
          ("ceremony conference debate deadline election elections hearing inauguration launch"
                  + " meeting meetings primary rally referendum session speech summit talks visit"
                  + " vote")
              .split(" "));

  private static final Set<String> DEADLINE = Set.of("by", "until", "till");

  private static final Set<String> ADVERBIAL_TAGS = Set.of("RB", "RBR", "TO", "MD");

  /** The tense for the expression of tokens {@code from} to {@code to}, both included. */
  static Tense of(TimeText text, int from, int to) {
    boolean possessive = text.isPossessive(to + 1);
    boolean modifier = possessive || (text.isNoun(to + 1) && isDetermined(text, from - 1));
    if (modifier) {
      int end = endOfNouns(text, possessive ? to + 2 : to + 1);
      if (text.isVerb(end)) {
        return ofGroup(text, lastOfGroup(text, end));
      }
      if (!text.in(end - 1, PLANNED)) {
        return OPEN;
      }
    }
    boolean bare = text.tag(from - 1).equals("IN") || text.is(from - 1, "to");
    int before = bare ? from - 2 : from - 1;
    if (text.in(before, ANNOUNCED)) {
      return FUTURE;
    }
    int verb = verbFor(text, from, to);
    Tense tense = verb < 0 ? OPEN : ofGroup(text, verb);
    if (modifier && tense == PROGRESSIVE) {
      return OPEN;
    }
    boolean latest = text.is(from - 1, "than") && text.is(from - 2, "later"); // "no later than"
    boolean deadline = from > 1 && (latest || text.in(from - 1, DEADLINE));
    return deadline && !isPerfect(text, verb) ? FUTURE : tense;
  }

  /** Whether the word before makes what follows part of a noun phrase: "the Nov. 8 election". */
  private static boolean isDetermined(TimeText text, int before) {
    String tag = text.tag(before);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("JJ");
  }

  /** The first token that is no noun or adjective any more. */
  private static int endOfNouns(TimeText text, int i) {
    int at = i;
    while (text.isNoun(at) || text.tag(at).startsWith("JJ") || text.tag(at).equals("CD")) {
      at++;
    }
    return at;
  }

  /** The verb that the parse puts above the expression, or else the nearest one. */
  private static int verbFor(TimeText text, int from, int to) {
    int parsed = parsedVerb(text.sentence(), from, to);
    if (parsed >= 0) {
      return parsed;
    }
    for (int i = from - 1; i >= 0 && !text.is(i, ";") && !text.is(i, ":"); i--) {
      if (text.isVerb(i)) {
        return i;
      }
    }
    for (int i = to + 1; i < text.size() && !text.is(i, ";"); i++) {
      if (text.isVerb(i)) {
        return lastOfGroup(text, i);
      }
    }
    return -1;
  }

  private static int parsedVerb(Sentence s, int from, int to) {
    int at = s.head(to);
    for (int steps = 0; at >= 0 && steps < s.size(); steps++) {
      if (s.token(at).isVerb() && (at < from || at > to)) {
        return at;
      }
      at = s.head(at);
    }
    return -1;
  }

  /** From an auxiliary to the end of its verb group: from "will" to "meet". */
  private static int lastOfGroup(TimeText text, int i) {
    int last = i;
    for (int at = i + 1; at < text.size(); at++) {
      if (text.isVerb(at)) {
        last = at;
      } else if (!ADVERBIAL_TAGS.contains(text.tag(at))) {
        break;
      }
    }
    return last;
  }

  /** Reads the verb at {@code last} with the auxiliaries and governing verbs right before it. */
  private static Tense ofGroup(TimeText text, int last) {
    Sentence s = text.sentence();
    boolean modal = false;
    boolean have = false;
    boolean past = false;
    boolean present = false;
    int first = last;
    for (int i = last; i >= 0 && belongs(text, i); i--) {
      first = i;
      Token t = s.token(i);
      modal |= t.tag().equals("MD");
      have |= t.lemma().equals("have") && i < last;
      past |= t.tag().equals("VBD");
      present |= t.tag().equals("VBZ") || t.tag().equals("VBP");
      if (t.tag().equals("TO") && i > 0 && leadsAhead(text, i - 1)) {
        return FUTURE;
      }
    }
    for (int c : s.children(last)) {
      Token t = s.token(c);
      if (c < first && t.is("aux")) {
        modal |= t.tag().equals("MD");
        have |= t.lemma().equals("have");
        past |= t.tag().equals("VBD");
        present |= t.tag().equals("VBZ") || t.tag().equals("VBP");
        first = c;
      }
    }
    if (text.tag(last).equals("VBN") && text.in(last, ANNOUNCED) && !have) {
      return FUTURE;
    }
    if (modal) {
      return have && !isWill(text, first, last) ? PAST : FUTURE;
    }
    if (past || have || text.tag(last).equals("VBN")) {
      return PAST;
    }
    return present && text.tag(last).equals("VBG") && first < last ? PROGRESSIVE : OPEN;
  }

  private static boolean belongs(TimeText text, int i) {
    return text.isVerb(i)
        || ADVERBIAL_TAGS.contains(text.tag(i))
        || (text.is(i + 1, "to") && AHEAD.contains(text.word(i)));
  }

  /** Whether "to" after the word at {@code i} speaks of what is to come. */
  private static boolean leadsAhead(TimeText text, int i) {
    Token t = text.sentence().token(i);
    return AHEAD.contains(t.lemma())
        || AHEAD.contains(text.word(i))
        || (t.lemma().equals("be") && t.isVerb())
        || isHeadline(text);
  }

  /** Whether no verb of the sentence has a tense: "Leaders to meet on Thursday". */
  private static boolean isHeadline(TimeText text) {
    for (Token t : text.sentence().tokens()) {
      if (t.isVerb() && !t.tag().equals("VB") && !t.tag().equals("VBN")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWill(TimeText text, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (text.is(i, "will") || text.is(i, "'ll") || text.is(i, "wo")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is in a past perfect, with which "by Friday" looks back. */
  private static boolean isPerfect(TimeText text, int verb) {
    return verb > 0 && text.tag(verb).equals("VBN") && text.is(verb - 1, "had");
  }
}
