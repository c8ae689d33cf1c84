package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;

/**
 * A noun phrase whose head is an agent noun.
 *
 * @param sentence where it stands
 * @param first its first token, modifiers included
 * @param noun the first token of the agent noun itself: "prime" in "the Corvian prime minister"
 * @param head its last token, which governs it
 * @param agent what the noun says
 * @param plural whether several or a body are meant
 */
record NounPhrase(Sentence sentence, int first, int noun, int head, Agent agent, boolean plural) {

  /** The agent noun in lower case. */
  String lemmas() {
    return lemmas(sentence, noun, head);
  }

  /** Whether it stands with "the". */
  boolean isDefinite() {
    return sentence.hasChild(head, c -> c.is("det") && c.lemma().equals("the"));
  }

  /** Whether the agent is of one of the arms of a state or of its politics. */
  boolean isOfState() {
    return agent.sector().map(NounPhrase::isArmOfState).orElse(false);
  }

  private static boolean isArmOfState(String sector) {
    return switch (sector) {
      case "GOV", "MIL", "COP", "LEG", "JUD", "SPY", "PTY", "OPP" -> true;
      default -> false;
    };
  }

  /** The token of the range whose governor lies outside it. */
  static int head(Sentence s, int first, int last) {
    for (int i = last; i >= first; i--) {
      int h = s.head(i);
      if (h < first || h > last) {
        return i;
      }
    }
    return last;
  }

  /** The lemmas of the range in lower case, joined by spaces, as the agent nouns are written. */
  static String lemmas(Sentence s, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int i = from; i <= to; i++) {
      b.append(i > from ? " " : "").append(s.lemma(i).toLowerCase(Locale.ROOT));
    }
    return b.toString().replace(" - ", "-");
  }

  /**
   * The agent noun that the tokens are. Inner words count as lemmas and as they are written: "human
   * rights groups" are a human rights group.
   */
  static Optional<Agent> agent(AgentLexicon agents, Sentence s, int from, int to) {
    Optional<Agent> byLemmas = agents.find(lemmas(s, from, to));
    return byLemmas.isPresent() || from == to ? byLemmas : agents.find(written(s, from, to));
  }

  private static String written(Sentence s, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean joined = s.token(i + 1).tag().equals("POS");
      b.append(s.token(i).form().toLowerCase(Locale.ROOT)).append(joined ? "" : " ");
    }
    return b.append(s.lemma(to).toLowerCase(Locale.ROOT)).toString().replace(" - ", "-");
  }

  /** The first token of the noun phrase: its modifiers before {@code noun}. */
  static int first(Sentence s, int noun, int head) {
    int first = noun;
    while (first > 0) {
      Token m = s.token(first - 1);
      boolean inside =
          m.head() >= noun
              && m.head() <= head
              && (m.is("amod")
                  || m.is("compound")
                  || m.is("nummod")
                  || m.relation().equals("nmod:poss"));
      boolean possessive = m.tag().equals("POS");
      boolean name = m.isProper() && m.is("compound");
      if (!inside && !possessive && !name) {
        break;
      }
      first--;
    }
    return first;
  }
}
