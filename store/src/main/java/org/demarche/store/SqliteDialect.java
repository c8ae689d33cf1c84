package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file of SQLite's, written ahead to a log so that reading goes on beside a load. */
final class SqliteDialect implements Dialect {
  private static final int BATCH = 2_000;
  private static final int BUSY_MILLIS = 30_000;
  private static final int CACHE_KIB = 65_536;

  private final HikariDataSource source;
  private final Path file;

  SqliteDialect(Path file) {
    this.file = file;
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.enforceForeignKeys(false); // keys are given by the loader alone
    SQLiteDataSource files = new SQLiteDataSource(config);
    files.setUrl("jdbc:sqlite:" + file);
    // The pool would go on trying what can't work.
    try (Connection c = files.getConnection();
        Statement s = c.createStatement()) {
      s.executeQuery("PRAGMA schema_version").close();
    } catch (SQLException e) {
      throw Faults.of(this, "opened", e);
    }
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(files);
    pool.setMaximumPoolSize(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    pool.setMinimumIdle(1);
    pool.setInitializationFailTimeout(-1);
    pool.setPoolName("demarche");
    source = new HikariDataSource(pool);
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
    return "sqlite";
  }

  @Override
  public String keyType() {
    return "INTEGER PRIMARY KEY";
  }

  @Override
  public void beginLoad(Connection connection) throws SQLException {
    try (Statement s = connection.createStatement()) {
      // A write at the start takes the one lock for writing that there is.
      s.executeUpdate("UPDATE run SET loaded = loaded WHERE id < 0");
    }
  }

  @Override
  public Rows rows(Connection connection, String table, String... columns) throws SQLException {
    String sql =
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.length, "?"))
            + ")";
    return new Inserts(connection.prepareStatement(sql));
  }

  private static final class Inserts implements Rows {
    private final PreparedStatement insert;
    private int waiting;

    Inserts(PreparedStatement insert) {
      this.insert = insert;
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      try (insert) {
        if (waiting > 0) {
          insert.executeBatch();
        }
      }
    }
  }

  @Override
  public String hasIndexSql(String name) {
    return "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = '" + name + "'";
  }

  @Override
  public List<String> ownIndexes() {
    return List.of(); // The index of words is a table, and grows with the articles.
  }

  @Override
  public void beforeIndexes(Connection connection) {
    // Nothing to ready.
  }

  @Override
  public void index(Connection connection, long key) throws SQLException {
    try (PreparedStatement s =
        connection.prepareStatement(
            "INSERT INTO article_words (rowid, title, text)"
                + " SELECT id, title, text FROM article WHERE id > ?")) {
      s.setLong(1, key);
      s.executeUpdate();
    }
  }

  @Override
  public String searchSql() {
    return "SELECT a.*, snippet(article_words, -1, '"
        + SearchHit.OPEN
        + "', '"
        + SearchHit.CLOSE
        + "', ' ... ', 30) AS snippet FROM article_words JOIN article a ON a.id = article_words.rowid"
        + " WHERE article_words MATCH :words ORDER BY rank, a.id";
  }

  @Override
  public String hasWords() {
    return "a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH :text)";
  }

  /** Words and "phrases" between which "or" may stand; a leading hyphen leaves out. */
  @Override
  public String query(String words) {
    StringBuilder query = new StringBuilder();
    boolean or = false;
    for (String part : SearchWords.parts(words)) {
      if (part.toLowerCase(Locale.ROOT).equals("or")) {
        or = query.length() > 0;
        continue;
      }
      boolean not = part.startsWith("-") && part.length() > 1 && query.length() > 0;
      String term = "\"" + part.replaceFirst("^-", "").replace("\"", "") + "\"";
      if (query.length() > 0) {
        query.append(not ? " NOT " : or ? " OR " : " AND ");
      }
      query.append(term);
      or = false;
    }
    return query.length() == 0 ? "\"\"" : query.toString();
  }

  @Override
  public String explain(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("SQLITE_NOTADB") || message.contains("SQLITE_CORRUPT")) {
      return file
          + " must be a database of Demarche's, found a file that is none or is damaged;"
          + " name another with --db";
    }
    if (message.contains("SQLITE_FULL") || message.contains("SQLITE_IOERR")) {
      return "the disk of "
          + file
          + " must have space and work, found "
          + message
          + "; free space and load again: what was kept is complete";
    }
    if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
      return file
          + " and its folder must be there and be writable, found "
          + message
          + "; change their permissions or name another with --db";
    }
    if (message.contains("SQLITE_BUSY")) {
      return file
          + " must not be in use by another load, found it locked for "
          + BUSY_MILLIS / 1000
          + " s; wait until the other is done";
    }
    return "";
  }
}
