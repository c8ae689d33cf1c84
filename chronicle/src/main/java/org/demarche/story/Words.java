package org.demarche.story;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** The content words of a stretch of text, by their stems. */
final class Words {
  private static final int LETTERS = 4;
  private static final int STEM = 6;

  private Words() {}

  /**
   * The stems in the stretch.
   *
   * @param out tells which offsets are left out
   */
  static Set<String> of(String text, int start, int end, IntPredicate out) {
    Set<String> stems = new TreeSet<>();
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i - from >= LETTERS && !out.test(from)) {
        stems.add(stem(text.substring(from, i).toLowerCase(Locale.ROOT)));
      }
      if (i == from) {
        i++;
      }
    }
    return stems;
  }

  /** The word without an ending of inflection, six letters at most: strikes, striking: strik. */
  private static String stem(String word) {
    String stem = word;
    for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LETTERS) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return stem.substring(0, Math.min(STEM, stem.length()));
  }
}
