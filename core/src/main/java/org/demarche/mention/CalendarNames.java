package org.demarche.mention;

import java.util.Set;

/** The names of weekdays and months: capitalised in English, and never an actor's. */
public final class CalendarNames {
  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarNames() {}

  /** Whether the lower-case word is a weekday or a month, written out. */
  public static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
