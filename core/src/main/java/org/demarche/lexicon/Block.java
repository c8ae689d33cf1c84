package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One block of a lexicon file: a header in the first column and the indented {@code key: value}
 * lines below it. All lexicon files share this form; docs/lexicon.md describes it.
 *
 * @param file the file's name, relative to the lexicon's root
 * @param line the header's line, from 1
 * @param kind the header's first word
 * @param argument the rest of the header, trimmed
 * @param lines the lines below it, in order
 */
public record Block(String file, int line, String kind, String argument, List<Line> lines) {
  /** Copies the list. */
  public Block {
    lines = List.copyOf(lines);
  }

  /**
   * One {@code key: value} line.
   *
   * @param number the line in the file, from 1
   * @param key what stands before the colon
   * @param value what stands after it, trimmed
   */
  public record Line(int number, String key, String value) {}

  /** File and line of the header, as reasons quote it. */
  public String where() {
    return file + ":" + line;
  }

  /** The value of the only line with the key, if there is one. */
  public Optional<String> value(String key) {
    Optional<String> found = Optional.empty();
    for (Line l : lines) {
      if (l.key().equals(key)) {
        if (found.isPresent()) {
          throw fault(l.number(), "'" + key + "' may stand once in a block, found it twice");
        }
        found = Optional.of(l.value());
      }
    }
    return found;
  }

  /**
   * Whether the value of the key is {@code yes} and not {@code no}; it is not where the key is
   * missing.
   *
   * @throws LexiconException if the value is neither
   */
  boolean is(String key, String yes, String no) {
    for (Line l : all(key)) {
      if (!l.value().equals(yes) && !l.value().equals(no)) {
        throw fault(
            l.number(),
            "'" + key + "' must be " + yes + " or " + no + ", found '" + l.value() + "'");
      }
    }
    return value(key).map(yes::equals).orElse(false);
  }

  /** The values of all lines with the key, in order. */
  public List<Line> all(String key) {
    return lines.stream().filter(l -> l.key().equals(key)).toList();
  }

  /** The comma-separated values of all lines with the key, in order. */
  public List<String> list(String key) {
    List<String> found = new ArrayList<>();
    for (Line l : all(key)) {
      found.addAll(split(l.value()));
    }
    return found;
  }

  /**
   * Refuses keys that the kind does not have.
   *
   * @throws LexiconException at the first key that is not among {@code known}
   */
  public void allow(String... known) {
    List<String> keys = Arrays.asList(known);
    for (Line l : lines) {
      if (!keys.contains(l.key())) {
        throw fault(
            l.number(),
            "a " + kind + " block may have the keys " + keys + ", found '" + l.key() + "'");
      }
    }
  }

  /**
   * The constant of that name.
   *
   * @throws LexiconException if there is none
   */
  static <E extends Enum<E>> E oneOf(Block b, Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw b.fault(
        "the name must be one of "
            + List.of(type.getEnumConstants())
            + ", found '"
            + name
            + "'; choose one of these");
  }

  /** A fault at a line of this block's file. */
  public LexiconException fault(int atLine, String message) {
    return new LexiconException(file, atLine, message);
  }

  /** A fault at the header. */
  public LexiconException fault(String message) {
    return fault(line, message);
  }

  /** The non-empty parts of a comma-separated list, trimmed. */
  public static List<String> split(String value) {
    List<String> parts = fields(value, ',');
    parts.removeIf(String::isEmpty);
    return Collections.unmodifiableList(parts);
  }

  /** The parts of a value between bars, trimmed; empty ones count. */
  static List<String> fields(String value) {
    return fields(value, '|');
  }

  private static List<String> fields(String value, char sign) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = value.indexOf(sign); at >= 0; at = value.indexOf(sign, from)) {
      parts.add(value.substring(from, at).strip());
      from = at + 1;
    }
    parts.add(value.substring(from).strip());
    return parts;
  }

  /**
   * Reads the blocks of a file.
   *
   * @param file the name that faults and reasons give
   * @param text the file's text
   * @throws LexiconException if a line is neither a comment, a header nor {@code key: value}
   */
  public static List<Block> parse(String file, String text) {
    List<Block> blocks = new ArrayList<>();
    String kind = "";
    String argument = "";
    int start = 0;
    List<Line> lines = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      String raw = all[i].stripTrailing();
      if (raw.isBlank() || raw.stripLeading().startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(raw.charAt(0))) {
        if (start > 0) {
          blocks.add(new Block(file, start, kind, argument, lines));
        }
        lines = new ArrayList<>();
        start = i + 1;
        int space = raw.indexOf(' ');
        kind = space < 0 ? raw : raw.substring(0, space);
        argument = space < 0 ? "" : raw.substring(space + 1).strip();
        continue;
      }
      int colon = raw.indexOf(':');
      if (start == 0 || colon < 0) {
        throw new LexiconException(
            file,
            i + 1,
            "an indented line must read 'key: value' below a header, found '" + raw.strip() + "'");
      }
      lines.add(new Line(i + 1, raw.substring(0, colon).strip(), raw.substring(colon + 1).strip()));
    }
    if (start > 0) {
      blocks.add(new Block(file, start, kind, argument, lines));
    }
    return blocks;
  }
}
