package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.store.Page;
import org.demarche.store.SearchHit;
import org.demarche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche search}: articles of the store that hold words. */
@Command(
    name = "search",
    sortOptions = false,
    header = "Finds articles by their words.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Prints the articles that hold the words in any form, best first, each with a piece of its text"
          + " in which what was found stands between brackets.",
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
      "  demarche search ceasefire",
      "  demarche search '\"red line\" or ultimatum -football' --format json",
    })
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = "Words, \"phrases\" in quotation marks, or between them; -word leaves out.")
  private List<String> words = new ArrayList<>();

  @Mixin private StoreOptions options = new StoreOptions();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      Page<SearchHit> page = store.search(String.join(" ", words), options.window());
      return options.write(
          terminal,
          List.of("date", "publisher", "article", "title", "snippet"),
          rows -> {
            for (SearchHit h : page.rows()) {
              rows.row(
                  List.of(
                      h.article().date().orElse(""),
                      h.article().source().orElse(""),
                      h.article().hash(),
                      h.article().title().orElse(h.article().name()),
                      h.snippet().replace(SearchHit.OPEN, "[").replace(SearchHit.CLOSE, "]")));
            }
            StoreOptions.more(rows, page);
          });
    }
  }
}
