package org.demarche.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.json.Origin;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche code}: articles in, records out. */
@Command(
    name = "code",
    sortOptions = false,
    header = "Codes the events and statements of news reports.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads English news reports and prints, for each of them, who did what to whom, who said"
          + " what, when and where. What can't be read or coded is told on standard error, and the"
          + " other articles are coded all the same.",
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
      "  demarche code report.txt --date 2021-12-23",
      "  demarche code reports/ --format csv --output events.csv",
      "  demarche code corpus.jsonl.gz --format json --output records.jsonl --resume",
      "  demarche code report.txt --sentences --colour always | less -R",
      "  zcat corpus.jsonl.gz | demarche code --format json -",
    })
final class CodeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|json|csv",
      description =
          "table: for reading (default). json: one record a line. csv: one event a row; its"
              + " sentence_number counts from 0 as in json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(names = "--sentences", description = "In a table, show the sentence under each event.")
  private boolean sentences;

  @Option(
      names = "--resume",
      description =
          "Go on with the run that was to write the --output FILE and was interrupted, by what"
              + " FILE.journal tells; begin if there was none. Needs --format json or csv and the"
              + " same files and options. FILE.journal also keeps the failures with their reasons.")
  private boolean resume;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CodingOptions coding = new CodingOptions();

  CodeCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return coding.debug();
  }

  @Override
  public Integer call() throws InterruptedException {
    if (resume && format == OutputFormat.TABLE) {
      throw new ParameterException(
          spec.commandLine(), "--resume goes with --format json or csv, found table; name one");
    }
    Origin origin = coding.origin();
    return new Coding(terminal, loader, coding)
        .run(
            (out, palette, width) -> format.writer(out, palette, width, sentences, origin),
            Optional.of(format).filter(f -> f != OutputFormat.TABLE).map(Enum::name),
            resume);
  }
}
