package org.demarche;

/**
 * A stretch of an article's text: {@code [start, end)}, zero-based and half-open, counted in UTF-16
 * code units of {@link Record#text()}, which is what {@link String#substring(int, int)} takes.
 *
 * <p>In {@code "Putin urges the West"} the span of "urges" is {@code [6, 11)}.
 *
 * @param start the first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, got [" + start + ", " + end + ")");
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** The text that this span covers in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
