package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records kept in a database, and questions asked of it, through the command line. */
final class StoreCommandsTest {
  @TempDir private Path folder;
  private String records = "";
  private String db = "";

  @BeforeEach
  void write() throws IOException {
    db = folder.resolve("events.db").toString();
    Path file = folder.resolve("records.jsonl");
    try (InputStream in =
        Objects.requireNonNull(
            StoreCommandsTest.class.getResourceAsStream("output/sample.jsonl"))) {
      Files.copy(in, file);
    }
    records = file.toString();
  }

  private void load() {
    assertThat(Invocation.of("load", records, "--db", db).status).isZero();
  }

  @Test
  void loadingTellsWhatWasNew() {
    Invocation first = Invocation.of("load", records, "--db", db);
    assertThat(first.status).as(first.err).isZero();
    assertThat(first.err)
        .contains("1 records in = 1 new + 0 there already; 2 events", "1 failed articles");
    Invocation second = Invocation.of("load", records, "--db", db);
    assertThat(second.err).contains("1 records in = 0 new + 1 there already");
  }

  @Test
  void aLineWithoutRecordIsNamedAndTheOthersAreKept() throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    Files.writeString(file, "{\"id\":3}\n" + Files.readString(Path.of(records)));
    Invocation run = Invocation.of("load", file.toString(), "--db", db);
    assertThat(run.status).isEqualTo(1);
    assertThat(run.error()).contains("mixed.jsonl:1: the line must hold a record: id must be");
    assertThat(Invocation.of("events", "--db", db, "-f", "csv").out.lines()).hasSize(3);
    Invocation none = Invocation.of("load", folder.resolve("none").toString(), "--db", db);
    assertThat(none.status).isEqualTo(3);
    assertThat(none.error()).contains("none must be readable");
  }

  @Test
  void standardInputIsRead() throws IOException {
    Invocation run =
        Invocation.withInput(Files.readString(Path.of(records)), "load", "-", "--db", db);
    assertThat(run.status).isZero();
    assertThat(Invocation.of("runs", "--db", db).out).contains("unknown", "built in");
  }

  @Test
  void eventsInEachForm() {
    load();
    Invocation text = Invocation.of("events", "--db", db);
    assertThat(text.status).isZero();
    assertThat(text.out.lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("day")
        .contains("type", "sources");
    assertThat(text.out).contains("2021-05     REQUEST", "RUR; Freedonia", "SYLGOV");
    assertThat(Invocation.of("events", "--db", db, "-f", "json").out)
        .contains("\"type\":\"ASSAULT\",\"cameo\":\"190\",\"goldstein\":-10")
        .contains("\"sources\":[\"RUR\",\"Freedonia\"]");
    assertThat(Invocation.of("events", "--db", db, "-f", "csv").out)
        .contains("'=Daily")
        .startsWith("day,type,cameo");
  }

  @Test
  void filtersAndCounts() {
    load();
    assertThat(Invocation.of("events", "--db", db, "--type", "assault", "-f", "json").out.lines())
        .hasSize(1);
    assertThat(Invocation.of("events", "--db", db, "--dyad", "RUR,SYL", "-f", "json").out.lines())
        .hasSize(1);
    assertThat(Invocation.of("events", "--db", db, "--by", "year,type", "-f", "csv").out)
        .isEqualTo(
            "year,type,events,goldstein,scale\n2021,ASSAULT,1,-10.0,ICEWS\n"
                + "2021,REQUEST,1,-0.3,ICEWS\n");
    Invocation nothing = Invocation.of("events", "--db", db, "--source", "DEU");
    assertThat(nothing.status).isZero();
    assertThat(nothing.out).contains("Nothing fits");
    assertThat(Invocation.of("events", "--db", db, "--limit", "1").out).contains("--offset 1");
  }

  @Test
  void otherQuestions() {
    load();
    assertThat(Invocation.of("actors", "--db", db, "-f", "csv").out).contains("2,STATE,SYLGOV");
    assertThat(Invocation.of("search", "attacking", "--db", db, "-f", "json").out)
        .contains("[attack]");
    assertThat(Invocation.of("quotes", "--db", db, "--speaker", "firefly").out)
        .contains("must act");
    assertThat(Invocation.of("ledger", "--db", db, "-f", "csv").out).contains("DEMAND");
    assertThat(Invocation.of("stories", "--db", db, "-f", "json").out).contains("r1");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    Invocation missing = Invocation.of("events", "--db", db);
    assertThat(missing.status).isEqualTo(3);
    assertThat(missing.error()).contains("must be there, found no " + db, "demarche load");
    assertThat(Path.of(db)).doesNotExist();
    load();
    Invocation column = Invocation.of("events", "--db", db, "--by", "month,colour");
    assertThat(column.status).isEqualTo(2);
    assertThat(column.error()).contains("found 'colour'");
    assertThat(Invocation.of("events", "--db", db, "--dyad", "RUS").error())
        .contains("two parties");
    assertThat(Invocation.of("diff", "a", "b", "--db", db).error()).contains("id of one run");
    assertThat(Invocation.of("events", "--db", db, "--limit", "0").status).isEqualTo(2);
    assertThat(Invocation.of("events", "--db", records).error())
        .contains("must be a database of Demarche's");
  }

  @Test
  void exportsWithTheirManifest() throws IOException {
    load();
    Path out = folder.resolve("events.icews.txt");
    Invocation run = Invocation.of("export", "--db", db, "--as", "icews", "--out", out.toString());
    assertThat(run.status).as(run.err).isZero();
    assertThat(run.err).contains("1 event in 2 rows");
    assertThat(Files.readString(out)).startsWith("Event ID\tEvent Date").contains("\tRuritania\t");
    assertThat(Files.readAllLines(out)).hasSize(3); // what did not happen is left out
    assertThat(Files.readString(folder.resolve("events.icews.txt.manifest.json")))
        .contains("\"rows\" : 2", "\"status\" : \"ACTUAL\"", "\"scale\" : \"ICEWS\"", "cite");
    assertThat(folder.resolve("events.icews.txt.partial")).doesNotExist();
    Path all = folder.resolve("all.csv");
    Invocation.of("export", "--db", db, "--as", "csv", "--out", all.toString());
    assertThat(Files.readAllLines(all).get(0)).startsWith("event_id,run,date");
    assertThat(Invocation.of("export", "--db", db, "--as", "xls", "--out", "x").status)
        .isEqualTo(2);
    Invocation refused =
        Invocation.of("export", "--db", db, "--as", "csv", "--out", folder + "/no/x.csv");
    assertThat(refused.error()).contains("must be writable");
  }

  @Test
  void helpFitsAndHasExamples() {
    for (String command :
        new String[] {"load", "events", "actors", "search", "runs", "diff", "export"}) {
      Invocation help = Invocation.of(command, "--help");
      assertThat(help.status).isZero();
      assertThat(help.out).contains("Exit status:", "Examples:");
      assertThat(help.out.lines()).allMatch(l -> l.length() <= 100);
    }
  }
}
