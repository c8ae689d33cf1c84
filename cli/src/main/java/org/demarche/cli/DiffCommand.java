package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.Run;
import org.demarche.store.RunDiff;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche diff}: what a recoding changed. */
@Command(
    name = "diff",
    sortOptions = false,
    header = "Tells what differs between two runs, and why.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Compares the events of the articles that both runs coded: those that are new, gone or changed,"
          + " with the lexicon entry that gave them.",
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
      "  demarche diff 3f2a 90bc",
      "  demarche diff 3f2a 90bc --format csv > changes.csv",
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "RUN", description = "The later run.")
  private String second = "";

  @Mixin private StoreOptions options = new StoreOptions();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      List<RunDiff.Change> changes = RunDiff.of(store, known(store, first), known(store, second));
      return options.write(
          terminal,
          List.of("change", "article", "type", "cameo", "what", "rule", "reason", "sentence"),
          rows -> {
            for (RunDiff.Change c : changes) {
              rows.row(
                  List.of(
                      c.kind().name(),
                      c.event().article().name(),
                      c.event().type(),
                      c.event().cameo(),
                      c.what(),
                      c.event().rule(),
                      c.event().reason(),
                      c.event().sentence()));
            }
            rows.note(changes.size() + (changes.size() == 1 ? " change" : " changes"));
          });
    }
  }

  private String known(Store store, String run) {
    List<String> found =
        store.runs().stream().map(Run.Stored::hash).filter(h -> h.startsWith(run)).toList();
    if (found.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          "RUN must be the id of one run or its beginning, found '"
              + run
              + "', which "
              + found.size()
              + " runs have; \"demarche runs\" lists them");
    }
    return found.get(0);
  }
}
