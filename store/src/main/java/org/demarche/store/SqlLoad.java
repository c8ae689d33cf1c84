package org.demarche.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.Record;

/** A load: batches of articles, each in a transaction of its own. */
final class SqlLoad implements Store.Load {
  /** Few enough to hold in memory, many enough for a transaction not to count. */
  private static final int ARTICLES = 2_000;

  private static final int EVENTS = 20_000;

  private final Dialect dialect;
  private final Run run;
  private final Map<String, Record> waiting = new LinkedHashMap<>();
  private final Map<LoadBatch.ActorKey, Long> actors = new HashMap<>();
  private long lastActor;
  private int waitingEvents;

  SqlLoad(Dialect dialect, Run run) {
    this.dialect = dialect;
    this.run = run;
  }

  @Override
  public boolean add(Record coded) {
    String hash = hash(coded);
    if (waiting.putIfAbsent(hash, coded) != null) {
      return false;
    }
    waitingEvents += coded.events().size();
    if (waiting.size() >= ARTICLES || waitingEvents >= EVENTS) {
      int before = waiting.size();
      return keep() == before;
    }
    return true;
  }

  /** An article's id: what it says, when, and what the input calls it. */
  static String hash(Record r) {
    return Hashes.of(
        r.id(), r.date().map(LocalDate::toString).orElse(""), r.title().orElse(""), r.text());
  }

  @Override
  public void finish() {
    keep();
    Indexes.ensure(dialect);
  }

  @Override
  public void close() {
    waiting.clear();
  }

  /** Keeps what waits, and tells how many articles were new. */
  private int keep() {
    int before = waiting.size();
    if (before == 0) {
      return 0;
    }
    try (Connection c = dialect.source().getConnection()) {
      c.setAutoCommit(false);
      try {
        dialect.beginLoad(c);
        LoadBatch batch = new LoadBatch(dialect, run, c, waiting, actors, lastActor);
        int kept = batch.write();
        c.commit();
        lastActor = batch.lastActor();
        waiting.clear();
        waitingEvents = 0;
        return kept;
      } catch (SQLException | RuntimeException e) {
        undo(c, e);
        actors.clear();
        lastActor = 0;
        throw e;
      } finally {
        restore(c);
      }
    } catch (SQLException e) {
      throw Faults.of(dialect, "written", e);
    }
  }

  private static void undo(Connection c, Exception cause) {
    try {
      c.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e); // A lost connection undoes what it had not kept.
    }
  }

  private static void restore(Connection c) {
    try {
      c.setAutoCommit(true);
    } catch (SQLException e) {
      // The connection is broken, and the pool will find out.
    }
  }
}
