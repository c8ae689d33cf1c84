package org.demarche.story;

/** Mixing of bits: small differences of the input change about half of the output's bits. */
final class Hash {
  private Hash() {}

  /** The last step of MurmurHash3, 32 bits. */
  static int mix(int x) {
    int h = x;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** The last step of MurmurHash3, 64 bits. */
  static long mix(long x) {
    long h = x;
    h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
