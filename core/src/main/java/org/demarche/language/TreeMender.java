package org.demarche.language;

import java.util.List;
import java.util.Set;

/**
 * Mends dependency trees where a determiner or adjective governs the noun that it belongs to, as
 * the parser has it in phrases with sums and lists: "an additional $2 million", "several left-wing
 * and liberal groups". The noun takes the place, the other depends on it.
 */
final class TreeMender {
  private static final Set<String> MODIFIERS = Set.of("DT", "PDT", "JJ", "JJR", "JJS", "CD");
  private static final Set<String> PLACES =
      Set.of("obj", "iobj", "nsubj", "nsubj:pass", "obl", "nmod");

  private final List<String> tags;
  private final int[] heads;
  private final String[] relations;

  /**
   * The tree of a sentence; {@code heads} and {@code relations} are changed in place.
   *
   * @param tags the tags of its tokens
   * @param heads their governors, -1 for a root
   * @param relations their relations to the governors
   */
  TreeMender(List<String> tags, int[] heads, String[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void mend() {
    for (int t = 0; t < heads.length; t++) {
      if (MODIFIERS.contains(tags.get(t)) && PLACES.contains(relations[t]) && heads[t] >= 0) {
        int noun = noun(t);
        if (noun >= 0) {
          raise(noun, t);
        }
      }
    }
  }

  /** The noun or currency sign that heads the phrase which the token begins and governs, or -1. */
  private int noun(int modifier) {
    int end = modifier + 1;
    while (end < heads.length && isInPhrase(end) && isBelow(end, modifier)) {
      end++;
    }
    for (int t = modifier + 1; t < end; t++) {
      int head = heads[t];
      if (isNoun(t) && !(head > modifier && head < end && isNoun(head))) {
        return t;
      }
    }
    return -1;
  }

  private boolean isInPhrase(int t) {
    String tag = tags.get(t);
    return isNoun(t) || MODIFIERS.contains(tag) || tag.equals("CC") || tag.equals("HYPH");
  }

  private boolean isNoun(int t) {
    return tags.get(t).startsWith("NN") || tags.get(t).equals("$");
  }

  private boolean isBelow(int t, int top) {
    int at = t;
    for (int i = 0; i < heads.length && at >= 0; i++) {
      if (at == top) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  private void raise(int noun, int modifier) {
    for (int t = 0; t < heads.length; t++) {
      boolean between = modifier < t && t < noun && isBelow(noun, t);
      if (t != noun && (heads[t] == modifier || between)) {
        heads[t] = noun;
      }
    }
    heads[noun] = heads[modifier];
    relations[noun] = relations[modifier];
    heads[modifier] = noun;
    relations[modifier] = tags.get(modifier).endsWith("DT") ? "det" : "amod";
  }
}
