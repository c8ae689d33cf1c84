package org.demarche.store;

import java.util.Optional;

/** Dates of any precision as the days by which rows are sorted. */
final class Days {
  private Days() {}

  /**
   * The first ISO day of a decade {@code 199}, a year, a month or a day; of a century {@code 19}.
   */
  static Optional<String> first(Optional<String> date) {
    return date.map(
        d ->
            switch (d.length()) {
              case 2 -> d + "00-01-01";
              case 3 -> d + "0-01-01";
              case 4 -> d + "-01-01";
              case 7 -> d + "-01";
              default -> d.substring(0, Math.min(10, d.length()));
            });
  }
}
