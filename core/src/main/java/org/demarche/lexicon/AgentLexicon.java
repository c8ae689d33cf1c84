package org.demarche.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The agent nouns (troops, lawmaker, foreign minister) with the sector they give. Immutable. */
public final class AgentLexicon {
  /**
   * What an agent noun says of its actor.
   *
   * @param sector the sector code, if it gives one
   * @param person whether it names one human being in the singular
   * @param leader whether, with a nationality, it means who leads the state
   * @param where lexicon file and line
   */
  public record Agent(Optional<String> sector, boolean person, boolean leader, String where) {}

  private final Map<String, Agent> agents;
  private final int longest;

  private AgentLexicon(Map<String, Agent> agents) {
    this.agents = Map.copyOf(agents);
    longest = agents.keySet().stream().mapToInt(a -> a.split(" ", -1).length).max().orElse(1);
  }

  /** The agent that the lemmas, joined by spaces in lower case, name. */
  public Optional<Agent> find(String lemmas) {
    return Optional.ofNullable(agents.get(lemmas));
  }

  /** The number of agent nouns. */
  int size() {
    return agents.size();
  }

  /** The number of words of the longest agent noun. */
  public int longest() {
    return longest;
  }

  /**
   * Other agents by their nouns in lower case, alone or {@code beside} these, which they go before.
   */
  public AgentLexicon with(Map<String, Agent> others, boolean beside) {
    Map<String, Agent> all = new HashMap<>(beside ? agents : Map.of());
    all.putAll(others);
    return new AgentLexicon(all);
  }

  static AgentLexicon of(List<Block> blocks) {
    Set<String> leaders = new TreeSet<>();
    blocks.forEach(b -> leaders.addAll(b.list("leader nouns")));
    Map<String, Agent> agents = new HashMap<>();
    for (Block b : blocks) {
      b.allow("nouns", "leader nouns");
      String[] header = b.argument().split(" ", -1);
      if (!b.kind().equals("agent")
          || header.length != 2
          || !(header[1].equals("PERSON") || header[1].equals("GROUP"))) {
        throw b.fault(
            "expected 'agent SECTOR PERSON' or 'agent SECTOR GROUP', found '"
                + b.kind()
                + " "
                + b.argument()
                + "'");
      }
      Optional<String> sector = header[0].equals("-") ? Optional.empty() : Optional.of(header[0]);
      for (Block.Line l : b.all("nouns")) {
        for (String noun : Block.split(l.value())) {
          agents.putIfAbsent(
              noun.toLowerCase(Locale.ROOT),
              new Agent(
                  sector,
                  header[1].equals("PERSON"),
                  leaders.contains(noun),
                  b.file() + ":" + l.number()));
        }
      }
    }
    return new AgentLexicon(agents);
  }
}
