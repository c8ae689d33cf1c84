package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /** A name in capitals. */
  private record Capitals<T>(String name, T value) {
    /** Where the name ends in the text if it starts there in any case, or -1. */
    int end(CharSequence text, int start, int limit) {
      int i = start;
      for (int n = 0; n < name.length(); n++) {
        if (i >= limit || Character.toUpperCase(plain(text.charAt(i))) != name.charAt(n)) {
          return -1;
        }
        i++;
        while (name.charAt(n) == ' ' && i < limit && Character.isWhitespace(text.charAt(i))) {
          i++;
        }
      }
      return i;
    }
  }

  private final Node<T> root = new Node<>();
  private final Map<String, List<Capitals<T>>> anyCase = new HashMap<>();

  /** Adds a name. */
  void add(String name, T value) {
    Node<T> at = root;
    for (int i = 0; i < name.length(); i++) {
      at = at.next.computeIfAbsent(plain(name.charAt(i)), k -> new Node<>());
    }
    at.values.add(value);
  }

  /** Adds a name that matches in capitals and small letters alike, but for the first letter. */
  void addAnyCase(String name, T value) {
    StringBuilder capitals = new StringBuilder(name.toUpperCase(Locale.ROOT));
    for (int i = 0; i < capitals.length(); i++) {
      capitals.setCharAt(i, plain(capitals.charAt(i)));
    }
    String upper = capitals.toString();
    anyCase
        .computeIfAbsent(firstWord(upper, 0, upper.length()), k -> new ArrayList<>())
        .add(new Capitals<>(upper, value));
  }

  private static String firstWord(CharSequence text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString().toUpperCase(Locale.ROOT);
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
    if (!anyCase.isEmpty() && start < limit && !Character.isLowerCase(text.charAt(start))) {
      addAnyCase(text, start, limit, found);
    }
    return found;
  }

  private void addAnyCase(CharSequence text, int start, int limit, List<Found<T>> found) {
    List<Capitals<T>> names = anyCase.getOrDefault(firstWord(text, start, limit), List.of());
    for (int n = names.size() - 1; n >= 0; n--) {
      int end = names.get(n).end(text, start, limit);
      if (end < 0) {
        continue;
      }
      int at = 0;
      while (at < found.size() && found.get(at).end() > end) {
        at++;
      }
      List<T> values = new ArrayList<>(List.of(names.get(n).value()));
      if (at < found.size() && found.get(at).end() == end) {
        values.addAll(found.remove(at).values());
      }
      found.add(at, new Found<>(end, values));
    }
  }

  /** The name as the index compares it: two names with one such form are found as one. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      plain.setCharAt(i, plain(name.charAt(i)));
    }
    return plain.toString();
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
