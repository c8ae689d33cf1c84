package org.demarche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.commitment.Commitment;
import org.demarche.commitment.Parties;
import org.demarche.event.Event;
import org.demarche.event.Membership;
import org.demarche.json.RecordJson;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.store.Dialect.Rows;
import org.jspecify.annotations.Nullable;

/** A load: batches of articles, each in a transaction of its own. */
final class SqlLoad implements Store.Load {
  /** Few enough to hold in memory, many enough for a transaction not to count. */
  private static final int ARTICLES = 2_000;

  private static final int EVENTS = 20_000;

  /** As many parameters as every database takes. */
  private static final int ASKED = 500;

  private final Dialect dialect;
  private final Run run;
  private final Map<String, Record> waiting = new LinkedHashMap<>();
  private final Map<ActorKey, Long> actors = new HashMap<>();
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
        Batch batch = new Batch(c);
        int kept = batch.write();
        c.commit();
        lastActor = batch.actor;
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

  /** The rows of one transaction. */
  private final class Batch {
    private final Connection c;
    private final List<Rows> open = new ArrayList<>();
    private final Rows articles;
    private final Rows records;
    private final Rows newActors;
    private final Rows mentions;
    private final Rows events;
    private final Rows participants;
    private final Rows statements;
    private final Rows addressees;
    private final Rows commitments;
    private final Rows committed;
    private final Rows memberships;
    private long article;
    private long record;
    private long actor;
    private long event;
    private long statement;
    private long commitment;

    Batch(Connection c) throws SQLException {
      this.c = c;
      article = last("article");
      record = last("record");
      actor = last("actor");
      event = last("event");
      statement = last("statement");
      commitment = last("commitment");
      articles =
          rows(
              "article",
              "id",
              "hash",
              "name",
              "title",
              "date",
              "url",
              "source",
              "language",
              "text");
      records = rows("record", "id", "run", "article", "newest", "json");
      newActors = rows("actor", "id", "name", "code", "country", "sectors", "kind", "party");
      mentions = rows("mention", "record", "actor", "begin_at", "end_at");
      events =
          rows(
              "event",
              "id",
              "record",
              "newest",
              "name",
              "type",
              "mode",
              "cameo",
              "quad",
              "goldstein",
              "contexts",
              "status",
              "date",
              "date_precision",
              "day",
              "place",
              "place_country",
              "lat",
              "lon",
              "words",
              "sentence_begin",
              "sentence_end",
              "statement",
              "same_as",
              "confidence",
              "rule",
              "reason");
      participants = rows("participant", "event", "side", "place", "actor");
      statements =
          rows(
              "statement",
              "id",
              "record",
              "newest",
              "name",
              "speaker",
              "speaker_words",
              "cue",
              "kind",
              "content",
              "begin_at",
              "date",
              "day");
      addressees = rows("addressee", "statement", "actor");
      commitments =
          rows(
              "commitment",
              "id",
              "record",
              "newest",
              "name",
              "kind",
              "what",
              "condition_words",
              "deadline",
              "status",
              "day");
      committed = rows("commitment_party", "commitment", "side", "place", "actor");
      memberships =
          rows(
              "membership",
              "record",
              "newest",
              "member",
              "organisation",
              "action",
              "date",
              "status",
              "begin_at",
              "end_at");
    }

    private Rows rows(String table, String... columns) throws SQLException {
      Rows rows = dialect.rows(c, table, columns);
      open.add(rows);
      return rows;
    }

    int write() throws SQLException {
      long runKey = runKey();
      Known known = known(runKey);
      long firstArticle = article;
      int kept = 0;
      readActors();
      for (Map.Entry<String, Record> e : waiting.entrySet()) {
        Long key = known.articles().get(e.getKey());
        if (known.done().contains(e.getKey())) {
          continue;
        }
        Record r = e.getValue();
        if (key == null) {
          key = ++article;
          articles.add(
              key,
              e.getKey(),
              r.id(),
              r.title().orElse(null),
              r.date().map(LocalDate::toString).orElse(null),
              r.url().orElse(null),
              r.source().orElse(null),
              r.language(),
              r.text());
        } else {
          supersede(key);
        }
        write(r, runKey, key);
        kept++;
      }
      for (Rows rows : open) { // in the order of what refers to what
        rows.close();
      }
      dialect.index(c, firstArticle);
      return kept;
    }

