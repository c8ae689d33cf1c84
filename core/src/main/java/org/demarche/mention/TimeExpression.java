package org.demarche.mention;

import org.demarche.Span;

/**
 * An expression of time with the value it has for a reader on the day of publication.
 *
 * @param span where it stands in the text
 * @param value ISO 8601 to the given precision: {@code 2021-12-23}, {@code 2022-01}, {@code 1999},
 *     {@code 199} for the 1990s; a week as its first day (Monday)
 * @param precision how much of the value the text gives
 */
public record TimeExpression(Span span, String value, Precision precision) {
  /** The unit that a time is known to. */
  public enum Precision {
    /** A calendar day. */
    DAY,
    /** A week, given as its Monday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR,
    /** Ten years, given as the year without its last digit. */
    DECADE
  }
}
