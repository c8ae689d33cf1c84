package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Gender;

/** Reads titles and honorifics before names: "Corvian Foreign Minister", "Mrs." */
final class Titles {
  private final AgentLexicon agents;
  private final ActorLexicon actors;
  private final NamingLexicon naming;

  Titles(Lexicon lexicon) {
    agents = lexicon.agents();
    actors = lexicon.actors();
    naming = lexicon.naming();
  }

  /** The first token of the title before the name that starts at the token, or that token. */
  int firstBefore(Sentence s, int name) {
    for (int words = Math.min(agents.longest(), name); words > 0; words--) {
      if (agent(s, name - words, name - 1).isPresent()) {
        int from = name - words;
        return from > 0 && isNamed(s.token(from - 1)) ? from - 1 : from;
      }
    }
    return name > 0 && naming.isHonorific(s.token(name - 1).form()) ? name - 1 : name;
  }

  /** The agent that the tokens name, read in lower case; plural titles are read as singular. */
  Optional<Agent> agent(Sentence s, int first, int last) {
    if (s.token(last).isVerb()) {
      return Optional.empty(); // "forced Hollis to leave": no force
    }
    Optional<Agent> exact = agents.find(words(s, first, last));
    return exact.isPresent() ? exact : NounPhrase.agent(agents, s, first, last);
  }

  /** The tokens in lower case with single spaces, as agent nouns are written. */
  String words(Sentence s, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(s.token(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString().replace(" - ", "-");
  }

  /** What the title, or else the name, tells of the person's gender. */
  Optional<Gender> gender(Sentence s, int title, int first, String name) {
    for (int i = title; i < first; i++) {
      Optional<Gender> told = naming.genderOfHonorific(s.token(i).form());
      if (told.isPresent()) {
        return told;
      }
      String word = s.token(i).form().toLowerCase(Locale.ROOT);
      if (word.endsWith("woman")) {
        return Optional.of(Gender.WOMAN);
      }
    }
    return naming.genderOfName(name);
  }

  private boolean isNamed(Token t) {
    int length = t.form().length();
    return actors.names().at(t.form(), 0, length).stream().anyMatch(f -> f.end() == length);
  }
}
