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

/**
 * The rows of one transaction of a load. What it learns about actors goes into the load's map,
 * which the load empties if the transaction fails.
 */
final class LoadBatch {
  /** As many parameters as every database takes. */
  private static final int ASKED = 500;

  private final Dialect dialect;
  private final Run run;
  private final Map<String, Record> waiting;
  private final Map<ActorKey, Long> actors;
  private final long lastActor;
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

  /**
   * A batch.
   *
   * @param waiting the articles by their hashes
   * @param actors the actors that the load knows, with their keys
   * @param lastActor the last key that the load knows
   */
  LoadBatch(
      Dialect dialect,
      Run run,
      Connection c,
      Map<String, Record> waiting,
      Map<ActorKey, Long> actors,
      long lastActor)
      throws SQLException {
    this.dialect = dialect;
    this.run = run;
    this.waiting = waiting;
    this.actors = actors;
    this.lastActor = lastActor;
    this.c = c;
    article = last("article");
    record = last("record");
    actor = last("actor");
    event = last("event");
    statement = last("statement");
    commitment = last("commitment");
    articles =
        rows("article", "id", "hash", "name", "title", "date", "url", "source", "language", "text");
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
        StoredText.words(r, e.trigger()),
        CodePoints.of(r.text(), sentence.start()),
        CodePoints.of(r.text(), sentence.end()),
        e.statement().orElse(null),
        e.sameAs().orElse(null),
        e.confidence(),
        e.rule(),
        e.reason());
    side(participants, key, 0, e.sources().stream().map(Event.Participant::actor).toList(), local);
    side(participants, key, 1, e.targets().stream().map(Event.Participant::actor).toList(), local);
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
        StoredText.words(r, s.content()),
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

  /** The last key of an actor after writing. */
  long lastActor() {
    return actor;
  }

  /** What makes two mentions the same actor across articles. */
  record ActorKey(String name, String code, String country, String sectors, String kind) {}
}
