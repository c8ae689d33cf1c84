package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The indexes. They are made at the end of the first load, or when a database is opened whose first
 * load was killed: rows come in several times as fast without them.
 */
final class Indexes {
  private Indexes() {}

  /** Makes those that are not there, if there are rows. */
  static void ensure(Dialect dialect) {
    try (Connection c = dialect.source().getConnection();
        Statement s = c.createStatement()) {
      if (has(s, "SELECT 1 FROM record LIMIT 1") && !has(s, dialect.hasIndexSql(LAST))) {
        dialect.beforeIndexes(c);
        for (String index : all(dialect)) {
          s.executeUpdate(index);
        }
        s.executeUpdate("ANALYZE");
      }
    } catch (SQLException e) {
      throw Faults.of(dialect, "written", e);
    }
  }

  /** The one that is made last: where it is, all are. */
  private static final String LAST = "membership_organisation";

  private static List<String> all(Dialect dialect) {
    return Stream.concat(dialect.ownIndexes().stream(), common().stream()).toList();
  }

  private static List<String> common() {
    try (InputStream in =
        Objects.requireNonNull(Indexes.class.getResourceAsStream("indexes.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.startsWith("CREATE"))
          .map(l -> l.replace(";", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(Statement s, String query) throws SQLException {
    try (ResultSet r = s.executeQuery(query)) {
      return r.next();
    }
  }
}
