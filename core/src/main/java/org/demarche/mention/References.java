package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * Third pass, in reading order: noun phrases with an agent noun ("Belmari troops", "the Arvandi
 * leader", "his counterpart") and pronouns. A noun phrase goes to the first of the readers that can
 * tell who is meant.
 */
final class References {
  /** One way to tell who a noun phrase means. */
  interface Reader {
    /** Adds the mention to the draft if it can tell, and says whether it could. */
    boolean read(Draft draft, NounPhrase np, Discourse discourse);
  }

  private final AgentLexicon agents;
  private final NamingLexicon naming;
  private final List<Reader> readers;
  private final Pronouns pronouns;

  References(Lexicon lexicon) {
    agents = lexicon.agents();
    naming = lexicon.naming();
    Owners owners = new Owners(naming);
    Offices offices = new Offices(lexicon.actors(), naming);
    OwnedReader owned = new OwnedReader(lexicon, owners, offices);
    readers =
        List.of(
            new CounterpartReader(lexicon.actors(), owners, offices),
            new AppositionReader(owned, naming),
            new JointReader(),
            owned,
            new RepeatedNounReader(),
            new TitleReader(offices),
            new LoneAgentReader(naming, offices));
    pronouns = new Pronouns();
  }

  void run(Draft draft) {
    Discourse discourse = new Discourse(draft);
    for (Sentence s : draft.reading().sentences()) {
      for (int t = 0; t < s.size(); t++) {
        if (draft.headedBy(s, t).isEmpty()) {
          Token token = s.token(t);
          if (token.isPronoun() || token.isRelative()) {
            pronouns.read(draft, s, t, discourse);
          } else if (token.isNoun() || (token.isAdjective() && token.is("nsubj"))) {
            nounPhrase(draft, s, t).ifPresent(np -> read(draft, np, discourse));
          }
        }
        draft.allHeadedBy(s, t).forEach(discourse::remember);
      }
      discourse.close(draft, s);
    }
  }

  private void read(Draft draft, NounPhrase np, Discourse discourse) {
    for (Reader reader : readers) {
      if (reader.read(draft, np, discourse)) {
        return;
      }
    }
  }

  private Optional<NounPhrase> nounPhrase(Draft draft, Sentence s, int t) {
    Token token = s.token(t);
    if (token.is("compound") || token.is("flat") || counts(s, t) || isInName(draft, s, t)) {
      return Optional.empty();
    }
    for (int words = Math.min(agents.longest(), t + 1); words > 0; words--) {
      int noun = t - words + 1;
      Optional<Agent> agent = NounPhrase.agent(agents, s, noun, t);
      if (agent.isPresent()) {
        boolean plural = token.tag().endsWith("S") || !agent.get().person();
        return Optional.of(
            new NounPhrase(s, NounPhrase.first(s, noun, t), noun, t, agent.get(), plural));
      }
    }
    return Optional.empty();
  }

  private static boolean isInName(Draft draft, Sentence s, int t) {
    return draft.in(s).stream()
        .anyMatch(f -> f.form() == Mention.Form.NAME && f.first() <= t && t <= f.last());
  }

  /** "A crowd of students" are the students. */
  private boolean counts(Sentence s, int t) {
    return naming.is(Use.COUNTING, s.lemma(t))
        && s.childrenBy(t, "nmod").stream().anyMatch(c -> s.hasPreposition(c, "of"));
  }
}
