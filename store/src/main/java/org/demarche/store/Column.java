package org.demarche.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What events can be counted by. An event with two sources counts once for each of them when it is
 * counted by source or dyad.
 */
public enum Column {
  /** The day, {@code 2021-12-23}. */
  DAY("e.day"),
  /** The month, {@code 2021-12}. */
  MONTH("substr(e.day, 1, 7)"),
  /** The year. */
  YEAR("substr(e.day, 1, 4)"),
  /** The party of the source. */
  SOURCE("coalesce(sa.party, '')"),
  /** The party of the target. */
  TARGET("coalesce(ta.party, '')"),
  /** Source and target parties, {@code RUS>UKR}. */
  DYAD("coalesce(sa.party, '') || '>' || coalesce(ta.party, '')"),
  /** PLOVER type. */
  TYPE("e.type"),
  /** CAMEO code. */
  CAMEO("e.cameo"),
  /** CAMEO root. */
  ROOT("substr(e.cameo, 1, 2)"),
  /** Quad class, 1 to 4. */
  QUAD("e.quad"),
  /** Whether it happened. */
  STATUS("e.status"),
  /** Country of the place. */
  PLACE("coalesce(e.place_country, '')"),
  /** Who published the article. */
  PUBLISHER("coalesce(a.source, '')");

  private final String sql;

  Column(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  boolean ofSource() {
    return this == SOURCE || this == DYAD;
  }

  boolean ofTarget() {
    return this == TARGET || this == DYAD;
  }

  /**
   * The columns that a text such as {@code month,dyad,type} names.
   *
   * @throws IllegalArgumentException if one is unknown
   */
  public static List<Column> parse(String names) {
    return Arrays.stream(names.split(",", -1)).map(Column::of).toList();
  }

  private static Column of(String name) {
    for (Column c : values()) {
      if (c.title().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return c;
      }
    }
    throw new IllegalArgumentException(
        "columns to count by must be of "
            + Arrays.stream(values()).map(Column::title).collect(Collectors.joining(", "))
            + ", found '"
            + name
            + "'");
  }

  /** The name by which it is asked for. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
