package org.demarche.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the day of publication from an ISO 8601 date, or from a date with a time of day. */
final class PublicationDate {
  private static final int DAY_LENGTH = "2021-12-23".length();

  private PublicationDate() {}

  /** The day, or empty if there is no such date. A time of day must be valid but is not kept. */
  static Optional<LocalDate> parse(String text) {
    String date = text.strip();
    try {
      if (date.length() > DAY_LENGTH) {
        DateTimeFormatter.ISO_DATE_TIME.parse(date);
        date = date.substring(0, DAY_LENGTH);
      }
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What to say where {@link #parse} gives nothing. */
  static String fault(String text) {
    return "\"date\" must be a day that exists, written YYYY-MM-DD, but is \""
        + text
        + "\"; correct it, or leave it out and give --date";
  }
}
