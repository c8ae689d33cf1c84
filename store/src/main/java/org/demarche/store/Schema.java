package org.demarche.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's tables to what this program knows. */
final class Schema {
  /** The newest migration. */
  static final int VERSION = 2;

  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** Makes or changes the tables where they are not as they must be. */
  static void migrate(Dialect dialect, String shown) {
    int found = version(dialect);
    if (found > VERSION) {
      throw new StoreException(
          "the database "
              + shown
              + " must be of version "
              + VERSION
              + " or older, found version "
              + found
              + ", made by a newer Demarche; use that, or name another database with --db");
    }
    if (found == VERSION) {
      return; // Flyway takes a second or two to find out.
    }
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(dialect.source())
          .locations(
              "classpath:org/demarche/store/schema",
              "classpath:org/demarche/store/" + dialect.folder())
          .placeholders(Map.of("key", dialect.keyType()))
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "the database "
              + shown
              + " must be empty or Demarche's own, and writable, but its tables could not be made: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  /** The newest migration that the database has; 0 if it has none. */
  private static int version(Dialect dialect) {
    try (Connection c = dialect.source().getConnection();
        Statement s = c.createStatement()) {
      try (ResultSet tables = c.getMetaData().getTables(null, null, HISTORY, null)) {
        if (!tables.next()) {
          return 0;
        }
      }
      try (ResultSet r =
          s.executeQuery(
              "SELECT max(CAST(version AS INTEGER)) FROM "
                  + HISTORY
                  + " WHERE success"
                  + (dialect.folder().equals("sqlite") ? " = 1" : ""))) {
        return r.next() ? r.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw Faults.of(dialect, "opened", e);
    }
  }
}
