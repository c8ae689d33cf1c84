package org.demarche.cli.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.Span;

/** Text broken into lines of a given width between words, with some of its words marked. */
final class WrappedText {
  private final String text;
  private final BitSet marked;

  private WrappedText(String text, BitSet marked) {
    this.text = text;
    this.marked = marked;
  }

  /** The text with nothing marked. */
  static WrappedText of(String text) {
    return new WrappedText(OneLine.of(text), new BitSet());
  }

  /**
   * A stretch of a text.
   *
   * @param whole the text
   * @param area the stretch
   * @param marks what is marked in it, as spans of the whole text
   */
  static WrappedText of(String whole, Span area, List<Span> marks) {
    StringBuilder kept = new StringBuilder();
    BitSet marked = new BitSet();
    boolean gap = false;
    for (int i = area.start(); i < area.end(); i++) {
      char c = whole.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
        gap = !kept.isEmpty();
        continue;
      }
      int offset = i;
      boolean mark = marks.stream().anyMatch(s -> s.contains(offset));
      if (gap) {
        marked.set(kept.length(), mark && !kept.isEmpty() && marked.get(kept.length() - 1));
        kept.append(' ');
        gap = false;
      }
      marked.set(kept.length(), mark);
      kept.append(c);
    }
    return new WrappedText(kept.toString(), marked);
  }

  /** The lines without marks. */
  List<String> lines(int width) {
    return breaks(width).stream().map(s -> s.of(text)).toList();
  }

  /** The lines, with what is marked given through {@code highlight}. */
  List<String> lines(int width, UnaryOperator<String> highlight) {
    return breaks(width).stream().map(s -> highlighted(s, highlight)).toList();
  }

  private String highlighted(Span line, UnaryOperator<String> highlight) {
    StringBuilder result = new StringBuilder();
    int at = line.start();
    while (at < line.end()) {
      boolean mark = marked.get(at);
      int change = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int end = change < 0 ? line.end() : Math.min(change, line.end());
      String piece = text.substring(at, end);
      result.append(mark ? highlight.apply(piece) : piece);
      at = end;
    }
    return result.toString();
  }

  /** One span a line; a word that is longer than a line stands in a line of its own. */
  private List<Span> breaks(int width) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int word = 0; word < text.length(); word = end + 1) {
      int space = text.indexOf(' ', word);
      int wordEnd = space < 0 ? text.length() : space;
      if (word > start && text.codePointCount(start, wordEnd) > width) {
        lines.add(new Span(start, end));
        start = word;
      }
      end = wordEnd;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }
}
