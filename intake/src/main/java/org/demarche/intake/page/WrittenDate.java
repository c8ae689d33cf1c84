package org.demarche.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day out of a date as pages write it. A time of day and its zone are passed over: the
 * day is the one that the page's own clock showed.
 */
final class WrittenDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{9,10})(\\d{3})?$");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-]+(?:of |de )?(\\p{L}{3,12})\\.?,?(?: de)?[\\s-]+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:[\\d:]{5,8}\\s+(?:[A-Z]{2,4}\\s+|[+-]\\d{4}\\s+)?)?(\\d{4})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  /** Digitised archives begin about here; earlier dates are defaults of a database. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  private final Map<String, Month> months = new HashMap<>();
  private final Optional<Boolean> monthFirst;

  /**
   * Reads dates of a page.
   *
   * @param language what the page declares, a language tag such as "en-US"; tells the names of the
   *     months, and whether 3/4/2021 is in March or in April
   */
  WrittenDate(Optional<String> language) {
    Locale locale = Locale.forLanguageTag(language.orElse("en").replace('_', '-'));
    addMonths(locale);
    addMonths(Locale.ENGLISH);
    months.put("sept", Month.SEPTEMBER);
    monthFirst =
        locale.getCountry().isEmpty()
            ? Optional.empty()
            : Optional.of(locale.getCountry().equals("US") || locale.getCountry().equals("PH"));
  }

  private void addMonths(Locale locale) {
    for (Month month : Month.values()) {
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
        String name = month.getDisplayName(style, locale).replace(".", "");
        months.put(name.toLowerCase(Locale.ROOT), month);
      }
    }
  }

  /** The first day that {@code text} names, if it is one that exists and is likely. */
  Optional<LocalDate> read(String text) {
    String bare = text.strip();
    Matcher epoch = EPOCH.matcher(bare);
    if (epoch.matches()) {
      return likely(
          LocalDate.ofInstant(
              Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC));
    }
    Matcher compact = COMPACT.matcher(bare);
    if (compact.matches()) {
      return day(compact.group(1), number(compact.group(2)), compact.group(3));
    }
    return yearFirst(bare).or(() -> named(bare)).or(() -> numeric(bare));
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    return m.find() ? day(m.group(1), number(m.group(2)), m.group(3)) : Optional.empty();
  }

  private Optional<LocalDate> named(String text) {
    Matcher m = MONTH_DAY_YEAR.matcher(text);
    while (m.find()) {
      int month = month(m.group(1));
      if (month > 0) {
        return day(m.group(3), month, m.group(2));
      }
    }
    m = DAY_MONTH_YEAR.matcher(text);
    while (m.find()) {
      int month = month(m.group(2));
      if (month > 0) {
        return day(m.group(3), month, m.group(1));
      }
    }
    return Optional.empty();
  }

  private int month(String name) {
    Month month = months.get(name.toLowerCase(Locale.ROOT));
    return month == null ? 0 : month.getValue();
  }

  /** 23.12.2021 has the day first; so has 23/12/2021; 3/4/2021 tells only with the country. */
  private Optional<LocalDate> numeric(String text) {
    Matcher m = NUMERIC.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m.group(1));
    int second = number(m.group(3));
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return day(m.group(4), second, m.group(1));
    }
    if (second > 12) {
      return day(m.group(4), first, m.group(3));
    }
    return monthFirst.flatMap(
        us -> us ? day(m.group(4), first, m.group(3)) : day(m.group(4), second, m.group(1)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return likely(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> likely(LocalDate day) {
    boolean likely =
        day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR && !day.equals(LocalDate.EPOCH);
    return likely ? Optional.of(day) : Optional.empty();
  }
}
