package org.demarche.story;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The MinHash of a set of shingles (Broder, On the resemblance and containment of documents, 1997):
 * for each of several hash functions the least value over the set. Two sets have the same least
 * value with the probability of their Jaccard similarity, so the share of equal values estimates
 * it, with a standard error of at most {@code 0.5 / sqrt(values)}.
 *
 * <p>To be used again for the next set, by one thread at a time.
 */
final class MinHash {
  private static final long SEED = 20_211_223;

  private final int[] flips;
  private final int[] factors;
  private final int[] least;
  private int limit;
  private int[] seen = new int[1 << 11];
  private int size;

  /**
   * @param values how many hash functions
   */
  MinHash(int values) {
    flips = new int[values];
    factors = new int[values];
    least = new int[values];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < values; i++) {
      flips[i] = random.nextInt();
      factors[i] = random.nextInt() | 1;
    }
  }

  /**
   * Begins a new set.
   *
   * @param most after so many different shingles the rest is not taken
   */
  void begin(int most) {
    limit = most;
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(seen, 0);
    size = 0;
  }

  /** Adds a shingle, unless it is there. */
  void add(int shingle) {
    int x = shingle == 0 ? 1 : shingle;
    if (size == limit || !isNew(x)) {
      return;
    }
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], (x ^ flips[i]) * factors[i]);
    }
  }

  private boolean isNew(int x) {
    if (2 * size >= seen.length) {
      int[] old = seen;
      seen = new int[2 * old.length];
      size = 0;
      for (int o : old) {
        if (o != 0) {
          isNew(o);
        }
      }
    }
    int at = x & (seen.length - 1);
    while (seen[at] != 0) {
      if (seen[at] == x) {
        return false;
      }
      at = (at + 1) & (seen.length - 1);
    }
    seen[at] = x;
    size++;
    return true;
  }

  /** How many different shingles there are. */
  int size() {
    return size;
  }

  /** Writes 16 bits of each least value; two different ones are equal once in 65,536. */
  void write(short[] into, int offset) {
    for (int i = 0; i < least.length; i++) {
      into[offset + i] = (short) Hash.mix(least[i]);
    }
  }
}
