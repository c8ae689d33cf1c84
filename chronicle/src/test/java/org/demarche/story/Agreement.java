package org.demarche.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * How well found stories agree with the true ones, counted in pairs of articles.
 *
 * @param both pairs in one story, as they should be
 * @param found pairs in one story
 * @param expected pairs that should be
 */
record Agreement(long both, long found, long expected) {
  /**
   * Compares.
   *
   * @param truth the true story of each article
   * @param story gives the found story of an article
   */
  static Agreement of(List<Integer> truth, IntUnaryOperator story) {
    Map<Long, Long> cells = new HashMap<>();
    Map<Integer, Long> found = new HashMap<>();
    Map<Integer, Long> expected = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      int s = story.applyAsInt(i);
      cells.merge((long) s << 32 | truth.get(i), 1L, Long::sum);
      found.merge(s, 1L, Long::sum);
      expected.merge(truth.get(i), 1L, Long::sum);
    }
    return new Agreement(pairs(cells), pairs(found), pairs(expected));
  }

  private static long pairs(Map<?, Long> sizes) {
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  double recall() {
    return both / (double) expected;
  }

  double precision() {
    return both / (double) found;
  }
}
