package org.demarche.story;

/**
 * For one band, the articles by its key: an open-addressing table of article numbers. The key is
 * not stored; it is read off the article's signature.
 *
 * <p>Of one key at most {@value #MOST} articles are kept, so that a key which many articles share
 * (a common phrase, one wire's copies) costs no more than a rare one. Such a key tells little, and
 * copies are found by their other bands.
 */
final class Bands {
  /** So many articles a key. */
  static final int MOST = 8;

  private static final double FULL = 0.8;

  private final Signatures signatures;
  private final int band;
  private int[] slots = new int[1024];
  private int used;

  Bands(Signatures signatures, int band) {
    this.signatures = signatures;
    this.band = band;
  }

  /**
   * Writes the articles that have the key.
   *
   * @return how many there are
   */
  int find(int key, int[] into) {
    int found = 0;
    for (int at = start(key); slots[at] != 0; at = at + 1 == slots.length ? 0 : at + 1) {
      int article = slots[at] - 1;
      if (signatures.key(article, band) == key) {
        into[found++] = article;
      }
    }
    return found;
  }

  /** Adds an article under its key. */
  void add(int article) {
    if (used >= FULL * slots.length) {
      int[] old = slots;
      slots = new int[old.length + (old.length >> 1)];
      for (int o : old) {
        if (o != 0) {
          slots[free(signatures.key(o - 1, band))] = o;
        }
      }
    }
    int key = signatures.key(article, band);
    int same = 0;
    int at = start(key);
    for (; slots[at] != 0; at = at + 1 == slots.length ? 0 : at + 1) {
      if (signatures.key(slots[at] - 1, band) == key && ++same == MOST) {
        return;
      }
    }
    slots[at] = article + 1;
    used++;
  }

  private int free(int key) {
    int at = start(key);
    while (slots[at] != 0) {
      at = at + 1 == slots.length ? 0 : at + 1;
    }
    return at;
  }

  private int start(int key) {
    return (int) ((Integer.toUnsignedLong(key) * slots.length) >>> 32);
  }
}
