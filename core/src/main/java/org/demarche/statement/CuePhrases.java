package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;
import org.demarche.mention.CalendarNames;

/** The phrases around a cue: its own words, the speaker's and the hearers'. */
final class CuePhrases {
  private static final Set<String> VERB_WORDS =
      Set.of("aux", "aux:pass", "advmod", "neg", "cop", "mark");
  private static final Set<String> APART = Set.of("parataxis", "discourse", "vocative");

  private static final Set<String> MEANS =
      Set.of("to", "by", "while", "after", "before", "without", "in", "for");
  private static final Set<String> DASHES = Set.of("–", "—", "―", "--");

  private CuePhrases() {}

  /** The verb with its auxiliaries, adverbs, particle and the verbs that lead up to it. */
  static Span cue(Sentence s, int verb, SpeechLexicon lexicon) {
    int first = verb;
    int governor = verb;
    while (true) {
      first = Math.min(first, leftmost(s, governor, first));
      int up = s.head(governor);
      boolean leads =
          up >= 0
              && up < first
              && isLed(s, governor)
              && lexicon.has(Group.LEAD, s.lemma(up))
              && first - up <= 2;
      if (!leads) {
        break;
      }
      governor = up;
      first = up;
    }
    int last = verb;
    for (int c : s.children(verb)) {
      if (s.token(c).is("compound:prt") && c > verb && c - last <= 2) {
        last = c;
      }
    }
    boolean colon = last + 1 < s.size() && s.token(last + 1).form().equals(":");
    return s.span(first, colon ? last + 1 : last);
  }

  /** Whether the verb may be led up to: "tried | to argue", "began | by arguing". */
  private static boolean isLed(Sentence s, int verb) {
    Token t = s.token(verb);
    boolean hung = t.is("obl") || t.is("dep");
    return t.is("xcomp")
        || t.is("advcl")
        || (hung && (t.tag().equals("VBG") || s.hasChild(verb, m -> m.tag().equals("TO"))));
  }

  private static int leftmost(Sentence s, int verb, int from) {
    int first = from;
    while (first > 0) {
      Token t = s.token(first - 1);
      boolean own = t.head() == verb && VERB_WORDS.contains(t.relation());
      boolean word = t.is("mark") ? t.lemma().equals("to") : !t.tag().startsWith("W");
      boolean place = t.is("advmod") && t.index() == 0;
      if (!own || !word || place || s.children(t.index()).length > 1) {
        break;
      }
      first--;
    }
    return first;
  }