    private long last(String table) throws SQLException {
      try (Statement s = c.createStatement();
          ResultSet r = s.executeQuery("SELECT coalesce(max(id), 0) FROM " + table)) {
        r.next();
        return r.getLong(1);
      }
    }

    private long runKey() throws SQLException {
      try (PreparedStatement s = c.prepareStatement("SELECT id FROM run WHERE hash = ?")) {
        s.setString(1, run.hash());
        try (ResultSet r = s.executeQuery()) {
          if (r.next()) {
            return r.getLong(1);
          }
        }
      }
      long key = last("run") + 1;
      try (PreparedStatement s =
          c.prepareStatement(
              "INSERT INTO run (id, hash, program, lexicon, options, loaded)"
                  + " VALUES (?, ?, ?, ?, ?, ?)")) {
        s.setLong(1, key);
        s.setString(2, run.hash());
        s.setString(3, run.program());
        s.setString(4, run.lexicon());
        s.setString(5, run.options());
        s.setString(6, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        s.executeUpdate();
      }
      return key;
    }

    /**
     * What the database has already.
     *
     * @param articles keys by hash
     * @param done hashes of the articles that the run has coded
     */
    private record Known(Map<String, Long> articles, Set<String> done) {}

    private Known known(long runKey) throws SQLException {
      Map<String, Long> found = new HashMap<>();
      Set<String> done = new HashSet<>();
      List<String> hashes = List.copyOf(waiting.keySet());
      for (int from = 0; from < hashes.size(); from += ASKED) {
        List<String> asked = hashes.subList(from, Math.min(hashes.size(), from + ASKED));
        try (PreparedStatement s =
            c.prepareStatement(
                "SELECT a.id, a.hash, r.id FROM article a LEFT JOIN record r ON r.article = a.id AND"
                    + " r.run = ? WHERE a.hash IN ("
                    + String.join(", ", Collections.nCopies(asked.size(), "?"))
                    + ")")) {
          s.setLong(1, runKey);
          for (int i = 0; i < asked.size(); i++) {
            s.setString(i + 2, asked.get(i));
          }
          try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
              found.put(r.getString(2), r.getLong(1));
              r.getLong(3);
              if (!r.wasNull()) {
                done.add(r.getString(2));
              }
            }
          }
        }
      }
      return new Known(found, done);
    }

