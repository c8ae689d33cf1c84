package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest name that starts at a place in a text, reading the text's characters in place.
 * White space of any length matches one space; curly apostrophes and hyphens of any kind match the
 * plain ones. Filled once, then only read: safe to share after that.
 *
 * @param <T> what a name stands for
 */
public final class NameIndex<T> {
  /** One name found: where it ends and all that it stands for, in the order of adding. */
  public record Found<T>(int end, List<T> values) {}

  private static final class Node<T> {
    final Map<Character, Node<T>> next = new HashMap<>(2);
    final List<T> values = new ArrayList<>(1);
  }

  private final Node<T> root = new Node<>();

  /** Adds a name. */
  void add(String name, T value) {
    Node<T> at = root;
    for (int i = 0; i < name.length(); i++) {
      at = at.next.computeIfAbsent(plain(name.charAt(i)), k -> new Node<>());
    }
    at.values.add(value);
  }

  /**
   * The names that start at {@code start}, longest first.
   *
   * @param text the text
   * @param start offset of the first character
   * @param limit offset that no name may cross
   */
  public List<Found<T>> at(CharSequence text, int start, int limit) {
    List<Found<T>> found = new ArrayList<>(2);
    Node<T> node = root;
    int i = start;
    while (i < limit) {
      char c = plain(text.charAt(i));
      node = node.next.get(c);
      i++;
      if (node == null) {
        break;
      }
      if (c == ' ') {
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
          i++;
        }
      }
      if (!node.values.isEmpty()) {
        found.add(0, new Found<>(i, node.values));
      }
    }
    return found;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u02BC', '`' -> '\'';
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\n', '\t', '\u00A0' -> ' ';
      default -> c;
    };
  }
}
