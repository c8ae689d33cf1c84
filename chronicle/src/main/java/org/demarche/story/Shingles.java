package org.demarche.story;

import java.util.Arrays;

/**
 * The words of one text as numbers: its shingles and its passages.
 *
 * <p>A content word is one of four letters and more, or one with a digit; of a long word its first
 * six letters count, so that inflection does not matter. A shingle is two content words that follow
 * one another, in any order, so that a swap of two words costs little. A passage is a sentence or
 * line of three words and more; its hash leaves numbers out, so that "Copyright 2016" and
 * "Copyright 2017" are one.
 *
 * <p>To be used again for the next text, by one thread at a time.
 */
final class Shingles {
  private static final int CONTENT_LETTERS = 4;
  private static final int STEM_LETTERS = 6;
  private static final int PASSAGE_WORDS = 3;
  private static final int NONE = -1;

  private int[] content = new int[1024];
  private int[] passageOf = new int[1024];
  private int words;

  private long[] passages = new long[64];
  private int[] sentenceWords = new int[64];
  private int passageCount;

  private long passageHash;
  private int passageWords;
  private boolean garbled;

  /** Reads a text in place of the one before. */
  void read(String text) {
    words = 0;
    passageCount = 0;
    begin();
    int i = 0;
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i = word(text, i);
      } else {
        if (c == '\n') {
          end(false);
        } else if (endsSentence(text, i)) {
          end(true);
        } else if (c == '\uFFFD') {
          garbled = true;
        }
        i++;
      }
    }
    end(false);
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && isCloser(text.charAt(next))) {
      next++;
    }
    return next == text.length() || Character.isWhitespace(text.charAt(next));
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')';
  }

  private int word(String text, int start) {
    int i = start;
    int stem = 0;
    long whole = 0;
    boolean digit = false;
    int length = text.length();
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        break;
      }
      char lower =
          c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      digit |= c >= '0' && c <= '9';
      whole = whole * 31 + lower;
      if (i - start < STEM_LETTERS) {
        stem = stem * 31 + lower;
      }
    }
    passageWords++;
    if (!digit) {
      passageHash = (passageHash ^ whole) * 0x9E3779B97F4A7C15L;
      passageHash ^= passageHash >>> 29;
    }
    if (digit || i - start >= CONTENT_LETTERS) {
      keep(Hash.mix(stem));
    }
    return i;
  }

  private void keep(int word) {
    if (words == content.length) {
      content = Arrays.copyOf(content, 2 * words);
      passageOf = Arrays.copyOf(passageOf, 2 * words);
    }
    content[words] = word;
    passageOf[words] = passageCount;
    words++;
  }

  private void begin() {
    passageHash = 1;
    passageWords = 0;
    garbled = false;
  }

  private void end(boolean whole) {
    if (passageWords == 0) {
      return;
    }
    if (passageCount == passages.length) {
      passages = Arrays.copyOf(passages, 2 * passageCount);
      sentenceWords = Arrays.copyOf(sentenceWords, 2 * passageCount);
    }
    passages[passageCount] = passageWords < PASSAGE_WORDS ? 0 : Hash.mix(passageHash);
    sentenceWords[passageCount] = whole && !garbled ? passageWords : 0;
    passageCount++;
    begin();
  }

  int passageCount() {
    return passageCount;
  }

  /** The passage's hash; 0 for one that is too short to tell anything. */
  long passage(int index) {
    return passages[index];
  }

  /** How many words the passage has, if it is a sentence to its end without broken characters. */
  int sentenceWords(int index) {
    return sentenceWords[index];
  }

  /** How many content words the text has. */
  int contentWords() {
    return words;
  }

  /** In which passage a content word stands. */
  int passageOf(int word) {
    return passageOf[word];
  }

  /**
   * Adds the shingles of the passages that are not left out, in reading order.
   *
   * @param out passages left out
   * @param most after so many different shingles the rest is not taken
   * @param into takes them
   */
  void fill(boolean[] out, int most, MinHash into) {
    into.begin(most);
    int before = NONE;
    for (int w = 0; w < words; w++) {
      if (out[passageOf[w]]) {
        continue;
      }
      if (before != NONE) {
        into.add(Hash.mix(content[before] + content[w]));
      }
      before = w;
    }
  }
}
