package org.demarche.lexicon;

import java.util.Arrays;

/**
 * Where in a sorted array the keys with the same first three characters lie: a hash table with open
 * addressing. Keys that begin with a shorter key are left out, so that no shorter key is missed.
 */
final class Prefixes {
  static final int LENGTH = 3;

  private final int size;
  private final int mask;
  private final long[] prefixes;
  private final int[] lows;
  private final int[] highs;

  /**
   * Fills the table.
   *
   * @param keys sorted, each once
   */
  Prefixes(String[] keys) {
    size = keys.length;
    int capacity = Integer.highestOneBit(Math.max(8, keys.length)) * 4;
    mask = capacity - 1;
    prefixes = new long[capacity];
    lows = new int[capacity];
    highs = new int[capacity];
    Arrays.fill(prefixes, -1);
    String shorter = ""; // the last key of one or two characters
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key.length() < LENGTH) {
        shorter = key;
      } else if (shorter.isEmpty() || !beginsWithShorter(keys, i, shorter)) {
        long prefix = prefix(key, 0);
        if (prefix >= 0) {
          int slot = slot(prefix);
          if (prefixes[slot] < 0) {
            prefixes[slot] = prefix;
            lows[slot] = i;
          }
          highs[slot] = i + 1;
        }
      }
    }
  }

  /** Whether a key of one or two characters begins the key: it may not be the last one of them. */
  private static boolean beginsWithShorter(String[] keys, int i, String shorter) {
    return keys[i].startsWith(shorter)
        || Arrays.binarySearch(keys, 0, i, keys[i].substring(0, 1)) >= 0;
  }

  /** The slot of the keys that begin as the text does from start, or -1. */
  int find(CharSequence text, int start, int limit) {
    long prefix = start + LENGTH <= limit ? prefix(text, start) : -1;
    if (prefix < 0) {
      return -1;
    }
    int slot = slot(prefix);
    return prefixes[slot] == prefix ? slot : -1;
  }

  /** The first key of the slot, or of all for -1. */
  int low(int slot) {
    return slot < 0 ? 0 : lows[slot];
  }

  /** The key after the last one of the slot, or of all for -1. */
  int high(int slot) {
    return slot < 0 ? size : highs[slot];
  }

  private int slot(long prefix) {
    int slot = (int) ((prefix * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (prefixes[slot] >= 0 && prefixes[slot] != prefix) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The three characters in one number, or -1 with a space in them: spaces match runs of white. */
  private static long prefix(CharSequence text, int start) {
    long prefix = 0;
    for (int i = start; i < start + LENGTH; i++) {
      char c = NameIndex.plain(text.charAt(i));
      if (c == ' ') {
        return -1;
      }
      prefix = prefix << 16 | c;
    }
    return prefix;
  }
}
