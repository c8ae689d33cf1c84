package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.store.ActorRow;
import org.demarche.store.Column;
import org.demarche.store.CountRow;
import org.demarche.store.EventRow;
import org.demarche.store.Page;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche events}: what the store knows of who did what to whom. */
@Command(
    name = "events",
    sortOptions = false,
    header = "Lists or counts events of the store.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Prints the events that fit all of the options, newest first, or with --by how many there"
          + " are. An event without a date of its own stands under its article's.",
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
      "  demarche events --dyad RUS,UKR --from 2021-12-01",
      "  demarche events --type ASSAULT --status ACTUAL --format csv > assaults.csv",
      "  demarche events --by month,dyad,type --format csv > monthly.csv",
    })
final class EventsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private static final List<String> COLUMNS =
      List.of(
          "day",
          "type",
          "cameo",
          "goldstein",
          "status",
          "sources",
          "targets",
          "place",
          "publisher",
          "id",
          "sentence");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--by",
      paramLabel = "COLUMN,...",
      description =
          "Count by day, month, year, source, target, dyad, type, cameo, root, quad, status, place"
              + " or publisher, with the sum of Goldstein values. An event with two sources counts"
              + " for each of them by source and dyad.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "newest|oldest|hostile|uncertain",
      description = "By day (newest), Goldstein value or confidence.")
  private Store.Order order = Store.Order.NEWEST;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private StoreOptions options = new StoreOptions();

  EventsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      return by.isPresent() ? counts(store, columns(by.orElseThrow())) : events(store);
    }
  }

  private int events(Store store) {
    Page<EventRow> page = store.events(filter.filter(), order, options.window());
    return options.write(
        terminal,
        COLUMNS,
        rows -> {
          for (EventRow e : page.rows()) {
            rows.row(
                List.of(
                    e.date().orElse(e.day()),
                    e.type(),
                    e.cameo(),
                    e.goldstein(),
                    e.status(),
                    labels(e.sources()),
                    labels(e.targets()),
                    e.place().orElse(""),
                    e.article().source().orElse(""),
                    e.id(),
                    e.sentence()));
          }
          StoreOptions.more(rows, page);
        });
  }

  private static List<String> labels(List<ActorRow> side) {
    return side.stream().map(ActorRow::label).toList();
  }

  private int counts(Store store, List<Column> columns) {
    List<String> names = new ArrayList<>(columns.stream().map(Column::title).toList());
    names.add("events");
    names.add("goldstein");
    names.add("scale");
    List<CountRow> counts = store.counts(filter.filter(), columns);
    return options.write(
        terminal,
        names,
        rows -> {
          for (CountRow c : counts) {
            List<Object> values = new ArrayList<>(c.values());
            values.add(c.events());
            values.add(c.goldstein());
            values.add(store.scale());
            rows.row(values);
          }
        });
  }

  private List<Column> columns(String names) {
    try {
      return names.isBlank() ? List.of() : Column.parse(names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--by: " + e.getMessage());
    }
  }
}
