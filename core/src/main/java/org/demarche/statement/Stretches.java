package org.demarche.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Turns chosen words of a sentence into stretches of the text. */
final class Stretches {
  private static final String OPENING = "“\"«‘`'($";
  private static final String CLOSING = "”\"»’')%";

  private Stretches() {}

  /**
   * The stretches that the words fill, in order. Marks between two words join them; marks at the
   * edges are left out, save those that open or close something inside.
   */
  static List<Span> of(Sentence s, BitSet words) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      if (!words.get(i)) {
        i++;
        continue;
      }
      int last = i;
      for (int j = i + 1; j < s.size() && (words.get(j) || s.token(j).is("punct")); j++) {
        if (words.get(j)) {
          last = j;
        }
      }
      add(found, s, i, last);
      i = last + 1;
    }
    return found;
  }

  private static void add(List<Span> found, Sentence s, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isMark(s.token(first)) && !opens(s.token(first))) {
      first++;
    }
    while (last >= first && isMark(s.token(last)) && !closes(s.token(last))) {
      last--;
    }
    if (first <= last && !(first == last && isMark(s.token(first)))) {
      found.add(s.span(first, last));
    }
  }

  private static boolean opens(Token t) {
    return OPENING.indexOf(t.form().charAt(0)) >= 0;
  }

  private static boolean closes(Token t) {
    return CLOSING.indexOf(t.form().charAt(0)) >= 0;
  }

  private static boolean isMark(Token t) {
    return !t.form().chars().anyMatch(Character::isLetterOrDigit);
  }
}
