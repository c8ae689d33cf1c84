package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in a file of SQLite's. */
final class SqliteStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  String location() {
    return reopened();
  }

  @Override
  String reopened() {
    return folder.resolve("events.db").toString();
  }

  @Override
  String jdbc() {
    return "jdbc:sqlite:" + reopened();
  }

  @Test
  void whatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path notes = folder.resolve("notes.txt");
    Files.writeString(notes, "Corvia and Belmora. ".repeat(200));
    assertThatThrownBy(() -> Store.open(notes.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt must be a database of Demarche's");
    assertThat(Files.readString(notes)).isEqualTo("Corvia and Belmora. ".repeat(200));
    assertThatThrownBy(() -> Store.open(folder.toString()))
        .hasMessageContaining("must be a file, found the folder");
    assertThatThrownBy(() -> Store.open(folder.resolve("none/events.db").toString()))
        .hasMessageContaining("folder must exist, found no " + folder.resolve("none"));
  }

  @Test
  void aKilledLoadLeavesAWholeDatabaseThatASecondCompletes() throws Exception {
    Path database = folder.resolve("killed.db");
    Process load =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                KilledLoad.class.getName(),
                database.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Path marker = folder.resolve("killed.db.begun");
    long until = System.nanoTime() + 60_000_000_000L;
    while (!Files.exists(marker) && load.isAlive() && System.nanoTime() < until) {
      Thread.sleep(5);
    }
    assertThat(marker).as(Files.readString(folder.resolve("log"))).exists();
    Thread.sleep(150);
    load.destroyForcibly().waitFor();
    try (Store again = Store.open(database.toString())) {
      long kept = again.countEvents(Filter.NONE);
      assertThat(kept).isGreaterThan(0).isLessThan(KilledLoad.ARTICLES);
      assertThat(kept % 2000).as("whole batches").isZero();
      KilledLoad.load(again, database);
      assertThat(again.countEvents(Filter.NONE)).isEqualTo(KilledLoad.ARTICLES);
    }
    try (java.sql.Connection c = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
        java.sql.Statement s = c.createStatement();
        java.sql.ResultSet r = s.executeQuery("PRAGMA integrity_check")) {
      r.next();
      assertThat(r.getString(1)).isEqualTo("ok");
    }
  }
}
