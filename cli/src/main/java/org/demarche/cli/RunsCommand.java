package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.Run;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche runs}: what coded the articles of the store. */
@Command(
    name = "runs",
    sortOptions = false,
    header = "Lists the runs of the store, newest first.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "A run is one program with one lexicon; a recoding is another run beside the old.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the question was answered, whether or not anything fits",
      "2:the command line is not valid; nothing was read",
      "3:the database could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche runs",
      "  demarche runs --db postgresql://me@localhost/events",
    })
final class RunsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions options = new StoreOptions();

  RunsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      List<Run.Stored> runs = store.runs();
      return options.write(
          terminal,
          List.of("run", "loaded", "articles", "events", "program", "lexicon"),
          rows -> {
            for (Run.Stored r : runs) {
              rows.row(
                  List.of(
                      r.hash(),
                      r.loaded(),
                      r.articles(),
                      r.events(),
                      r.run().program(),
                      r.run().lexicon().isEmpty() ? "built in" : r.run().lexicon()));
            }
          });
    }
  }
}
