package org.demarche.story;

/**
 * In how many stories a passage was seen, and in which article last: what stands in several
 * unrelated articles is a publisher's furniture.
 *
 * <p>A table of fixed size (32 MB), four places a hash: where all four are taken, the passage seen
 * in fewest stories goes, of these the one not seen for longest. Furniture comes back soon, so it
 * stays.
 */
final class Passages {
  private static final int SETS = 1 << 20;
  private static final int WAYS = 4;
  private static final int ARTICLE_BITS = 31;
  private static final int COUNT_BITS = 3;
  private static final int MOST = (1 << COUNT_BITS) - 1;

  /** From low to high: the article, the number of stories, the tag. */
  private final long[] table = new long[SETS * WAYS];

  /** In how many stories the passage was seen, up to seven. */
  int stories(long passage) {
    int at = find(passage);
    return at < 0 ? 0 : count(table[at]);
  }

  /** The article that the passage was last seen in, or -1. */
  int lastArticle(long passage) {
    int at = find(passage);
    return at < 0 ? -1 : (int) (table[at] & Integer.MAX_VALUE);
  }

  /**
   * Notes that an article has the passage.
   *
   * @param another whether the article is of another story than those that had it before
   */
  void see(long passage, int article, boolean another) {
    int at = find(passage);
    if (at < 0) {
      table[place(passage)] = entry(passage, 1, article);
    } else if (another) {
      table[at] = entry(passage, Math.min(MOST, count(table[at]) + 1), article);
    }
  }

  private int find(long passage) {
    int base = base(passage);
    for (int i = base; i < base + WAYS; i++) {
      if (table[i] != 0 && tag(table[i]) == tag(entry(passage, 0, 0))) {
        return i;
      }
    }
    return -1;
  }

  private int place(long passage) {
    int base = base(passage);
    int worst = base;
    for (int i = base; i < base + WAYS; i++) {
      if (table[i] == 0) {
        return i;
      }
      if (rank(table[i]) < rank(table[worst])) {
        worst = i;
      }
    }
    return worst;
  }

  private static int base(long passage) {
    return ((int) passage & (SETS - 1)) * WAYS;
  }

  private static long entry(long passage, int count, int article) {
    long tag = (passage >>> (ARTICLE_BITS + COUNT_BITS)) << (ARTICLE_BITS + COUNT_BITS);
    return tag | ((long) count << ARTICLE_BITS) | article;
  }

  private static long tag(long entry) {
    return entry >>> (ARTICLE_BITS + COUNT_BITS);
  }

  private static int count(long entry) {
    return (int) (entry >>> ARTICLE_BITS) & MOST;
  }

  private static long rank(long entry) {
    return entry & ((1L << (ARTICLE_BITS + COUNT_BITS)) - 1);
  }
}
