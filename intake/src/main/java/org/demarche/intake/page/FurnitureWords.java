package org.demarche.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The word list {@code furniture.txt}: how pages call and word what is no part of the article. */
final class FurnitureWords {
  private static final FurnitureWords LIST = read();

  /** A longer paragraph is never taken for a line of furniture. */
  private static final int LONGEST_LINE = 300;

  private static final int LONGEST_EDGE = 1200;

  private static final Pattern NAME_WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");

  private final Set<String> names = new HashSet<>();
  private final Pattern line;
  private final Pattern edge;
  private final Pattern end;

  private FurnitureWords(BufferedReader reader) throws IOException {
    StringJoiner lines = new StringJoiner("|");
    StringJoiner edges = new StringJoiner("|");
    StringJoiner ends = new StringJoiner("|");
    String section = "";
    for (String row = reader.readLine(); row != null; row = reader.readLine()) {
      String bare = row.strip();
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(row.charAt(0))) {
        section = bare;
        continue;
      }
      switch (section) {
        case "names" -> names.addAll(Set.of(bare.split(" ")));
        case "line" -> lines.add(bare);
        case "edge" -> edges.add(bare);
        case "end" -> ends.add(bare);
        default -> throw new IllegalStateException("no such section: " + section);
      }
    }
    line = Pattern.compile(lines.toString());
    edge = Pattern.compile(edges.toString());
    end = Pattern.compile(ends.toString());
  }

  private static FurnitureWords read() {
    try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("furniture.txt must stand beside FurnitureWords");
      }
      return new FurnitureWords(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a class or id has a word, or two in a row, that furniture is called by. */
  static boolean areInName(String classOrId) {
    var matcher = NAME_WORD.matcher(classOrId);
    String before = "";
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (LIST.names.contains(word) || LIST.names.contains(before + word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** Whether a paragraph is no part of any article. */
  static boolean areLine(String paragraph) {
    return starts(LIST.line, paragraph, LONGEST_LINE);
  }

  /** Whether a paragraph is no part of an article that it begins or ends. */
  static boolean areEdge(String paragraph) {
    return areLine(paragraph) || starts(LIST.edge, paragraph, LONGEST_EDGE);
  }

  /** Whether a heading or label says that the article is over. */
  static boolean areEnd(String label) {
    return starts(LIST.end, label, LONGEST_LINE);
  }

  private static boolean starts(Pattern pattern, String text, int longest) {
    return text.length() <= longest && pattern.matcher(text.toLowerCase(Locale.ROOT)).lookingAt();
  }
}
