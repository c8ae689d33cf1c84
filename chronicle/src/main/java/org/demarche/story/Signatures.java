package org.demarche.story;

import java.util.Arrays;

/**
 * The signatures of all articles, in blocks so that growing copies nothing: for each article the
 * MinHash of its body, that of its lead, and how many shingles they were made of.
 */
final class Signatures {
  /** Of the body: 40 bands of 3 values find 99 % of pairs with a similarity of 0.5. */
  static final int BODY_BANDS = 40;

  static final int BODY_ROWS = 3;
  static final int BODY = BODY_BANDS * BODY_ROWS;

  /** Of the lead: 24 bands of 2, since few shingles vary more. */
  static final int LEAD_BANDS = 24;

  static final int LEAD_ROWS = 2;
  static final int LEAD = LEAD_BANDS * LEAD_ROWS;

  static final int BANDS = BODY_BANDS + LEAD_BANDS;
  static final int VALUES = BODY + LEAD;

  private static final int BLOCK_BITS = 10;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private short[][] blocks = new short[16][];
  private int[] bodySizes = new int[BLOCK];
  private byte[] leadSizes = new byte[BLOCK];
  private int count;

  /** Adds an article's signature and gives its number. */
  int add(Signature s) {
    int block = count >>> BLOCK_BITS;
    if (block == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * block);
    }
    if (blocks[block] == null) {
      blocks[block] = new short[BLOCK * VALUES];
    }
    if (count == bodySizes.length) {
      bodySizes = Arrays.copyOf(bodySizes, count + (count >> 1));
      leadSizes = Arrays.copyOf(leadSizes, count + (count >> 1));
    }
    System.arraycopy(s.values(), 0, blocks[block], (count & (BLOCK - 1)) * VALUES, VALUES);
    bodySizes[count] = s.bodySize();
    leadSizes[count] = (byte) s.leadSize();
    return count++;
  }

  int count() {
    return count;
  }

  int bodySize(int article) {
    return bodySizes[article];
  }

  int leadSize(int article) {
    return leadSizes[article];
  }

  /** The key of one band of an article. */
  int key(int article, int band) {
    return key(blocks[article >>> BLOCK_BITS], (article & (BLOCK - 1)) * VALUES, band);
  }

  private static int key(short[] values, int base, int band) {
    if (band < BODY_BANDS) {
      int at = base + band * BODY_ROWS;
      long three =
          ((values[at] & 0xFFFFL) << 32)
              | ((values[at + 1] & 0xFFFFL) << 16)
              | (values[at + 2] & 0xFFFFL);
      return (int) Hash.mix(three);
    }
    int at = base + BODY + (band - BODY_BANDS) * LEAD_ROWS;
    return Hash.mix((values[at] << 16) | (values[at + 1] & 0xFFFF));
  }

  /** The key of one band of a signature. */
  static int key(Signature s, int band) {
    return key(s.values(), 0, band);
  }

  /** The estimated Jaccard similarity of an article's body and a signature's. */
  double body(int article, Signature s) {
    return equal(article, s, 0, BODY) / (double) BODY;
  }

  /** The estimated Jaccard similarity of an article's lead and a signature's. */
  double lead(int article, Signature s) {
    return equal(article, s, BODY, VALUES) / (double) LEAD;
  }

  private int equal(int article, Signature s, int from, int to) {
    short[] values = blocks[article >>> BLOCK_BITS];
    int base = (article & (BLOCK - 1)) * VALUES;
    int equal = 0;
    for (int i = from; i < to; i++) {
      if (values[base + i] == s.values()[i]) {
        equal++;
      }
    }
    return equal;
  }
}
