package org.demarche.mention;

import java.util.Optional;
import org.demarche.Span;
import org.demarche.lexicon.TimeLexicon.Bound;

/**
 * An expression of time with the value it has for a reader on the day of publication.
 *
 * @param span where it stands in the text
 * @param value ISO 8601 to the given precision: {@code 2021-12-23}, {@code 2022-01}, {@code 1999},
 *     {@code 199} for the 1990s, {@code 19} for the 20th century; a week as its first day (Monday),
 *     a quarter or season of the northern half of the world as its first month
 * @param precision how much of the value the text gives
 * @param bound where the time only bounds what it dates: "by Friday", "since 2014"
 */
public record TimeExpression(Span span, String value, Precision precision, Optional<Bound> bound) {
  /** A time that is no bound. */
  public TimeExpression(Span span, String value, Precision precision) {
    this(span, value, precision, Optional.empty());
  }

  /** The unit that a time is known to. */
  public enum Precision {
    /** A calendar day. */
    DAY,
    /** A week, given as its Monday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** Three months of the calendar, given as their first. */
    QUARTER,
    /** A season, given as its first month. */
    SEASON,
    /** A calendar year. */
    YEAR,
    /** Ten years, given as the year without its last digit. */
    DECADE,
    /** A hundred years, given as the year without its last two digits. */
    CENTURY
  }
}
