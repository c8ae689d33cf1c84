package org.demarche.store;

import java.util.List;

/**
 * How many events share what they were counted by.
 *
 * @param values one for each column that was counted by, in their order; empty where unknown
 * @param events how many
 * @param goldstein the sum of their values on the scale that {@link Store#scale()} names
 */
public record CountRow(List<String> values, long events, double goldstein) {
  /** Copies the list. */
  public CountRow {
    values = List.copyOf(values);
  }
}
