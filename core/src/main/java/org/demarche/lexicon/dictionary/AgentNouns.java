package org.demarche.lexicon.dictionary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;

/**
 * Makes lexicon agents of agent entries. A dictionary does not say whether a noun is one human
 * being; a noun that another lexicon has is what it is there, and of the others the last word's
 * ending decides.
 */
final class AgentNouns {
  private static final List<String> PERSON_ENDINGS =
      List.of(
          "er",
          "or",
          "ist",
          "ian",
          "man",
          "woman",
          "person",
          "ant",
          "ent",
          "ee",
          "ess",
          "eer",
          "ive",
          "ary",
          "ard",
          "ast",
          "ite",
          "chief",
          "head",
          "king",
          "queen",
          "judge",
          "spy",
          "aide",
          "official",
          "general",
          "marshal",
          "cop",
          "pilot",
          "cleric",
          "imam",
          "priest",
          "monk",
          "mullah",
          "rebel",
          "guerrilla",
          "envoy",
          "deputy",
          "premier",
          "attorney",
          "diplomat",
          "colleague",
          "child",
          "pope",
          "bishop",
          "friend",
          "thug",
          "youth",
          "academic",
          "prince");

  private static final List<String> BODY_ENDINGS =
      List.of(
          "ment",
          "paper",
          "power",
          "center",
          "chamber",
          "tter",
          "order",
          "border",
          "army",
          "judiciary",
          "constabulary",
          "military",
          "auxiliary",
          "infantry",
          "sector",
          "executive",
          "initiative",
          "cooperative",
          "collective",
          "infrastructure",
          "water",
          "corner",
          "tanker",
          "bomber");

  private AgentNouns() {}

  /** The agents by their nouns in lower case, singular and plural; the first of a noun counts. */
  static Map<String, Agent> of(List<AgentEntry> entries, AgentLexicon known) {
    Map<String, Agent> agents = new LinkedHashMap<>();
    for (AgentEntry e : entries) {
      Optional<String> sector = e.sector().isEmpty() ? Optional.empty() : Optional.of(e.sector());
      for (String noun : e.nouns()) {
        String n = noun.toLowerCase(Locale.ROOT);
        Optional<Agent> same = known.find(n);
        boolean person =
            same.map(Agent::person).orElse(!e.plurals().isEmpty() && isPerson(Phrase.lastWord(n)));
        boolean leader = same.map(Agent::leader).orElse(false);
        agents.putIfAbsent(n, new Agent(sector, person, leader, e.where()));
      }
      for (String plural : e.plurals()) {
        agents.putIfAbsent(
            plural.toLowerCase(Locale.ROOT), new Agent(sector, false, false, e.where()));
      }
    }
    return agents;
  }

  private static boolean isPerson(String word) {
    return PERSON_ENDINGS.stream().anyMatch(word::endsWith)
        && BODY_ENDINGS.stream().noneMatch(word::endsWith)
        && !Set.of("media", "court", "party").contains(word);
  }
}
