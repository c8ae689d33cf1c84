package org.demarche.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern FIELD = Pattern.compile("\\s*\\|\\s*");

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
    String[] f = FIELD.split(l.value(), -1);
    if (f.length != 3) {
      throw b.fault(l.number(), "expected 'Title | names | FROM..TO', found '" + l.value() + "'");
    }
    List<String> names = Block.split(f[1]);
    String[] dates = f[2].split("\\.\\.", -1);
    if (names.isEmpty() || dates.length != 2) {
      throw b.fault(l.number(), "expected a name and 'FROM..TO', found '" + l.value() + "'");
    }
    Office office = new Office(f[0], role, code, day(b, l, dates[0]), day(b, l, dates[1]));
    return new OfficeLine(l.number(), names, office);
  }

  private static Optional<LocalDate> day(Block b, Block.Line l, String text) {
    String t = text.strip();
    try {
      return switch (t.length()) {
        case 0 -> Optional.empty();
        case 4 -> Optional.of(LocalDate.of(Integer.parseInt(t), 1, 1));
        case 7 -> Optional.of(YearMonth.parse(t).atDay(1));
        default -> Optional.of(LocalDate.parse(t));
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw b.fault(l.number(), "a date must read YYYY, YYYY-MM or YYYY-MM-DD, found '" + t + "'");
    }
  }
}
