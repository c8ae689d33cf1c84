package org.demarche.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word somebody meant to type. */
final class Spelling {
  private Spelling() {}

  /** The candidate that takes the fewest changes of letters, if they are few for its length. */
  static Optional<String> nearest(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(c -> distance(typed, c) <= c.length() / 3)
        .min(Comparator.<String>comparingInt(c -> distance(typed, c)).thenComparing(c -> c));
  }

  /** The Levenshtein distance: letters inserted, deleted or replaced. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
