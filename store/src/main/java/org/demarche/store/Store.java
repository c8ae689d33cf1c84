package org.demarche.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.Record;

/**
 * Keeps records, and answers questions of them. Two implementations share one schema: SQLite, one
 * file, and PostgreSQL. Safe for use by many threads; one load runs at a time, and reading goes on
 * beside it.
 *
 * <p>Everything that can go wrong with a database ends in a {@link StoreException}.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens a database, and makes its tables where there are none.
   *
   * @param location {@code postgresql://user:password@host:port/database}, or a file of SQLite's,
   *     which is made if it is not there
   */
  static Store open(String location) {
    return SqlStore.open(location);
  }

  /** Name and version of the Goldstein table that the values of events come from. */
  String scale();

  /**
   * Begins to load records of a run. Each batch of articles is kept whole or not at all, so that
   * what an interrupted load has kept is complete, and a second load goes on with the rest.
   */
  Load load(Run run);

  /** A load that is under way. Not thread-safe. */
  interface Load extends AutoCloseable {
    /**
     * Keeps a record, unless the run has one of the same article already.
     *
     * @return whether it was new
     */
    boolean add(Record coded);

    /** Keeps what is not kept yet, and ends. Without it the last batch is given up. */
    void finish();

    @Override
    void close();
  }

  /** The runs, newest first. */
  List<Run.Stored> runs();

  /** Events that fit, by {@code order}. */
  Page<EventRow> events(Filter filter, Order order, Page.Window window);

  /** Hands over each event that fits, by article; for exports. */
  void eachEvent(Filter filter, Consumer<EventRow> reader);

  /** How many events fit. */
  long countEvents(Filter filter);

  /** Counts of the events that fit, by columns, in the order of the values. */
  List<CountRow> counts(Filter filter, List<Column> by);

  /** Statements that fit, newest first. */
  Page<StatementRow> statements(Filter filter, Page.Window window);

  /** Actors of events and statements that fit, those of most events first, with their number. */
  Page<Counted<ActorRow>> actors(Filter filter, Page.Window window);

  /** Commitments that fit, newest first; a filter's source makes it, the target is addressed. */
  Page<CommitmentRow> commitments(Filter filter, Page.Window window);

  /** Memberships in an organisation, or all, by member and date. */
  List<MembershipRow> memberships(Optional<String> organisation);

  /** Articles that hold words, best first, with what was found marked in a snippet. */
  Page<SearchHit> search(String words, Page.Window window);

  /** Articles, newest first. */
  Page<ArticleRow> articles(Filter filter, Page.Window window);

  /** The article with this id, or this beginning of an id if there is just one. */
  Optional<ArticleRow> article(String hash);

  /** The whole record of an article, by the filter's run, else the newest. */
  Optional<Record> record(String articleHash, Optional<String> run);

  /** Hands over each whole record of the articles that have a fitting event, or of all. */
  void eachRecord(Filter filter, Consumer<Record> reader);

  /** Something with a number of events. */
  record Counted<T>(T value, long events) {}

  /** How events are sorted. */
  enum Order {
    /** By day, the newest first. */
    NEWEST("e.day DESC, e.id DESC"),
    /** By day, the oldest first. */
    OLDEST("e.day, e.id"),
    /** By Goldstein value, the most hostile first. */
    HOSTILE("e.goldstein, e.id"),
    /** By confidence, the least certain first. */
    UNCERTAIN("e.confidence, e.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  @Override
  void close();
}
