package org.demarche.intake.page;

/** Counts and joins words. */
final class Words {
  private Words() {}

  /** How many runs of letters and digits there are. */
  static int count(CharSequence text) {
    int n = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter =
          Character.isLetterOrDigit(c)
              || (inWord && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ','));
      n += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return n;
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