  /** Who does what the verb says, if the sentence names it. */
  static Optional<Speaker> speaker(Sentence s, int verb, Limits limits) {
    if (!Syntax.isPassive(s, verb)) {
      int own = s.child(verb, "nsubj");
      if (own >= 0 && !(own > verb && s.token(verb).tag().equals("VBG"))) {
        int noun = antecedent(s, own);
        boolean that = noun != own && s.lemma(own).equals("that") && noun < own;
        return that ? phrase(s, noun, s.head(own), limits) : phrase(s, own, verb, limits);
      }
    }
    if (isRemark(s, verb) || isPurpose(s, verb)) {
      Optional<Speaker> above = above(s, verb, limits);
      if (above.isPresent()) {
        return above;
      }
    }
    List<Integer> agents = Syntax.agents(s, verb);
    if (!agents.isEmpty()) {
      int agent = agents.get(0);
      Optional<Speaker> other =
          isTime(s, agent) || skipsObject(s, verb, agent)
              ? clauseSubject(s, verb, limits)
              : Optional.empty();
      return other.isPresent() ? other : phrase(s, agent, verb, limits);
    }
    if (!Syntax.isPassive(s, verb)) {
      return above(s, verb, limits);
    }
    for (int c : s.children(verb)) {
      if (c > verb && (s.token(c).is("xcomp") || s.token(c).is("obj"))) {
        for (int by : Syntax.prepositional(s, c, "by")) {
          return phrase(s, by, verb, limits); // "was called unfit by Hollis"
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the verb is a participle set off by a comma: ", saying". */
  private static boolean isRemark(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBG") && verb > 0 && s.token(verb - 1).form().equals(",");
  }

  /** Whether the verb tells what for or by what means: "met to discuss", "by attacking". */
  private static boolean isPurpose(Sentence s, int verb) {
    Token t = s.token(verb);
    boolean hung = t.is("advcl") || t.is("obl") || t.is("dep");
    if (t.is("amod") && verb > 0) {
      return MEANS.contains(s.lemma(verb - 1));
    }
    return hung
        && s.hasChild(
            verb,
            m -> m.index() < verb && (m.is("mark") || m.is("case")) && MEANS.contains(m.lemma()));
  }

  /** The subject of the nearest clause that a participle hangs from. */
  private static Optional<Speaker> above(Sentence s, int verb, Limits limits) {
    if (!s.token(verb).tag().equals("VBG") && !isPurpose(s, verb)) {
      return Optional.empty();
    }
    return clauseSubject(s, verb, limits);
  }

  /** The subject before {@code verb} of the nearest clause above it. */
  private static Optional<Speaker> clauseSubject(Sentence s, int verb, Limits limits) {
    for (int at = s.head(verb), i = 0; at >= 0 && i < s.size(); at = s.head(at), i++) {
      int subject = s.child(at, "nsubj");
      if (subject >= 0 && subject < verb) {
        return phrase(s, subject, at, limits);
      }
    }
    return Optional.empty();
  }

  /** Whether the noun only tells when: nobody's "Friday" speaks. */
  private static boolean isTime(Sentence s, int noun) {
    return s.relation(noun).endsWith(":tmod")
        || CalendarNames.contains(s.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** Whether the participle after an object is the subject's: "met voters, | saying". */
  private static boolean skipsObject(Sentence s, int verb, int noun) {
    Token t = s.token(noun);
    return s.token(verb).tag().equals("VBG")
        && s.token(verb).relation().equals("acl")
        && s.head(verb) == noun
        && (t.is("obj") || t.is("obl"))
        && s.has(verb, "ccomp");
  }

  /** The noun phrase that ends right before the cue, where the parser saw no subject. */
  static Optional<Speaker> before(Sentence s, Span cue, int verb, Limits limits) {
    int last = s.tokenAt(cue.start()) - 1;
    if (last > 2 && s.token(last).tag().equals("-RRB-")) {
      while (last > 0 && !s.token(last).tag().equals("-LRB-")) {
        last--;
      }
      last--; // "Moroz (Tesk) | said"
    }
    boolean infinitive = last >= 0 && s.token(last + 1).tag().equals("TO");
    boolean bare = verb > 0 && s.token(verb - 1).tag().equals("TO");
    if (last < 0
        || isTime(s, last)
        || limits.isQuoted(s.token(last).span())
        || infinitive
        || bare
        || Syntax.isPassive(s, verb)
        || !(s.token(last).isNoun() || s.token(last).tag().equals("PRP"))) {
      return Optional.empty();
    }
    return phrase(s, last, verb, limits);
  }

  /** The noun phrase of {@code head} as a speaker; {@code verb} is the cue, or -1. */
  static Optional<Speaker> phrase(Sentence s, int head, int verb, Limits limits) {
    if (limits.isQuoted(s.token(head).span())) {
      return Optional.empty();
    }
    int first = head;
    int last = head;
    boolean[] in = members(s, head, verb, limits);
    while (first > 0 && in[first - 1]) {
      first--;
    }
    while (last + 1 < in.length && in[last + 1]) {
      last++;
    }
    for (int i = first; i < head; i++) {
      if (DASHES.contains(s.token(i).form())) {
        first = i + 1;
      }
    }
    while (first < head && isEdge(s.token(first))) {
      first++;
    }
    while (last > head && isEdge(s.token(last)) && !s.token(last).form().equals(")")) {
      last--;
    }
    return Optional.of(new Speaker(s, antecedent(s, head), s.span(first, last)));
  }

  private static boolean isEdge(Token t) {
    return t.is("punct") || t.is("cc") || (t.is("case") && !t.tag().equals("POS")) || t.is("mark");
  }

  private static boolean[] members(Sentence s, int head, int verb, Limits limits) {
    boolean[] in = new boolean[s.size()];
    for (int t :
        s.subtree(
            head,
            x ->
                x.index() == verb
                    || APART.contains(x.relation())
                    || limits.isQuoted(x.span())
                    || isAside(s, x, head)
                    || isClause(s, x))) {
      in[t] = true;
    }
    return in;
  }

  /** Whether {@code x} begins a participle clause set off by a comma ("Moroz, speaking in ..."). */
  private static boolean isAside(Sentence s, Token x, int head) {
    return x.relation().equals("acl")
        && x.head() == head
        && x.index() > head
        && s.token(Math.max(0, firstOf(s, x.index()) - 1)).form().equals(",");
  }

  private static boolean isClause(Sentence s, Token x) {
    return x.is("advcl") || (x.is("dep") && s.token(x.index()).isVerb());
  }

  private static int firstOf(Sentence s, int i) {
    return s.subtree(i, t -> false).get(0);
  }

  private static int antecedent(Sentence s, int head) {
    String tag = s.token(head).tag();
    if (!tag.equals("WP") && !tag.equals("WDT")) {
      return head;
    }
    for (int at = s.head(head), i = 0; at >= 0 && i < s.size(); at = s.head(at), i++) {
      if (s.relation(at).equals("acl:relcl")) {
        return s.head(at);
      }
    }
    return head;
  }

  /** Tokens of those spoken to, by the slots that the lexicon names. */
  static List<Integer> hearers(Sentence s, int verb, List<String> slots) {
    List<Integer> found = new ArrayList<>(1);
    for (String slot : slots) {
      if (slot.equals("object")) {
        found.addAll(Syntax.patients(s, verb));
        found.addAll(s.childrenBy(verb, "iobj"));
      } else {
        found.addAll(Syntax.prepositional(s, verb, slot));
      }
    }
    return found.stream().distinct().toList();
  }
}
