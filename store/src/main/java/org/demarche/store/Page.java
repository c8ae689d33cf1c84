package org.demarche.store;

import java.util.List;

/**
 * Some rows of an answer.
 *
 * @param rows in order
 * @param offset how many rows stand before them
 * @param more whether there are rows behind them
 */
public record Page<T>(List<T> rows, long offset, boolean more) {
  /** Copies the list. */
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * Which rows of an answer are wanted.
   *
   * @param offset how many to pass over, from 0
   * @param limit how many at most, from 1
   */
  public record Window(long offset, int limit) {
    /** Checks the ranges. */
    public Window {
      if (offset < 0 || limit < 1) {
        throw new IllegalArgumentException(
            "a window must have an offset from 0 and a limit from 1, found "
                + offset
                + " and "
                + limit);
      }
    }
  }

  /** Makes a page of rows that were asked for with one more than wanted. */
  static <T> Page<T> of(List<T> rows, Window window) {
    boolean more = rows.size() > window.limit();
    return new Page<>(more ? rows.subList(0, window.limit()) : rows, window.offset(), more);
  }
}
