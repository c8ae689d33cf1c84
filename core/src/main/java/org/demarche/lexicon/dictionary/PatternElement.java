package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.dictionary.PatternTranslator.Untranslatable;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * A piece of a pattern: words, or a phrase in parentheses.
 *
 * @param words the words, set names with {@code &}, and markers of actors
 * @param isPhraseOfPreposition whether it stood in parentheses
 */
record PatternElement(List<String> words, boolean isPhraseOfPreposition) {
  /** The elements of a part of a pattern. */
  static List<PatternElement> all(String text) throws Untranslatable {
    List<PatternElement> elements = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      if (c == '(' || c == '{') {
        int end = text.indexOf(c == '(' ? ')' : '}', i);
        if (end < 0) {
          throw new Untranslatable(Cause.STRUCTURE, "'" + c + "' must be closed");
        }
        add(elements, text.substring(i + 1, end), c == '(');
        i = end + 1;
        continue;
      }
      int end = i;
      while (end < text.length() && " \t({".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      add(elements, text.substring(i, end), false);
      i = end;
    }
    return elements;
  }

  private static void add(List<PatternElement> elements, String text, boolean parentheses)
      throws Untranslatable {
    String plain = Phrase.plain(text.replace('{', ' ').replace('}', ' '));
    if (plain.isEmpty()) {
      return;
    }
    if (plain.indexOf('/') >= 0 || plain.indexOf(')') >= 0 || joined(plain)) {
      throw new Untranslatable(Cause.AFTER_VERB, "words are parted by spaces or underscores");
    }
    elements.add(new PatternElement(List.of(plain.split(" ", -1)), parentheses));
  }

  private static boolean joined(String plain) {
    for (int at = plain.indexOf('&', 1); at > 0; at = plain.indexOf('&', at + 1)) {
      if (plain.charAt(at - 1) != ' ') {
        return true;
      }
    }
    return false;
  }

  /** One element with the words of all. */
  static PatternElement join(List<PatternElement> elements) {
    List<String> words = new ArrayList<>();
    elements.forEach(e -> words.addAll(e.words()));
    return new PatternElement(List.copyOf(words), false);
  }

  String first() {
    return words.get(0);
  }

  int size() {
    return words.size();
  }

  /** What follows the first word, as one element, or nothing. */
  List<PatternElement> rest() {
    return words.size() == 1
        ? List.of()
        : List.of(new PatternElement(words.subList(1, words.size()), false));
  }

  boolean is(String marker) {
    return words.size() == 1 && first().equals(marker);
  }

  /** Whether it stands for an actor. */
  boolean isMarker() {
    return words.size() == 1 && "+$^%".contains(first());
  }

  /** Whether it is words outside parentheses and no marker. */
  boolean isPlain() {
    return !isPhraseOfPreposition && !isMarker();
  }

  /** Whether it is one word, neither set nor marker, outside parentheses. */
  boolean isWord() {
    return isPlain() && words.size() == 1 && !first().startsWith("&");
  }
}
