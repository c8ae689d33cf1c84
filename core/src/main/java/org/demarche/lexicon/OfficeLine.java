package org.demarche.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.Identity.Office;
import org.demarche.lexicon.Identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of an actor block that says who held an office: {@code office: Title | names | FROM..TO}.
 *
 * @param line the line's number
 * @param names the holder's names, the person's own first
 * @param office the office with its time
 */
record OfficeLine(int line, List<String> names, Office office) {
  /**
   * The offices of a block.
   *
   * @param code the holders' code while in office
   * @throws LexiconException at the first line that does not follow the form
   */
  static List<OfficeLine> of(Block b, String code) {
    List<OfficeLine> found = new ArrayList<>();
    for (Block.Line l : b.lines()) {
      Role role = role(l.key());
      if (role != null) {
        found.add(of(b, l, role, code));
      }
    }
    return found;
  }

  private static @Nullable Role role(String key) {
    return switch (key) {
      case "head of state" -> Role.STATE;
      case "head of government" -> Role.GOVERNMENT;
      case "head of both" -> Role.BOTH;
      case "office" -> Role.OTHER;
      default -> null;
    };
  }

  private static OfficeLine of(Block b, Block.Line l, Role role, String code) {
    List<String> f = Block.fields(l.value());
    if (f.size() != 3) {
      throw b.fault(l.number(), "expected 'Title | names | FROM..TO', found '" + l.value() + "'");
    }
    List<String> names = Block.split(f.get(1));
    int dots = f.get(2).indexOf("..");
    if (names.isEmpty() || dots < 0) {
      throw b.fault(l.number(), "expected a name and 'FROM..TO', found '" + l.value() + "'");
    }
    Optional<LocalDate> from = day(b, l, f.get(2).substring(0, dots).strip());
    Optional<LocalDate> to = day(b, l, f.get(2).substring(dots + 2).strip());
    Office office = new Office(f.get(0), role, code, from, to);
    return new OfficeLine(l.number(), names, office);
  }

  /** Reads a day by hand: the library's formatters take a third of the time that loading takes. */
  private static Optional<LocalDate> day(Block b, Block.Line l, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int length = text.length();
    try {
      if ((length == 4 || length == 7 || length == 10)
          && (length == 4 || text.charAt(4) == '-')
          && (length < 10 || text.charAt(7) == '-')) {
        return Optional.of(
            LocalDate.of(
                number(text, 0, 4),
                length < 7 ? 1 : number(text, 5, 7),
                length < 10 ? 1 : number(text, 8, 10)));
      }
    } catch (DateTimeException | NumberFormatException e) {
      // told below
    }
    throw b.fault(l.number(), "a date must read YYYY, YYYY-MM or YYYY-MM-DD, found '" + text + "'");
  }

  private static int number(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new NumberFormatException(text);
      }
      n = 10 * n + digit;
    }
    return n;
  }
}
