package org.demarche.pair;

import java.util.List;
import org.demarche.Span;

/**
 * A question: what did the source do to the target?
 *
 * @param source where the text names the source, one span or several in order
 * @param target where the text names the target, one span or several in order
 */
public record Pair(List<Span> source, List<Span> target) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a side has no span or an empty one, or a span of one side
   *     overlaps one of the other without being a part of it
   */
  public Pair {
    source = List.copyOf(source);
    target = List.copyOf(target);
    requireText("source", source);
    requireText("target", target);
    for (Span s : source) {
      for (Span t : target) {
        boolean nested = (s.contains(t) || t.contains(s)) && !s.equals(t);
        if (s.overlaps(t) && !nested) {
          throw new IllegalArgumentException(
              "source and target must be apart, or one a part of the other, but "
                  + s
                  + " and "
                  + t
                  + " overlap");
        }
      }
    }
  }

  private static void requireText(String side, List<Span> spans) {
    if (spans.isEmpty() || spans.stream().anyMatch(s -> s.length() == 0)) {
      throw new IllegalArgumentException(
          "the " + side + " must have at least one span, none of them empty, found " + spans);
    }
  }

  /**
   * This pair, where it lies in a text of that length.
   *
   * @throws IllegalArgumentException if a span ends after the text
   */
  Pair in(int length) {
    for (List<Span> side : List.of(source, target)) {
      for (Span s : side) {
        if (s.end() > length) {
          throw new IllegalArgumentException(
              "a span must lie in the text, which has " + length + " characters, found " + s);
        }
      }
    }
    return this;
  }
}
