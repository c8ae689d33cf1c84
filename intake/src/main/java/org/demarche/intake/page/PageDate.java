package org.demarche.intake.page;

import java.time.LocalDate;

/**
 * A day of publication and where the page gives it.
 *
 * @param day the day in the page's own time zone
 * @param origin the kind of place where it was found
 * @param written what is written there
 */
public record PageDate(LocalDate day, Origin origin, String written) {

  /** Where a page gives its date, the most trusted place first. */
  public enum Origin {
    /** The field {@code datePublished} of JSON-LD. */
    JSON_LD,
    /** A meta tag, such as {@code article:published_time}. */
    META_TAG,
    /** A {@code time} element, or one that is marked as the date of publication. */
    TIME_ELEMENT,
    /** Text near the headline. */
    VISIBLE,
    /** The page's address, such as {@code /2021/12/23/}. */
    ADDRESS
  }
}
