package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.json.RecordLines;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;

/** The one implementation of the questions; a {@link Dialect} has what the databases differ in. */
final class SqlStore implements Store {
  private static final String SCALE = "ICEWS";
  private static final int EXPORT_ROWS = 5_000;

  private static final String ARTICLE =
      "a.id AS a_id, a.hash AS a_hash, a.name AS a_name, a.title AS a_title, a.date AS a_date,"
          + " a.url AS a_url, a.source AS a_source";
  private static final String ORIGIN =
      " JOIN record r ON r.id = %1$s.record JOIN article a ON a.id = r.article"
          + " JOIN run ON run.id = r.run";

  private final Dialect dialect;
  private final Jdbi jdbi;

  private SqlStore(Dialect dialect) {
    this.dialect = dialect;
    jdbi = Jdbi.create(dialect.source());
  }

  static Store open(String location) {
    Dialect dialect = Location.dialect(location);
    try {
      Schema.migrate(dialect, Location.shown(location));
      Indexes.ensure(dialect);
      return new SqlStore(dialect);
    } catch (RuntimeException e) {
      dialect.close();
      throw e;
    }
  }

  @Override
  public void close() {
    dialect.close();
  }

  @Override
  public String scale() {
    return SCALE;
  }

  @Override
  public Load load(Run run) {
    return new SqlLoad(dialect, run);
  }

  private <T> T with(Function<Handle, T> question) {
    try (Handle h = jdbi.open()) {
      return question.apply(h);
    } catch (JdbiException e) {
      throw Faults.of(dialect, "read", e);
    }
  }

  @Override
  public List<Run.Stored> runs() {
    return with(
        h ->
            h.createQuery(
                    "SELECT run.*, (SELECT count(*) FROM record r WHERE r.run = run.id) AS articles,"
                        + " (SELECT count(*) FROM event e JOIN record r ON r.id = e.record WHERE"
                        + " r.run = run.id) AS events FROM run ORDER BY run.id DESC")
                .map(
                    (r, x) ->
                        new Run.Stored(
                            r.getString("hash"),
                            new Run(
                                r.getString("program"),
                                r.getString("lexicon"),
                                r.getString("options")),
                            r.getString("loaded"),
                            r.getLong("articles"),
                            r.getLong("events")))
                .list());
  }

  @Override
  public Page<EventRow> events(Filter filter, Order order, Page.Window window) {
    Where where = Where.ofEvents(filter, dialect);
    // The rows that are wanted are chosen before what is shown of them is fetched.
    String chosen =
        "SELECT e.id FROM event e"
            + (where.needsArticle() ? ORIGIN.formatted("e") : "")
            + where.sql()
            + " ORDER BY "
            + order.sql();
    return with(
        h -> {
          List<Long> keys =
              windowed(h.createQuery(chosen + " LIMIT :limit OFFSET :offset"), window)
                  .bindMap(where.parameters())
                  .mapTo(Long.class)
                  .list();
          return Page.of(events(h, keys), window);
        });
  }

  private List<EventRow> events(Handle h, List<Long> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Sides sides =
        Sides.of(
            h,
            "SELECT p.event AS row_key, p.side AS row_side, t.* FROM participant p JOIN actor t ON"
                + " t.id = p.actor WHERE p.event IN (<keys>) ORDER BY p.event, p.side, p.place",
            keys);
    Map<Long, EventRow> rows = new LinkedHashMap<>();
    h.createQuery(
            "SELECT e.*, substr(a.text, e.sentence_begin + 1, e.sentence_end - e.sentence_begin)"
                + " AS sentence, run.hash AS run_hash, "
                + ARTICLE
                + " FROM event e"
                + ORIGIN.formatted("e")
                + " WHERE e.id IN (<keys>)")
        .bindList("keys", keys)
        .map((r, x) -> Mapping.event(r, sides))
        .forEach(e -> rows.put(e.key(), e));
    return keys.stream().map(k -> Objects.requireNonNull(rows.get(k))).toList();
  }

