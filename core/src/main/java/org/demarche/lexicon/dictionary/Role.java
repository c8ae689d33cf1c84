package org.demarche.lexicon.dictionary;

import java.util.Locale;

/** What a dictionary file holds. */
public enum Role {
  /** Names of actors with their codes. */
  ACTORS,
  /** Agent nouns with their sectors. */
  AGENTS,
  /** Verbs, synonym sets and patterns with event codes. */
  VERBS,
  /** Phrases whose sentence or story is not to be coded. */
  DISCARDS,
  /** Issue words, which have no counterpart here; the file is not read. */
  ISSUES,
  /** Neither the name nor the content says; the file is not read. */
  UNKNOWN;

  /** The role that the file's name says or else, if it says none, its content. */
  static Role of(String file, String text) {
    Role byName = byName(file.toLowerCase(Locale.ROOT));
    return byName == UNKNOWN ? byContent(text) : byName;
  }

  private static Role byName(String name) {
    if (name.contains("actor")) {
      return ACTORS;
    }
    if (name.contains("agent")) {
      return AGENTS;
    }
    if (name.contains("discard")) {
      return DISCARDS;
    }
    if (name.contains("issue")) {
      return ISSUES;
    }
    return name.contains("verb") || name.contains("cameo") ? VERBS : UNKNOWN;
  }

  private static Role byContent(String text) {
    boolean actors = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("---") || line.startsWith("- *")) {
        return VERBS;
      }
      if (line.contains("[~") || line.contains("~]")) {
        return AGENTS;
      }
      actors |= line.indexOf('[') >= 0 && line.indexOf(']') > line.indexOf('[');
    }
    return actors ? ACTORS : UNKNOWN;
  }
}
