package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.ActorRow;
import org.demarche.store.Page;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche actors}: who takes part in the events of the store. */
@Command(
    name = "actors",
    sortOptions = false,
    header = "Lists actors by their number of events.",
    synopsisHeading = "Usage: ",
    description = {"", "Prints who takes part in the events that fit all of the options.", ""},
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the question was answered, whether or not anything fits",
      "2:the command line is not valid; nothing was read",
      "3:the database could not be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche actors --from 2021-12-01 --limit 20",
      "  demarche actors --type ASSAULT --format csv",
    })
final class ActorsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private StoreOptions options = new StoreOptions();

  ActorsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      Page<Store.Counted<ActorRow>> page = store.actors(filter.filter(), options.window());
      return options.write(
          terminal,
          List.of("events", "kind", "code", "country", "name"),
          rows -> {
            for (Store.Counted<ActorRow> c : page.rows()) {
              ActorRow a = c.value();
              rows.row(List.of(c.events(), a.kind(), a.code(), a.country(), a.name()));
            }
            StoreOptions.more(rows, page);
          });
    }
  }
}
