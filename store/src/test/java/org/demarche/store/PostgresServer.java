package org.demarche.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the installed package, with a folder of its own, for as long as the tests
 * run. It does not run as root, so that root starts it as the user that the package makes.
 */
final class PostgresServer {
  private static final String USER = "demarche";

  private final int port;

  private PostgresServer(int port) {
    this.port = port;
  }

  /** Starts a server. */
  static PostgresServer start() throws IOException, InterruptedException {
    Path programs = programs();
    String folder = run("mktemp -d /tmp/demarche-postgres-XXXXXX").strip();
    run(
        programs
            + "/initdb -D "
            + folder
            + "/data -U "
            + USER
            + " -A trust -E UTF8 --no-locale -N");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    run(
        programs
            + "/pg_ctl -D "
            + folder
            + "/data -w -l "
            + folder
            + "/log -o '-p "
            + port
            + " -c listen_addresses=127.0.0.1 -k "
            + folder
            + "' start");
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    run(
                        programs
                            + "/pg_ctl -D "
                            + folder
                            + "/data -m immediate stop; rm -rf "
                            + folder);
                  } catch (IOException | InterruptedException e) {
                    System.err.println("the server in " + folder + " did not stop: " + e);
                  }
                }));
    return new PostgresServer(port);
  }

  private static Path programs() throws IOException {
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        List<Path> found =
            versions
                .map(v -> v.resolve("bin"))
                .filter(b -> Files.exists(b.resolve("initdb")))
                .sorted()
                .toList();
        if (!found.isEmpty()) {
          return found.get(found.size() - 1);
        }
      }
    }
    throw new IllegalStateException(
        "the tests of the store need PostgreSQL's server in /usr/lib/postgresql, found none; install"
            + " Debian's package postgresql");
  }

  private static String run(String command) throws IOException, InterruptedException {
    boolean root = System.getProperty("user.name").equals("root");
    List<String> words =
        root
            ? List.of("su", "postgres", "-s", "/bin/sh", "-c", command)
            : List.of("/bin/sh", "-c", command);
    Path out = Files.createTempFile("demarche", ".out");
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(command + " failed: " + Files.readString(out));
      }
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }

  /** The address of a database for {@link Store#open}. */
  String location(String database) {
    return "postgresql://" + USER + "@127.0.0.1:" + port + "/" + database;
  }

  /** The address of a database for JDBC. */
  String jdbc(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
  }
}
