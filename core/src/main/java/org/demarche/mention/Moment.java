package org.demarche.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.demarche.mention.TimeExpression.Precision;

/**
 * A day, week, month, year or another unit of the calendar.
 *
 * @param first its first day
 * @param precision which of them it is
 */
record Moment(LocalDate first, Precision precision) {

  /** The moment of that precision which {@code day} lies in. */
  static Moment of(LocalDate day, Precision precision) {
    LocalDate first =
        switch (precision) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
          case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> day.minusYears(day.getYear() % 10).withDayOfYear(1);
          case CENTURY -> day.minusYears(day.getYear() % 100).withDayOfYear(1);
        };
    return new Moment(first, precision);
  }

  /** The year as a moment. */
  static Moment ofYear(int year) {
    return new Moment(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /** The day {@code n} units after {@code day}, or before it where {@code n} is negative. */
  static LocalDate shift(LocalDate day, long n, Precision unit) {
    return switch (unit) {
      case DAY -> day.plusDays(n);
      case WEEK -> day.plusWeeks(n);
      case MONTH -> day.plusMonths(n);
      case QUARTER, SEASON -> day.plusMonths(3 * n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plusYears(10 * n);
      case CENTURY -> day.plusYears(100 * n);
    };
  }

  /** The day half a unit after {@code day}, or before it where {@code sign} is negative. */
  static LocalDate shiftHalf(LocalDate day, int sign, Precision unit) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.plusDays(3L * sign);
      case MONTH -> day.plusDays(15L * sign);
      case QUARTER, SEASON -> day.plusDays(45L * sign);
      case YEAR -> day.plusMonths(6L * sign);
      case DECADE -> day.plusYears(5L * sign);
      case CENTURY -> day.plusYears(50L * sign);
    };
  }

  /** Whether this moment is known to the unit or better, so that units can be counted from it. */
  boolean isKnownTo(Precision unit) {
    return precision.compareTo(unit) <= 0;
  }

  /** The value as {@link TimeExpression#value()} writes it. */
  String value() {
    return switch (precision) {
      case DAY, WEEK -> first.toString();
      case MONTH, QUARTER, SEASON -> first.toString().substring(0, 7);
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case DECADE -> String.format(Locale.ROOT, "%03d", first.getYear() / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", first.getYear() / 100);
    };
  }
}
