package org.demarche.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Span;
import org.demarche.article.Article;

/**
 * Reads made up sentences with their types: a line with a type's name, then sentences of that type,
 * one a line, with the source in square and the target in curly brackets.
 *
 * <pre>
 * ASSAULT
 * [Rebels] killed {six soldiers} in an ambush.
 * </pre>
 */
public final class InventedPairs {
  private static final Pattern PIECE =
      Pattern.compile("\\[([^\\[\\]{}]+)]|\\{([^\\[\\]{}]+)}|([^\\[\\]{}]+)|(.)");

  private InventedPairs() {}

  /**
   * Reads the lines. Blank lines and lines that begin with a hash mean nothing.
   *
   * @param file the file's name, for messages
   * @throws IllegalArgumentException if a line does not follow the form; the message has file and
   *     line
   */
  public static List<AnsweredPair> read(String file, List<String> lines) {
    List<AnsweredPair> pairs = new ArrayList<>();
    Optional<String> type = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String where = file + ":" + (i + 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (Label.named(line).isPresent()) {
        type = Optional.of(line);
      } else {
        pairs.add(pair(where, line, type));
      }
    }
    return pairs;
  }

  private static AnsweredPair pair(String where, String line, Optional<String> type) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> target = new ArrayList<>();
    Matcher m = PIECE.matcher(line);
    while (m.find()) {
      int start = text.length();
      if (m.group(1) != null) {
        text.append(m.group(1));
        source.add(new Span(start, text.length()));
      } else if (m.group(2) != null) {
        text.append(m.group(2));
        target.add(new Span(start, text.length()));
      } else {
        text.append(m.group());
      }
    }
    if (type.isEmpty() || source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException(
          where
              + ": a sentence must stand below a type and mark [source] and {target}, found '"
              + line
              + "'");
    }
    return new AnsweredPair(
        Article.of(where, text.toString()).in(Article.Form.EXACT),
        new Pair(source, target),
        type.get());
  }
}
