package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.lexicon.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does, on whichever database. */
abstract class StoreContract {
  private static final Page.Window ALL = new Page.Window(0, 1000);

  private Store store;

  /** A new database with nothing in it. */
  abstract String location() throws Exception;

  /** The same database for JDBC. */
  abstract String jdbc();

  @BeforeEach
  void open() throws Exception {
    store = Store.open(location());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void load(Run run, Record... records) {
    try (Store.Load load = store.load(run)) {
      for (Record r : records) {
        load.add(r);
      }
      load.finish();
    }
  }

  private static Filter filter(String key, String value) {
    Filter f = Filter.NONE;
    List<String> list = List.of(value);
    Optional<String> one = Optional.of(value);
    return new Filter(
        key.equals("from") ? one.map(LocalDate::parse) : f.from(),
        key.equals("to") ? one.map(LocalDate::parse) : f.to(),
        key.equals("source") ? list : f.sources(),
        key.equals("target") ? list : f.targets(),
        key.equals("dyad") ? List.of(value.split(",")) : f.dyad(),
        key.equals("type") ? List.of(EventType.valueOf(value)) : f.types(),
        key.equals("cameo") ? list : f.cameo(),
        key.equals("status") ? List.of(Event.Status.valueOf(value)) : f.statuses(),
        key.equals("place") ? one : f.place(),
        key.equals("speaker") ? one : f.speaker(),
        key.equals("about") ? one : f.about(),
        key.equals("text") ? one : f.text(),
        f.article(),
        key.equals("run") ? one : f.run());
  }

  private List<String> events(String key, String value) {
    Filter filter = filter(key, value);
    List<String> names =
        store.events(filter, Store.Order.OLDEST, ALL).rows().stream()
            .map(e -> e.article().name() + " " + e.name())
            .sorted()
            .toList();
    assertThat(store.countEvents(filter)).isEqualTo(names.size());
    return names;
  }

  @Test
  void aRecordComesBackEqual() {
    load(Samples.RUN, Samples.accusation());
    ArticleRow article = store.articles(Filter.NONE, ALL).rows().get(0);
    assertThat(store.record(article.hash(), Optional.empty())).contains(Samples.accusation());
    assertThat(store.article(article.hash().substring(0, 8))).contains(article);
    assertThat(store.article("")).isEmpty();
    List<Record> each = new ArrayList<>();
    store.eachRecord(Filter.NONE, each::add);
    store.eachRecord(filter("text", "shelled"), each::add);
    store.eachRecord(filter("source", "DEU"), each::add);
    assertThat(each).containsExactly(Samples.accusation(), Samples.accusation());
  }

  @Test
  void eventsHaveTheirSidesEvidenceAndOrigin() {
    load(Samples.RUN, Samples.accusation());
    List<EventRow> rows = store.events(Filter.NONE, Store.Order.OLDEST, ALL).rows();
    assertThat(rows).extracting(EventRow::name).containsExactly("e1", "e2", "e3");
    EventRow request = rows.get(2);
    assertThat(request.sources()).extracting(ActorRow::label).containsExactly("BLM", "ARV");
    assertThat(request.targets()).extracting(ActorRow::name).containsExactly("Corvia");
    assertThat(request.words()).isEqualTo("urged");
    assertThat(request.sentence()).isEqualTo("😀 Belmora and Arvand urged Corvia to talk.");
    assertThat(request.day()).isEqualTo("2021-12-23");
    assertThat(request.date()).isEmpty();
    assertThat(request.run()).isEqualTo(Samples.RUN.hash());
    EventRow shelling = rows.get(1);
    assertThat(shelling.place()).contains("Lorum");
    assertThat(shelling.lat()).contains(41.5);
    assertThat(shelling.statement()).contains("s1");
    assertThat(shelling.targets()).isEmpty();
    List<EventRow> each = new ArrayList<>();
    store.eachEvent(Filter.NONE, each::add);
    assertThat(each)
        .containsExactlyElementsOf(
            rows.stream().sorted((a, b) -> Long.compare(a.key(), b.key())).toList());
  }

  @Test
  void filtersOfEvents() {
    load(Samples.RUN, Samples.accusation(), Samples.visit(0));
    assertThat(events("source", "CRV")).containsExactly("daily-1 e1");
    assertThat(events("source", "tal odun")).containsExactly("daily-1 e1");
    assertThat(events("source", "ARV")).containsExactly("daily-1 e3", "visit-0 e1");
    assertThat(events("target", "BLM")).containsExactly("daily-1 e1", "visit-0 e1");
    assertThat(events("dyad", "BLM,CRV")).containsExactly("daily-1 e1", "daily-1 e3");
    assertThat(events("type", "ASSAULT")).containsExactly("daily-1 e2");
    assertThat(events("cameo", "11")).containsExactly("daily-1 e1");
    assertThat(events("cameo", "%")).isEmpty();
    assertThat(events("status", "HYPOTHETICAL")).containsExactly("daily-1 e2");
    assertThat(events("place", "lorum")).containsExactly("daily-1 e2");
    assertThat(events("speaker", "CRVGOV")).containsExactly("daily-1 e2");
    assertThat(events("about", "MONDAY")).containsExactly("daily-1 e1", "daily-1 e2");
    assertThat(events("text", "\"foreign minister\"")).containsExactly("visit-0 e1");
    assertThat(events("text", "minister or shelled -monday")).containsExactly("visit-0 e1");
    assertThat(events("from", "2021-12-23"))
        .containsExactly("daily-1 e2", "daily-1 e3", "visit-0 e1");
    assertThat(events("to", "2021-12-22")).containsExactly("daily-1 e1");
    assertThat(events("source", "'; DROP TABLE event; --")).isEmpty();
  }

  @Test
  void pagesAndOrders() {
    Record[] visits = new Record[25];
    for (int i = 0; i < visits.length; i++) {
      visits[i] = Samples.visit(i);
    }
    load(Samples.RUN, visits);
    load(Samples.RUN, Samples.accusation());
    Page<EventRow> second = store.events(Filter.NONE, Store.Order.NEWEST, new Page.Window(10, 10));
    assertThat(second.more()).isTrue();
    assertThat(second.rows())
        .extracting(e -> e.article().name())
        .startsWith("visit-14")
        .hasSize(10);
    Page<EventRow> last = store.events(Filter.NONE, Store.Order.HOSTILE, new Page.Window(25, 10));
    assertThat(last.more()).isFalse();
    assertThat(last.rows()).hasSize(3);
    assertThat(store.events(Filter.NONE, Store.Order.UNCERTAIN, new Page.Window(0, 1)).rows())
        .extracting(EventRow::name)
        .containsExactly("e2");
  }

  @Test
  void countsByColumns() {
    load(Samples.RUN, Samples.accusation(), Samples.visit(0), Samples.visit(1));
    assertThat(store.counts(Filter.NONE, Column.parse("month,dyad,type")))
        .containsExactly(
            new CountRow(List.of("2021-12", "ARV>CRV", "REQUEST"), 1, 1.5),
            new CountRow(List.of("2021-12", "BLM>", "ASSAULT"), 1, -10),
            new CountRow(List.of("2021-12", "BLM>CRV", "REQUEST"), 1, 1.5),
            new CountRow(List.of("2021-12", "CRV>BLM", "ACCUSE"), 1, -2),
            new CountRow(List.of("2022-01", "ARV>BLM", "CONSULT"), 2, 3.8));
    assertThat(store.counts(filter("type", "CONSULT"), List.of()))
        .containsExactly(new CountRow(List.of(), 2, 3.8));
    assertThat(store.counts(Filter.NONE, Column.parse("publisher, quad")))
        .extracting(CountRow::events)
        .containsExactly(2L, 1L, 2L);
    assertThatThrownBy(() -> Column.parse("month,colour"))
        .hasMessageContaining("found 'colour'")
        .hasMessageContaining("month");
  }

  @Test
  void loadingTwiceChangesNothing() {
    load(Samples.RUN, Samples.accusation(), Samples.accusation());
    try (Store.Load again = store.load(Samples.RUN)) {
      again.add(Samples.accusation());
      again.finish();
    }
    assertThat(store.countEvents(Filter.NONE)).isEqualTo(3);
    assertThat(store.runs()).hasSize(1);
    assertThat(store.runs().get(0).articles()).isEqualTo(1);
  }

  @Test
  void aLoadThatDoesNotFinishKeepsNothingOfItsLastBatch() {
    try (Store.Load load = store.load(Samples.RUN)) {
      load.add(Samples.accusation());
    }
    assertThat(store.countEvents(Filter.NONE)).isZero();
  }

  @Test
  void aRecodingStandsBesideTheOld() {
    load(Samples.RUN, Samples.accusation());
    load(Samples.RECODING, Samples.recoded());
    assertThat(store.runs())
        .extracting(r -> r.run().lexicon())
        .containsExactly("lexicon-2", "lexicon-1");
    assertThat(events("cameo", "1")).containsExactly("daily-1 e1", "daily-1 e3");
    assertThat(events("run", Samples.RUN.hash().substring(0, 10))).hasSize(3);
    String article = store.articles(Filter.NONE, ALL).rows().get(0).hash();
    assertThat(store.record(article, Optional.of(Samples.RUN.hash())))
        .contains(Samples.accusation());
    assertThat(store.record(article, Optional.empty())).contains(Samples.recoded());
    assertThat(store.statements(Filter.NONE, ALL).rows()).hasSize(1);
    assertThat(store.memberships(Optional.empty())).hasSize(1);
    assertThat(RunDiff.of(store, Samples.RUN.hash(), Samples.RECODING.hash()))
        .extracting(RunDiff.Change::kind, c -> c.event().type(), c -> c.event().rule())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RunDiff.Kind.GONE, "ASSAULT", "shell"));
  }

  @Test
  void statementsActorsCommitmentsMemberships() {
    load(Samples.RUN, Samples.accusation());
    StatementRow said = store.statements(filter("about", "lorum"), ALL).rows().get(0);
    assertThat(said.content()).isEqualTo("Belmora shelled Lorum");
    assertThat(said.speaker().map(ActorRow::name)).contains("Tal Odun");
    assertThat(said.cue()).contains("said");
    assertThat(said.addressees()).extracting(ActorRow::code).containsExactly("BLM");
    assertThat(store.statements(filter("speaker", "odun"), ALL).rows()).hasSize(1);
    assertThat(store.statements(filter("speaker", "corvian president"), ALL).rows()).hasSize(1);
    assertThat(store.statements(filter("speaker", "BLM"), ALL).rows()).isEmpty();
    assertThat(store.statements(filter("target", "BLM"), ALL).rows()).hasSize(1);
    assertThat(store.actors(Filter.NONE, ALL).rows())
        .extracting(c -> c.value().name() + " " + c.events())
        .containsExactly("Belmora 3", "Arvand 1", "Corvia 1", "Tal Odun 1");
    CommitmentRow demand = store.commitments(filter("dyad", "CRV,ARV"), ALL).rows().get(0);
    assertThat(demand.what()).isEqualTo("talk");
    assertThat(demand.by()).extracting(ActorRow::code).containsExactly("BLM", "ARV");
    assertThat(store.commitments(filter("source", "CRV"), ALL).rows()).isEmpty();
    assertThat(store.memberships(Optional.of("igolig")))
        .extracting(MembershipRow::member, MembershipRow::words)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ARV", "Arvand"));
    assertThat(store.memberships(Optional.of("IGONAT"))).isEmpty();
  }

  @Test
  void searchMarksWhatWasFound() {
    load(Samples.RUN, Samples.accusation(), Samples.visit(0));
    List<SearchHit> hits = store.search("shelling", ALL).rows();
    assertThat(hits).extracting(h -> h.article().name()).containsExactly("daily-1");
    assertThat(hits.get(0).snippet()).contains(SearchHit.OPEN + "shelled" + SearchHit.CLOSE);
    assertThat(store.search("\" ( ***", ALL).rows()).isEmpty();
    assertThat(store.search("it's \"unbalanced", ALL).rows()).isEmpty();
  }

  @Test
  void readersGoOnWhileOthersLoad() throws Exception {
    load(Samples.RUN, Samples.accusation());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int writer = 0; writer < 2; writer++) {
        int first = 3000 * writer;
        work.add(
            threads.submit(
                () -> {
                  try (Store.Load load = store.load(Samples.RUN)) {
                    for (int i = 0; i < 3000; i++) {
                      load.add(Samples.visit(first + i));
                    }
                    load.finish();
                  }
                }));
      }
      for (int reader = 0; reader < 2; reader++) {
        work.add(
            threads.submit(
                () -> {
                  long seen = 0;
                  while (seen < 6003) {
                    long now = store.countEvents(Filter.NONE);
                    assertThat(now).isGreaterThanOrEqualTo(seen);
                    // batches are whole: what is there has its sides
                    assertThat(
                            store
                                .events(Filter.NONE, Store.Order.NEWEST, new Page.Window(0, 5))
                                .rows())
                        .allSatisfy(e -> assertThat(e.sources()).isNotEmpty());
                    seen = now;
                  }
                }));
      }
      for (Future<?> w : work) {
        w.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(store.countEvents(Filter.NONE)).isEqualTo(6003);
  }

  @Test
  void aDatabaseOfANewerVersionIsRefused() throws Exception {
    try (Connection c = DriverManager.getConnection(jdbc());
        Statement s = c.createStatement()) {
      s.executeUpdate(
          "INSERT INTO flyway_schema_history SELECT installed_rank + 100, '99', description, type,"
              + " script, checksum, installed_by, installed_on, execution_time, success FROM"
              + " flyway_schema_history WHERE version = '1'");
    }
    assertThatThrownBy(() -> Store.open(reopened()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("version " + Schema.VERSION + " or older, found version 99");
  }

  /** The location of the database that is open. */
  abstract String reopened();

  @Test
  void openingAgainFindsWhatWasKept() throws SQLException {
    load(Samples.RUN, Samples.accusation());
    try (Store again = Store.open(reopened())) {
      assertThat(again.countEvents(Filter.NONE)).isEqualTo(3);
    }
  }
}
