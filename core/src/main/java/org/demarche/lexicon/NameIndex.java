package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the longest name that starts at a place in a text, reading the text's characters in place.
 * White space of any length matches one space; curly apostrophes and hyphens of any kind match the
 * plain ones. Immutable.
 *
 * <p>The names lie sorted in one array. A look-up goes along the text and narrows the range of the
 * names that begin so, by bisection: of n names, a character costs no more than 2 log n
 * comparisons, and one where a single name is left.
 *
 * @param <T> what a name stands for
 */
public final class NameIndex<T> {
  /** One name found: where it ends and all that it stands for, in the order of adding. */
  public record Found<T>(int end, List<T> values) {}

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

  private final String[] keys;
  private final Prefixes prefixes;
  private final List<List<T>> values;
  private final Map<String, List<Capitals<T>>> anyCase;

  private NameIndex(String[] keys, List<List<T>> values, Map<String, List<Capitals<T>>> anyCase) {
    this.keys = keys;
    prefixes = new Prefixes(keys);
    this.values = values;
    this.anyCase = anyCase;
  }

  /** Gathers names; of several values for one name, the first added comes first. */
  static final class Builder<T> {
    private record Entry<T>(String key, T value) {}

    private final List<Entry<T>> exact = new ArrayList<>();
    private final Map<String, List<Capitals<T>>> anyCase = new HashMap<>();

    /** Adds a name. */
    Builder<T> add(String name, T value) {
      exact.add(new Entry<>(plain(name), value));
      return this;
    }

    /** Adds a name that matches in capitals and small letters alike, but for the first letter. */
    Builder<T> addAnyCase(String name, T value) {
      String upper = plain(name.toUpperCase(Locale.ROOT));
      anyCase
          .computeIfAbsent(firstWord(upper, 0, upper.length()), k -> new ArrayList<>())
          .add(new Capitals<>(upper, value));
      return this;
    }

    /** The index of all names added so far. */
    NameIndex<T> build() {
      exact.sort((a, b) -> a.key().compareTo(b.key())); // stable: equal names stay in order
      List<String> keys = new ArrayList<>(exact.size());
      List<List<T>> values = new ArrayList<>(exact.size());
      for (int i = 0; i < exact.size(); ) {
        String key = exact.get(i).key();
        List<T> all = List.of(exact.get(i).value());
        for (i++; i < exact.size() && exact.get(i).key().equals(key); i++) {
          all = new ArrayList<>(all);
          all.add(exact.get(i).value());
        }
        keys.add(key);
        values.add(all);
      }
      return new NameIndex<>(keys.toArray(String[]::new), values, anyCase);
    }
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
    int at = prefixes.find(text, start, limit);
    int low = prefixes.low(at);
    int high = prefixes.high(at);
    int depth = at < 0 ? 0 : Prefixes.LENGTH;
    int i = start + depth;
    if (at >= 0 && keys[low].length() == depth) {
      found.add(new Found<>(i, values.get(low)));
      low++;
    }
    // every name from low to high begins with what was read, and goes on
    while (i < limit && low < high) {
      char c = plain(text.charAt(i));
      low = first(low, high, depth, c);
      high = first(low, high, depth, c + 1);
      i++;
      depth++;
      if (c == ' ') {
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
          i++;
        }
      }
      if (low < high && keys[low].length() == depth) {
        found.add(0, new Found<>(i, values.get(low)));
        low++;
      }
    }
    if (!anyCase.isEmpty() && start < limit && !Character.isLowerCase(text.charAt(start))) {
      addAnyCase(text, start, limit, found);
    }
    return found;
  }

  /** The first name from low to high whose character at depth is not below {@code c}, or high. */
  private int first(int low, int high, int depth, int c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (keys[middle].charAt(depth) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
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
    for (int i = 0; i < name.length(); i++) {
      if (plain(name.charAt(i)) != name.charAt(i)) {
        StringBuilder plain = new StringBuilder(name);
        for (int k = i; k < name.length(); k++) {
          plain.setCharAt(k, plain(name.charAt(k)));
        }
        return plain.toString();
      }
    }
    return name;
  }

  static char plain(char c) {
    return switch (c) {
      case '\u2019', '\u02BC', '`' -> '\'';
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\n', '\t', '\u00A0' -> ' ';
      default -> c;
    };
  }
}
