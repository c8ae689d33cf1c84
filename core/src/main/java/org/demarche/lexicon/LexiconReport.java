package org.demarche.lexicon;

import java.util.List;

/**
 * What {@link LexiconCheck} found.
 *
 * @param actors the number of actors: states, organisations and their bodies, groups, persons
 * @param names the number of their names
 * @param agents the number of agent nouns
 * @param places the number of places, countries and capitals among them
 * @param events the number of event entries
 * @param speech the number of speech blocks
 * @param findings what is wrong, by file and line; empty where nothing is
 */
public record LexiconReport(
    int actors, int names, int agents, int places, int events, int speech, List<Finding> findings) {
  /** Copies the list. */
  public LexiconReport {
    findings = List.copyOf(findings);
  }

  /** The number of entries of all kinds. */
  public int entries() {
    return actors + agents + places + events + speech;
  }
}
