package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that loads until it is killed. */
final class KilledLoad {
  static final int ARTICLES = 60_000;

  private KilledLoad() {}

  public static void main(String[] arguments) throws IOException {
    Path database = Path.of(arguments[0]);
    try (Store store = Store.open(database.toString())) {
      load(store, database);
    }
  }

  /** Loads all; a file beside the database says when the first batch is kept. */
  static void load(Store store, Path database) throws IOException {
    Path marker = database.resolveSibling(database.getFileName() + ".begun");
    try (Store.Load load = store.load(Samples.RUN)) {
      for (int i = 0; i < ARTICLES; i++) {
        load.add(Samples.visit(i));
        if (i == 2_000 && !Files.exists(marker)) {
          Files.createFile(marker);
        }
      }
      load.finish();
    }
  }
}
