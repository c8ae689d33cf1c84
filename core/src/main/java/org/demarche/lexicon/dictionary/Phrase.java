package org.demarche.lexicon.dictionary;

/** Phrases as dictionaries write them. */
final class Phrase {
  private Phrase() {}

  /** The phrase with single spaces in place of underscores, trimmed. */
  static String plain(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '_' || Character.isWhitespace(c)) {
        gap = true;
        continue;
      }
      if (gap && plain.length() > 0) {
        plain.append(' ');
      }
      gap = false;
      plain.append(c);
    }
    return plain.toString();
  }

  /** Whether the phrase has more than one word. */
  static boolean isSeveralWords(String plain) {
    return plain.indexOf(' ') >= 0;
  }

  /** The last word. */
  static String lastWord(String plain) {
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** The regular plural of a noun in capitals: MINISTER gives MINISTERS, PARTY gives PARTIES. */
  static String plural(String noun) {
    if (noun.endsWith("Y") && noun.length() > 1 && "AEIOU".indexOf(beforeLast(noun)) < 0) {
      return noun.substring(0, noun.length() - 1) + "IES";
    }
    boolean hisses =
        noun.endsWith("S")
            || noun.endsWith("X")
            || noun.endsWith("Z")
            || noun.endsWith("CH")
            || noun.endsWith("SH");
    return noun + (hisses ? "ES" : "S");
  }

  private static char beforeLast(String s) {
    return s.charAt(s.length() - 2);
  }
}
