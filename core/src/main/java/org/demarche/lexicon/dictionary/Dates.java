package org.demarche.lexicon.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as dictionaries write them: {@code YYMMDD} or {@code YYYYMMDD}. */
final class Dates {
  /** The last year of this century that two digits give: 30 is 2030, 31 is 1931. */
  private static final int PIVOT = 30;

  private Dates() {}

  /** The day, or nothing where the text is none. */
  static Optional<LocalDate> day(String text) {
    if ((text.length() != 6 && text.length() != 8) || !text.chars().allMatch(Dates::isDigit)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    int year = number / 10_000;
    if (text.length() == 6) {
      year += year <= PIVOT ? 2000 : 1900;
    }
    try {
      return Optional.of(LocalDate.of(year, number / 100 % 100, number % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
