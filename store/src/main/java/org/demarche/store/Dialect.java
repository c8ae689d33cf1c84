package org.demarche.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What SQLite and PostgreSQL do differently. */
interface Dialect {
  /** Connections; each is ready for use. */
  DataSource source();

  /** Closes the connections. */
  void close();

  /** The folder of the migrations that are this database's alone. */
  String folder();

  /** The type of a key column. */
  String keyType();

  /** Opens a table for rows to be added in bulk, within the connection's transaction. */
  Rows rows(Connection connection, String table, String... columns) throws SQLException;

  /** Waits until no other load runs, and holds the place until the transaction ends. */
  void beginLoad(Connection connection) throws SQLException;

  /** A query that has a row if there is an index of this name. */
  String hasIndexSql(String name);

  /** The statements that make the indexes which this database alone has. */
  List<String> ownIndexes();

  /** Readies a connection for making indexes. */
  void beforeIndexes(Connection connection) throws SQLException;

  /** Makes articles whose keys are above {@code key} findable by their words. */
  void index(Connection connection, long key) throws SQLException;

  /**
   * The query for articles with words: parameter {@code words}; columns those of an article and
   * {@code snippet}; best first.
   */
  String searchSql();

  /** A condition on the article {@code a} that holds where it has the words {@code :text}. */
  String hasWords();

  /** What a query is given for words as a user types them. */
  String query(String words);

  /** What can be said of a failure that this database alone knows, or an empty string. */
  String explain(SQLException e);

  /** Rows that go to one table. */
  interface Rows extends AutoCloseable {
    /** Adds a row: strings, numbers and null. */
    void add(@org.jspecify.annotations.Nullable Object... values) throws SQLException;

    /** Sends what is not sent yet. */
    @Override
    void close() throws SQLException;
  }
}