  @Override
  public void eachEvent(Filter filter, Consumer<EventRow> reader) {
    Where where = Where.ofEvents(filter, dialect);
    String next =
        "SELECT e.id FROM event e"
            + (where.needsArticle() ? ORIGIN.formatted("e") : "")
            + where.sql()
            + " AND e.id > :after ORDER BY e.id LIMIT "
            + EXPORT_ROWS;
    long after = 0;
    while (true) {
      long from = after;
      List<EventRow> rows =
          with(
              h ->
                  events(
                      h,
                      h.createQuery(next)
                          .bindMap(where.parameters())
                          .bind("after", from)
                          .mapTo(Long.class)
                          .list()));
      rows.forEach(reader);
      if (rows.size() < EXPORT_ROWS) {
        return;
      }
      after = rows.get(rows.size() - 1).key();
    }
  }

  @Override
  public long countEvents(Filter filter) {
    Where where = Where.ofEvents(filter, dialect);
    return with(
        h ->
            h.createQuery(
                    "SELECT count(*) FROM event e"
                        + (where.needsArticle() ? ORIGIN.formatted("e") : "")
                        + where.sql())
                .bindMap(where.parameters())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public List<CountRow> counts(Filter filter, List<Column> by) {
    Where where = Where.ofEvents(filter, dialect);
    String values =
        by.stream().map(c -> c.sql() + " AS c" + by.indexOf(c)).collect(Collectors.joining(", "));
    String numbers =
        by.stream().map(c -> String.valueOf(by.indexOf(c) + 1)).collect(Collectors.joining(", "));
    boolean origin = where.needsArticle() || by.contains(Column.PUBLISHER);
    String sql =
        "SELECT "
            + values
            + (by.isEmpty() ? "" : ", ")
            + "count(*) AS n, coalesce(sum(e.goldstein), 0) AS g FROM event e"
            + (origin ? ORIGIN.formatted("e") : "")
            + (by.stream().anyMatch(Column::ofSource) ? side(0, "s") : "")
            + (by.stream().anyMatch(Column::ofTarget) ? side(1, "t") : "")
            + where.sql()
            + (by.isEmpty() ? "" : " GROUP BY " + numbers + " ORDER BY " + numbers);
    return with(
        h ->
            h.createQuery(sql)
                .bindMap(where.parameters())
                .map(
                    (r, x) -> {
                      List<String> found = new ArrayList<>();
                      for (int i = 1; i <= by.size(); i++) {
                        found.add(r.getString(i));
                      }
                      return new CountRow(
                          found, r.getLong("n"), Math.round(r.getDouble("g") * 1000) / 1000.0);
                    })
                .list());
  }

  private static String side(int side, String name) {
    return " LEFT JOIN participant %2$sp ON %2$sp.event = e.id AND %2$sp.side = %1$d LEFT JOIN actor"
            .formatted(side, name)
        + " %1$sa ON %1$sa.id = %1$sp.actor".formatted(name);
  }

  @Override
  public Page<StatementRow> statements(Filter filter, Page.Window window) {
    Where where = Where.ofStatements(filter, dialect);
    String chosen =
        "SELECT st.id FROM statement st"
            + (where.needsArticle() ? ORIGIN.formatted("st") : "")
            + where.sql()
            + " ORDER BY st.day DESC, st.id LIMIT :limit OFFSET :offset";
    return with(
        h -> {
          List<Long> keys =
              windowed(h.createQuery(chosen), window)
                  .bindMap(where.parameters())
                  .mapTo(Long.class)
                  .list();
          if (keys.isEmpty()) {
            return Page.of(List.of(), window);
          }
          Sides addressees =
              Sides.of(
                  h,
                  "SELECT d.statement AS row_key, 1 AS row_side, t.* FROM addressee d JOIN actor t"
                      + " ON t.id = d.actor WHERE d.statement IN (<keys>)",
                  keys);
          Map<Long, StatementRow> rows = new LinkedHashMap<>();
          h.createQuery(
                  "SELECT st.*, t.id AS t_id, t.name AS t_name, t.code AS t_code, t.country AS"
                      + " t_country, t.sectors AS t_sectors, t.kind AS t_kind, t.party AS t_party,"
                      + " run.hash AS run_hash, "
                      + ARTICLE
                      + " FROM statement st"
                      + ORIGIN.formatted("st")
                      + " LEFT JOIN actor t ON t.id = st.speaker WHERE st.id IN (<keys>)")
              .bindList("keys", keys)
              .map((r, x) -> Mapping.statement(r, addressees))
              .forEach(s -> rows.put(s.key(), s));
          return Page.of(
              keys.stream().map(k -> Objects.requireNonNull(rows.get(k))).toList(), window);
        });
  }

  @Override
  public Page<Counted<ActorRow>> actors(Filter filter, Page.Window window) {
    Where where = Where.ofEvents(filter, dialect);
    return with(
        h ->
            Page.of(
                windowed(
                        h.createQuery(
                            "SELECT t.*, n.n FROM (SELECT p.actor, count(DISTINCT e.id) AS n FROM"
                                + " event e JOIN participant p ON p.event = e.id"
                                + (where.needsArticle() ? ORIGIN.formatted("e") : "")
                                + where.sql()
                                + " GROUP BY p.actor) n JOIN actor t ON t.id = n.actor ORDER BY n.n"
                                + " DESC, t.name, t.id LIMIT :limit OFFSET :offset"),
                        window)
                    .bindMap(where.parameters())
                    .map((r, x) -> new Counted<>(Mapping.actor(r, ""), r.getLong("n")))
                    .list(),
                window));
  }

  @Override
  public Page<CommitmentRow> commitments(Filter filter, Page.Window window) {
    Where where = Where.ofCommitments(filter, dialect);
    return with(
        h -> {
          List<Long> keys =
              windowed(
                      h.createQuery(
                          "SELECT c.id FROM commitment c"
                              + (where.needsArticle() ? ORIGIN.formatted("c") : "")
                              + where.sql()
                              + " ORDER BY c.day DESC, c.id LIMIT :limit OFFSET :offset"),
                      window)
                  .bindMap(where.parameters())
                  .mapTo(Long.class)
                  .list();
          if (keys.isEmpty()) {
            return Page.of(List.of(), window);
          }
          Sides sides =
              Sides.of(
                  h,
                  "SELECT p.commitment AS row_key, p.side AS row_side, t.* FROM commitment_party p"
                      + " JOIN actor t ON t.id = p.actor WHERE p.commitment IN (<keys>) ORDER BY"
                      + " p.commitment, p.side, p.place",
                  keys);
          Map<Long, CommitmentRow> rows = new LinkedHashMap<>();
          h.createQuery(
                  "SELECT c.*, "
                      + ARTICLE
                      + " FROM commitment c"
                      + ORIGIN.formatted("c")
                      + " WHERE c.id IN (<keys>)")
              .bindList("keys", keys)
              .map((r, x) -> Mapping.commitment(r, sides))
              .forEach(m -> rows.put(m.key(), m));
          return Page.of(
              keys.stream().map(k -> Objects.requireNonNull(rows.get(k))).toList(), window);
        });
  }

  @Override
  public List<MembershipRow> memberships(Optional<String> organisation) {
    return with(
        h ->
            h.createQuery(
                    "SELECT m.*, a.text AS a_text, "
                        + ARTICLE
                        + " FROM membership m"
                        + ORIGIN.formatted("m")
                        + " WHERE m.newest = 1 AND (:any = 1 OR upper(m.organisation) ="
                        + " upper(:organisation)) ORDER BY m.organisation, m.member, m.date")
                .bind("any", organisation.isPresent() ? 0 : 1)
                .bind("organisation", organisation.orElse(""))
                .map((r, x) -> Mapping.membership(r))
                .list());
  }

  @Override
  public Page<SearchHit> search(String words, Page.Window window) {
    if (SearchWords.parts(words).isEmpty()) {
      return Page.of(List.of(), window);
    }
    return with(
        h ->
            Page.of(
                windowed(
                        h.createQuery(dialect.searchSql() + " LIMIT :limit OFFSET :offset"), window)
                    .bind("words", dialect.query(words))
                    .map((r, x) -> new SearchHit(Mapping.article(r, ""), r.getString("snippet")))
                    .list(),
                window));
  }

  @Override
  public Page<ArticleRow> articles(Filter filter, Page.Window window) {
    boolean words = filter.text().isPresent();
    return with(
        h -> {
          Query q =
              windowed(
                      h.createQuery(
                          "SELECT a.* FROM article a WHERE coalesce(a.date, '') >= :from AND"
                              + " coalesce(a.date, '') <= :to"
                              + (words ? " AND " + dialect.hasWords() : "")
                              + " ORDER BY coalesce(a.date, '') DESC, a.id LIMIT :limit OFFSET"
                              + " :offset"),
                      window)
                  .bind("from", filter.from().map(Object::toString).orElse(""))
                  .bind("to", filter.to().map(Object::toString).orElse("9999"));
          if (words) {
            q.bind("text", dialect.query(filter.text().orElseThrow()));
          }
          return Page.of(q.map((r, x) -> Mapping.article(r, "")).list(), window);
        });
  }

  @Override
  public Optional<ArticleRow> article(String hash) {
    List<ArticleRow> found =
        with(
            h ->
                h.createQuery(
                        "SELECT a.* FROM article a WHERE a.hash >= :low AND a.hash < :high"
                            + " LIMIT 2")
                    .bind("low", hash)
                    .bind("high", hash + "g") // behind every hexadecimal digit
                    .map((r, x) -> Mapping.article(r, ""))
                    .list());
    return hash.isEmpty() || found.size() != 1 ? Optional.empty() : Optional.of(found.get(0));
  }

  @Override
  public Optional<Record> record(String articleHash, Optional<String> run) {
    return with(
        h ->
            h.createQuery(
                    "SELECT r.json, a.text FROM record r JOIN article a ON a.id = r.article JOIN run"
                        + " ON run.id = r.run WHERE a.hash = :hash AND "
                        + (run.isPresent() ? "run.hash LIKE :run" : "r.newest = 1 AND :run = ''")
                        + " ORDER BY r.id DESC LIMIT 1")
                .bind("hash", articleHash)
                .bind("run", run.map(r -> r + "%").orElse(""))
                .map((r, x) -> read(r.getString("json"), r.getString("text")))
                .findOne());
  }

  @Override
  public void eachRecord(Filter filter, Consumer<Record> reader) {
    Where events = Where.ofEvents(filter, dialect);
    boolean everything = filter.equals(Filter.NONE);
    String of =
        everything
            ? "r.newest = 1"
            : "r.id IN (SELECT e.record FROM event e"
                + (events.needsArticle() ? ORIGIN.formatted("e") : "")
                + events.sql()
                + ")";
    long after = 0;
    while (true) {
      long from = after;
      List<Map.Entry<Long, Record>> rows =
          with(
              h ->
                  h.createQuery(
                          "SELECT r.id, r.json, a.text FROM record r JOIN article a ON a.id ="
                              + " r.article WHERE r.id > :after AND "
                              + of
                              + " ORDER BY r.id LIMIT 200")
                      .bind("after", from)
                      .bindMap(everything ? Map.of() : events.parameters())
                      .map(
                          (r, x) ->
                              Map.entry(
                                  r.getLong("id"), read(r.getString("json"), r.getString("text"))))
                      .list());
      rows.forEach(r -> reader.accept(r.getValue()));
      if (rows.isEmpty()) {
        return;
      }
      after = rows.get(rows.size() - 1).getKey();
    }
  }

  private static Record read(String json, String text) {
    try {
      return StoredText.with(RecordLines.record(json), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query windowed(Query query, Page.Window window) {
    return query.bind("limit", window.limit() + 1).bind("offset", window.offset());
  }
}
