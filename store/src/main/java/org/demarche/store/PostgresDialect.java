package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A PostgreSQL server. */
final class PostgresDialect implements Dialect {
  private static final long LOAD_LOCK = 0x64_65_6d_61_72_63_68_65L;
  private static final int COPY_BYTES = 1 << 16;

  private final HikariDataSource source;
  private final String server;

  PostgresDialect(URI location) {
    server = location.getHost() + ":" + location.getPort() + location.getPath();
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(
        "jdbc:postgresql://"
            + location.getHost()
            + (location.getPort() < 0 ? "" : ":" + location.getPort())
            + location.getPath()
            + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()));
    String user = location.getRawUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      pool.setUsername(decoded(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        pool.setPassword(decoded(user.substring(colon + 1)));
      }
    }
    pool.setMaximumPoolSize(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(10_000);
    pool.setPoolName("demarche");
    try {
      source = new HikariDataSource(pool);
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StoreException(
          "the database "
              + server
              + " must be reachable with the user and password given, found "
              + cause.getMessage()
              + "; check --db, and that the server runs",
          e);
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    source.close();
  }

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public String keyType() {
    return "BIGINT PRIMARY KEY";
  }

  @Override
  public void beginLoad(Connection connection) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute("SELECT pg_advisory_xact_lock(" + LOAD_LOCK + ")");
    }
  }

  @Override
  public Rows rows(Connection connection, String table, String... columns) {
    return new Copied(
        connection, "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN");
  }

  /**
   * A connection copies into one table at a time, so that rows wait until their table is closed.
   */
  private static final class Copied implements Rows {
    private final Connection connection;
    private final String sql;
    private final StringBuilder lines = new StringBuilder();

    Copied(Connection connection, String sql) {
      this.connection = connection;
      this.sql = sql;
    }

    @Override
    public void add(@Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          lines.append('\t');
        }
        Object value = values[i];
        if (value == null) {
          lines.append("\\N");
        } else if (value instanceof String text) {
          escape(text);
        } else {
          lines.append(value);
        }
      }
      lines.append('\n');
    }

    private void escape(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '\\' -> lines.append("\\\\");
          case '\t' -> lines.append("\\t");
          case '\n' -> lines.append("\\n");
          case '\r' -> lines.append("\\r");
          case '\0' -> lines.append(' '); // PostgreSQL keeps no such character
          default -> lines.append(c);
        }
      }
    }

    @Override
    public void close() throws SQLException {
      if (lines.length() == 0) {
        return;
      }
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
      try {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at += COPY_BYTES) {
          copy.writeToCopy(bytes, at, Math.min(COPY_BYTES, bytes.length - at));
        }
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
      lines.setLength(0);
    }
  }

  @Override
  public String hasIndexSql(String name) {
    return "SELECT 1 FROM pg_indexes WHERE schemaname = current_schema() AND indexname = '"
        + name
        + "'";
  }

  @Override
  public List<String> ownIndexes() {
    return List.of(
        "CREATE INDEX IF NOT EXISTS article_words ON article USING gin (words_of(title, text))");
  }

  @Override
  public void beforeIndexes(Connection connection) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute("SET maintenance_work_mem = '256MB'");
    }
  }

  @Override
  public void index(Connection connection, long key) {
    // The index on the articles keeps itself.
  }

  @Override
  public String searchSql() {
    return "SELECT a.*, ts_headline('english', left(a.text, 250000), q.q, 'StartSel=\""
        + SearchHit.OPEN
        + "\", StopSel=\""
        + SearchHit.CLOSE
        + "\", MaxWords=30, MinWords=15, MaxFragments=1') AS snippet"
        + " FROM article a, websearch_to_tsquery('english', :words) AS q(q)"
        + " WHERE words_of(a.title, a.text) @@ q.q"
        + " ORDER BY ts_rank(words_of(a.title, a.text), q.q) DESC, a.id";
  }

  @Override
  public String hasWords() {
    return "words_of(a.title, a.text) @@ websearch_to_tsquery('english', :text)";
  }

  @Override
  public String query(String words) {
    return words;
  }

  @Override
  public String explain(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("08") || state.startsWith("57P") || e.getCause() instanceof IOException) {
      return "the connection to "
          + server
          + " must hold, but was lost ("
          + e.getMessage()
          + "); check the server, and run again: what was kept is complete";
    }
    if (state.equals("53100")) {
      return "the disk of "
          + server
          + " must have space, but is full; free some, and load again:"
          + " what was kept is complete";
    }
    if (state.equals("42501")) {
      return "the user must be allowed to make and write tables in "
          + server
          + ", found \""
          + e.getMessage()
          + "\"; grant it";
    }
    return "";
  }
}
