package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/**
 * Finds the outermost quotations of a text, in whatever marks it writes them.
 *
 * <p>Reads each paragraph by itself, since a speech of several paragraphs opens anew in each and
 * closes only in the last. The marks are tried in turn: guillemets and curly or straight double
 * marks (also as two single ones) first; single marks only where no double mark holds them, and
 * only where they cannot be apostrophes.
 */
final class QuotationFinder {
  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int paragraph = -1;

  /** Where the last call of {@link #closing} met a new opening mark, or -1. */
  private int reopened = -1;

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations in reading order; none lies inside another. */
  static List<Quotation> find(String text) {
    QuotationFinder f = new QuotationFinder(text);
    for (Span p : paragraphs(text)) {
      f.paragraph++;
      f.read(p.start(), p.end());
    }
    return List.copyOf(f.found);
  }

  /** The paragraphs: parted by a blank line, or by a line break before an opening mark. */
  static List<Span> paragraphs(String text) {
    List<Span> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        boolean blank = text.substring(i + 1, next).indexOf('\n') >= 0;
        boolean opens = next < text.length() && "\"“«".indexOf(text.charAt(next)) >= 0;
        if (blank || opens || next == text.length()) {
          add(all, text, start, i);
          start = next;
          i = next - 1;
        }
      }
    }
    add(all, text, start, text.length());
    return all;
  }

  private static void add(List<Span> all, String text, int start, int end) {
    if (end > start && !text.substring(start, end).isBlank()) {
      all.add(new Span(start, end));
    }
  }

  private void read(int start, int end) {
    int i = start;
    while (i < end) {
      int width = openingWidth(i, start, end);
      if (width == 0) {
        i++;
        continue;
      }
      int close = closing(i, width, end);
      if (close < 0 && isSingle(i, width)) {
        i += width;
        continue;
      }
      boolean closed = close >= 0;
      int inner = closed ? close : trimmed(i + width, reopened >= 0 ? reopened : end);
      int outer = closed ? close + closingWidth(close) : inner;
      if (inner > i + width) {
        found.add(new Quotation(new Span(i, outer), new Span(i + width, inner), closed, paragraph));
      }
      i = Math.max(outer, i + width);
    }
  }

  private int trimmed(int from, int end) {
    int e = end;
    while (e > from && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return e;
  }

  private boolean isSingle(int i, int width) {
    char c = text.charAt(i);
    return width == 1 && (c == '‘' || c == '\'');
  }

  /** How many characters the opening mark at {@code i} has, or 0 if none stands there. */
  private int openingWidth(int i, int start, int end) {
    char c = text.charAt(i);
    if (i + 1 >= end) {
      return 0;
    }
    char next = text.charAt(i + 1);
    boolean after = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
    return switch (c) {
      case '“', '«', '„' -> 1;
      case '”', '"' -> after && !Character.isWhitespace(next) ? 1 : 0;
      case '`' -> next == '`' ? 2 : 0;
      case '‘' -> after && !Character.isWhitespace(next) ? 1 : 0;
      case '\'' -> {
        if (next == '\'') {
          yield after && i + 2 < end && !Character.isWhitespace(text.charAt(i + 2)) ? 2 : 0;
        }
        yield after && Character.isLetter(next) ? 1 : 0;
      }
      default -> 0;
    };
  }

  /** Where the mark that closes the one at {@code open} stands, or -1. */
  private int closing(int open, int width, int end) {
    char c = text.charAt(open);
    boolean single = isSingle(open, width);
    int best = -1;
    reopened = -1;
    for (int j = open + width; j < end; j++) {
      char d = text.charAt(j);
      boolean closes =
          switch (c) {
            case '“', '„', '”' ->
                d == '”' || (d == '"' && !opensAt(j, end)) || (c == '„' && d == '“');
            case '«' -> d == '»';
            case '"' -> (d == '"' && !opensAt(j, end)) || d == '”';
            case '`' -> doubled(j, end) || (d == '"' && !opensAt(j, end));
            default -> single ? endsSingle(j, end) : doubled(j, end);
          };
      if (closes) {
        if (!single || !isPossessive(j, end)) {
          return j;
        }
        best = best < 0 ? j : best;
      } else if (nestedEnd(c, single, j, end) > j) {
        j = nestedEnd(c, single, j, end);
      } else if (reopens(c, j, end)) {
        reopened = j;
        break;
      } else if (single && "“”\"".indexOf(d) >= 0) {
        break;
      }
    }
    return best;
  }

  /**
   * Where the quotation that opens at {@code j} inside the open one closes, or -1: double marks in
   * single ones, or curly ones in curly ones where as many close in the paragraph as open.
   */
  private int nestedEnd(char open, boolean single, int j, int end) {
    char d = text.charAt(j);
    if (single && (d == '“' || (d == '"' && opensAt(j, end)))) {
      for (int k = j + 1; k < end; k++) {
        if (text.charAt(k) == '”' || (text.charAt(k) == '"' && !opensAt(k, end))) {
          return k;
        }
      }
      return -1;
    }
    // After a full stop the new mark begins another quotation, and the open one was never closed.
    boolean goesOn = j > 1 && (text.charAt(j - 1) == ' ') && ".?!".indexOf(text.charAt(j - 2)) < 0;
    if (open != '“' || d != '“' || !goesOn) {
      return -1;
    }
    int inner = text.indexOf('”', j + 1);
    int outer = inner < 0 ? -1 : text.indexOf('”', inner + 1);
    int next = text.indexOf('“', j + 1);
    return outer >= 0 && outer < end && (next < 0 || next > outer) ? inner : -1;
  }

  /** Whether a new quotation begins at {@code j}, so that the open one was never closed. */
  private boolean reopens(char open, int j, int end) {
    char d = text.charAt(j);
    return switch (open) {
      case '“' -> d == '“';
      case '"' -> d == '"' && opensAt(j, end);
      default -> false;
    };
  }

  private boolean opensAt(int j, int end) {
    boolean before =
        j > 0 && (Character.isWhitespace(text.charAt(j - 1)) || text.charAt(j - 1) == '(');
    return before && j + 1 < end && Character.isLetterOrDigit(text.charAt(j + 1));
  }

  private boolean doubled(int j, int end) {
    return j + 1 < end
        && text.charAt(j) == '\''
        && text.charAt(j + 1) == '\''
        && !(Character.isWhitespace(text.charAt(j - 1))
            && j + 2 < end
            && Character.isLetterOrDigit(text.charAt(j + 2)));
  }

  private boolean endsSingle(int j, int end) {
    char d = text.charAt(j);
    if (d != '’' && d != '\'') {
      return false;
    }
    boolean wordFollows = j + 1 < end && Character.isLetterOrDigit(text.charAt(j + 1));
    return !wordFollows && !Character.isWhitespace(text.charAt(j - 1));
  }

  /** Whether the single mark at {@code j} may be the apostrophe of "the ministers' plan". */
  private boolean isPossessive(int j, int end) {
    return text.charAt(j - 1) == 's'
        && j + 2 < end
        && text.charAt(j + 1) == ' '
        && Character.isLowerCase(text.charAt(j + 2));
  }

  private int closingWidth(int j) {
    return text.charAt(j) == '\'' && j + 1 < text.length() && text.charAt(j + 1) == '\'' ? 2 : 1;
  }
}
