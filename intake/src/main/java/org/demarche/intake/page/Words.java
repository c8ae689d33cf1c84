package org.demarche.intake.page;

/** Counts and joins words. */
final class Words {
  private Words() {}

  /**
   * How many runs of letters and digits there are; two characters of Chinese or Japanese are one.
   */
  static int count(CharSequence text) {
    int n = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u3040' && Character.isLetter(c) && (c < '\uAC00' || c > '\uD7FF')) {
        ideographs++;
        inWord = false;
        continue;
      }
      boolean letter =
          Character.isLetterOrDigit(c)
              || (inWord && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ','));
      n += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return n + (ideographs + 1) / 2;
  }

  /** The text with one space for each run of white space, and no soft hyphens. */
  static String flat(CharSequence text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
        gap = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        if (gap && flat.length() > 0) {
          flat.append(' ');
        }
        gap = false;
        flat.append(c);
      }
    }
    return flat.toString();
  }
}
