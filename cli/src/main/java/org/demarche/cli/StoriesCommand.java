package org.demarche.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.cli.output.StoriesWriter;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code demarche stories}: articles in, reports with their copies and what happened in them out.
 */
@Command(
    name = "stories",
    sortOptions = false,
    header = "Tells which articles are copies of one report, and which reports tell of one event.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads English news reports, puts copies of one report together (wire copies, rewrites, cuts)"
          + " and joins what different reports tell of one event into one occurrence: in how many"
          + " reports it stands, how many sources are independent, when it was first and last seen,"
          + " and on what they differ. Nothing is averaged.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was coded",
      "1:some articles failed; the others were coded",
      "2:the command line is not valid; nothing was read",
      "3:no article could be read, or the program itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche stories reports/",
      "  demarche stories corpus.jsonl --format json > stories.jsonl",
      "  demarche stories corpus.jsonl --format csv > tellings.csv",
    })
final class StoriesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv",
      description =
          "text: for reading (default); shows occurrences of several stories. json: one story a line,"
              + " then one occurrence a line. csv: one telling of an occurrence a row.")
  private StoriesFormat format = StoriesFormat.TEXT;

  @Mixin private KeptRecords kept = new KeptRecords();

  @Mixin private CodingOptions coding = new CodingOptions();

  StoriesCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return coding.debug();
  }

  @Override
  public Integer call() throws InterruptedException {
    Coding.WriterOpener opener =
        (out, palette, width) -> new StoriesWriter(format.printer(out, palette, width));
    return kept.given()
        ? kept.write(terminal, coding, opener)
        : new Coding(terminal, loader, coding).run(opener);
  }
}