    /** Reads those that this load does not know yet: all at first, then what other loads added. */
    private void readActors() throws SQLException {
      if (actor == lastActor) {
        return;
      }
      try (PreparedStatement s =
          c.prepareStatement(
              "SELECT id, name, code, country, sectors, kind FROM actor WHERE id > ?")) {
        s.setLong(1, lastActor);
        try (ResultSet r = s.executeQuery()) {
          while (r.next()) {
            actors.put(
                new ActorKey(
                    r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6)),
                r.getLong(1));
          }
        }
      }
    }

    /** An older record of an article stays, but is not the newest any more. */
    private void supersede(long articleKey) throws SQLException {
      for (String table : List.of("event", "statement", "commitment", "membership")) {
        try (PreparedStatement s =
            c.prepareStatement(
                "UPDATE "
                    + table
                    + " SET newest = 0 WHERE newest = 1 AND record IN"
                    + " (SELECT id FROM record WHERE article = ? AND newest = 1)")) {
          s.setLong(1, articleKey);
          s.executeUpdate();
        }
      }
      try (PreparedStatement s =
          c.prepareStatement("UPDATE record SET newest = 0 WHERE article = ? AND newest = 1")) {
        s.setLong(1, articleKey);
        s.executeUpdate();
      }
    }

    private void write(Record r, long runKey, long articleKey) throws SQLException {
      long key = ++record;
      records.add(key, runKey, articleKey, 1, RecordJson.line(StoredText.without(r)));
      Map<String, Long> local = new HashMap<>();
      for (Actor a : r.actors()) {
        long k = actor(a);
        local.put(a.id(), k);
        for (Span m : a.mentions()) {
          mentions.add(key, k, m.start(), m.end());
        }
      }
      Map<String, Place> places = new HashMap<>();
      r.places().forEach(p -> places.put(p.id(), p));
      String day = r.date().map(LocalDate::toString).orElse("");
      for (Event e : r.events()) {
        write(r, key, e, day, local, Optional.ofNullable(places.get(e.place().orElse(""))));
      }
      for (org.demarche.statement.Statement s : r.statements()) {
        write(r, key, s, day, local);
      }
      for (Commitment m : r.commitments()) {
        write(r, key, m, day, local);
      }
      for (Membership m : r.memberships()) {
        memberships.add(
            key,
            1,
            m.member(),
            m.organisation(),
            m.action().name(),
            m.date().orElse(null),
            m.status().name(),
            m.span().start(),
            m.span().end());
      }
    }

    private long actor(Actor a) throws SQLException {
      ActorKey id =
          new ActorKey(
              a.name(),
              a.code().orElse(""),
              a.country().orElse(""),
              String.join(" ", a.sectors()),
              a.kind().name());
      Long key = actors.get(id);
      if (key == null) {
        key = ++actor;
        actors.put(id, key);
        newActors.add(
            key,
            id.name(),
            id.code(),
            id.country(),
            id.sectors(),
            id.kind(),
            Parties.of(a).orElse(a.name()));
      }
      return key;
    }

    private void write(
        Record r,
        long recordKey,
        Event e,
        String articleDay,
        Map<String, Long> local,
        Optional<Place> place)
        throws SQLException {
      long key = ++event;
      Span sentence = r.sentences().get(e.sentence());
      Optional<Place.Point> point = place.flatMap(Place::point);
      events.add(
          key,
          recordKey,
          1,
          e.id(),
          e.type().name(),
          e.mode().orElse(null),
          e.cameo(),
          e.quad().number(),
          e.goldstein(),
          String.join(" ", e.contexts()),
          e.status().name(),
          e.date().orElse(null),
          e.datePrecision().map(Enum::name).orElse(null),
          Days.first(e.date()).orElse(articleDay),
          place.map(Place::name).orElse(null),
          place.flatMap(Place::country).orElse(null),
          point.map(Place.Point::lat).orElse(null),
          point.map(Place.Point::lon).orElse(null),
          words(r, e.trigger()),
          CodePoints.of(r.text(), sentence.start()),
          CodePoints.of(r.text(), sentence.end()),
          e.statement().orElse(null),
          e.sameAs().orElse(null),
          e.confidence(),
          e.rule(),
          e.reason());
      side(
          participants, key, 0, e.sources().stream().map(Event.Participant::actor).toList(), local);
      side(
          participants, key, 1, e.targets().stream().map(Event.Participant::actor).toList(), local);
    }

    private void side(Rows rows, long key, int side, List<String> ids, Map<String, Long> local)
        throws SQLException {
      int place = 0;
      for (String id : ids) {
        rows.add(key, side, place++, known(local, id));
      }
    }

    private void write(
        Record r,
        long recordKey,
        org.demarche.statement.Statement s,
        String articleDay,
        Map<String, Long> local)
        throws SQLException {
      long key = ++statement;
      statements.add(
          key,
          recordKey,
          1,
          s.id(),
          s.speaker().map(id -> known(local, id)).orElse(null),
          s.speakerSpan().map(x -> x.of(r.text())).orElse(null),
          s.cue().map(x -> x.of(r.text())).orElse(null),
          s.kind().name(),
          words(r, s.content()),
          s.content().isEmpty() ? 0 : s.content().get(0).start(),
          s.date().orElse(null),
          Days.first(s.date()).orElse(articleDay));
      for (String id : s.addressees()) {
        addressees.add(key, known(local, id));
      }
    }

    private void write(
        Record r, long recordKey, Commitment m, String articleDay, Map<String, Long> local)
        throws SQLException {
      long key = ++commitment;
      Optional<String> told = m.told().stream().flatMap(t -> t.date().stream()).findFirst();
      commitments.add(
          key,
          recordKey,
          1,
          m.id(),
          m.kind().name(),
          m.what(),
          m.condition().map(x -> x.of(r.text())).orElse(null),
          m.deadline().orElse(null),
          m.status().name(),
          Days.first(told).orElse(articleDay));
      side(committed, key, 0, m.by(), local);
      side(committed, key, 1, m.to(), local);
    }

    private long known(Map<String, Long> local, String id) {
      @Nullable Long key = local.get(id);
      if (key == null) {
        throw new IllegalArgumentException(
            "a record's actors must have ids that are in it, found " + id);
      }
      return key;
    }
  }

  private static String words(Record r, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span s : spans) {
      if (words.length() > 0) {
        words.append(" ... ");
      }
      words.append(r.text(), s.start(), s.end());
    }
    return words.toString();
  }

  /** What makes two mentions the same actor across articles. */
  private record ActorKey(String name, String code, String country, String sectors, String kind) {}
}
