package org.demarche.lexicon.dictionary;

import java.util.List;

/**
 * An agent noun of a dictionary.
 *
 * @param nouns the noun in the singular; several where a set such as {@code !PERSON!} stands in it
 * @param plurals its plural forms; empty for a noun without one ({@code {}})
 * @param sector its code without the actor's place; {@code [~]} gives an empty one
 * @param file the file's name
 * @param line the line, from 1
 */
public record AgentEntry(
    List<String> nouns, List<String> plurals, String sector, String file, int line) {
  /** Copies the lists. */
  public AgentEntry {
    nouns = List.copyOf(nouns);
    plurals = List.copyOf(plurals);
  }

  /** File and line, as reasons quote them. */
  public String where() {
    return file + ":" + line;
  }
}
