package org.demarche.lexicon.dictionary;

import java.util.List;

/**
 * An actor of a dictionary.
 *
 * @param names its primary name and the synonyms, spaces in place of underscores
 * @param codes its codes in file order, at least one; the first that counts on a day is the day's
 * @param file the file's name
 * @param line the line of the primary name, from 1
 */
public record ActorEntry(List<String> names, List<DatedCode> codes, String file, int line) {
  /** Copies the lists. */
  public ActorEntry {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }

  /** The primary name. */
  public String name() {
    return names.get(0);
  }

  /** File and line, as reasons quote them. */
  public String where() {
    return file + ":" + line;
  }
}
