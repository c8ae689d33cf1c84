package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The store on a real PostgreSQL server. */
final class PostgresStoreTest extends StoreContract {
  private static PostgresServer server;
  private static int databases;

  private String database = "";

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.start();
  }

  @Override
  String location() throws Exception {
    database = "events" + ++databases;
    try (Connection c = DriverManager.getConnection(server.jdbc("postgres"));
        Statement s = c.createStatement()) {
      s.execute("CREATE DATABASE " + database);
    }
    return reopened();
  }

  @Override
  String reopened() {
    return server.location(database);
  }

  @Override
  String jdbc() {
    return server.jdbc(database);
  }

  @Test
  void whatCannotBeReachedIsSaidWithoutThePassword() {
    assertThatThrownBy(() -> Store.open("postgresql://me:secret@127.0.0.1:1/none"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("127.0.0.1:1/none must be reachable")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> Store.open("postgresql://me:secret@/"))
        .hasMessageContaining("postgresql://user:password@host:port/database")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aConnectionLostInALoadKeepsWholeBatches() throws Exception {
    try (Store own = Store.open(reopened());
        Store.Load load = own.load(Samples.RUN)) {
      for (int i = 0; i < 3_000; i++) {
        load.add(Samples.visit(i));
      }
      try (Connection c = DriverManager.getConnection(server.jdbc("postgres"));
          Statement s = c.createStatement()) {
        s.execute("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS false");
        s.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                + database
                + "'");
        assertThatThrownBy(load::finish).isInstanceOf(StoreException.class);
        s.execute("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS true");
      }
    }
    try (Store again = Store.open(reopened())) {
      assertThat(again.countEvents(Filter.NONE)).isEqualTo(2_000);
      try (Store.Load load = again.load(Samples.RUN)) {
        for (int i = 0; i < 3_000; i++) {
          load.add(Samples.visit(i));
        }
        load.finish();
      }
      assertThat(again.countEvents(Filter.NONE)).isEqualTo(3_000);
    }
  }
}
