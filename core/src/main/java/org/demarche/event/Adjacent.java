package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Sides of a verb by the order of the words, for where the parse went astray: long names and long
 * sentences often lose their subject or object to a clause that is none.
 */
final class Adjacent {
  /** How many tokens may stand between a verb and its object's actor. */
  private static final int REACH = 12;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Tags of the words that a noun phrase holds before its last noun. */
  private static final Set<String> INSIDE =
      Set.of("DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "HYPH", "NN", "NNS", "NNP", "NNPS");

  private final Mentions mentions;

  Adjacent(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * The head of the actor whose phrase ends right before the verb, with nothing but auxiliaries,
   * adverbs and a time between. Empty where the parse has another noun as the subject.
   */
  OptionalInt subject(Sentence s, int verb) {
    if (!isFinite(s, verb) || s.hasChild(verb, c -> isSubject(c) && c.isNoun())) {
      return OptionalInt.empty();
    }
    for (int t = verb - 1; t >= 0; t--) {
      OptionalInt head = endingAt(s, t);
      if (head.isPresent()) {
        return governs(s, head.getAsInt()) ? head : OptionalInt.empty();
      }
      Token token = s.token(t);
      boolean helps = token.is("aux") || token.is("advmod") || token.tag().equals("MD");
      if (!helps && !isTime(token)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The head of the first actor in the noun phrase that follows the verb. */
  OptionalInt object(Sentence s, int verb) {
    if (s.hasChild(verb, c -> c.is("obj") || c.is("nsubj:pass"))) {
      return OptionalInt.empty();
    }
    for (int t = verb + 1; t < s.size() && t <= verb + REACH; t++) {
      OptionalInt head = startingAt(s, t);
      if (head.isPresent()) {
        return head;
      }
      Token token = s.token(t);
      boolean linked = token.form().equals("of") && t > verb + 1;
      if (!linked && !INSIDE.contains(token.tag())) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isFinite(Sentence s, int verb) {
    boolean active = s.hasChild(verb, c -> c.is("aux") && !c.lemma().equals("to"));
    return !s.hasChild(verb, c -> c.is("aux:pass"))
        && (FINITE.contains(s.token(verb).tag()) || active);
  }

  private static boolean isSubject(Token t) {
    return t.is("nsubj") || t.is("nsubj:pass") || t.is("csubj");
  }

  private boolean isTime(Token t) {
    return mentions.times().stream().anyMatch(x -> x.span().contains(t.span()));
  }

  /** Whether the mention is no part of a phrase behind a preposition: "troops in Belmar". */
  private static boolean governs(Sentence s, int head) {
    return s.preposition(head).isEmpty();
  }

  private OptionalInt endingAt(Sentence s, int t) {
    return head(mentions.in(s.index()).stream().filter(m -> holds(s, m, t)).toList());
  }

  private OptionalInt startingAt(Sentence s, int t) {
    return head(
        mentions.in(s.index()).stream()
            .filter(m -> m.span().start() == s.token(t).span().start())
            .toList());
  }

  private static boolean holds(Sentence s, Mention m, int last) {
    return m.span().end() == s.token(last).span().end();
  }

  private static OptionalInt head(List<Mention> found) {
    return found.stream()
        .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.NOMINAL)
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(m -> OptionalInt.of(m.head()))
        .orElse(OptionalInt.empty());
  }
}
