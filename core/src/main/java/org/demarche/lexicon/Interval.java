package org.demarche.lexicon;

import java.time.LocalDate;
import org.demarche.lexicon.Identity.Office;

/**
 * The days on which an office was held.
 *
 * @param from first day; the earliest that there is where it is not known
 * @param to the day after the last one; the latest that there is while it lasts
 */
record Interval(LocalDate from, LocalDate to) {
  static Interval of(Office office) {
    return new Interval(office.from().orElse(LocalDate.MIN), office.to().orElse(LocalDate.MAX));
  }

  /** Whether a day lies in both. */
  boolean overlaps(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to) && !isEmpty() && !other.isEmpty();
  }

  /** Whether no day lies in it. */
  boolean isEmpty() {
    return !from.isBefore(to);
  }

  /** {@code 2001-01-20..2009-01-20}, with nothing at an end that is not known. */
  @Override
  public String toString() {
    return (from.equals(LocalDate.MIN) ? "" : from) + ".." + (to.equals(LocalDate.MAX) ? "" : to);
  }
}
