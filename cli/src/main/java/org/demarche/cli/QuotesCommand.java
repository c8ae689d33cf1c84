package org.demarche.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.cli.output.QuoteQuery;
import org.demarche.cli.output.QuoteWriter;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche quotes}: articles in, who said what out, newest first. */
@Command(
    name = "quotes",
    sortOptions = false,
    header = "Lists who said what and when, newest first.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads English news reports and prints the statements in them that fit all of the options:"
          + " direct and indirect speech, each with its speaker, cue, date and article. A statement"
          + " without a date of its own has that of its article.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was coded, whether or not a statement fits",
      "1:some articles failed; the others were coded",
      "2:the command line is not valid; nothing was read",
      "3:no article could be read, or the program itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche quotes reports/ --speaker Putin --about NATO",
      "  demarche quotes corpus.jsonl --speaker RUSGOV --from 2021-12-01 --to 2021-12-31",
      "  demarche quotes corpus.jsonl --about \"gas pipeline\" --format csv > quotes.csv",
    })
final class QuotesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--speaker",
      paramLabel = "WHO",
      description =
          "Only what WHO said: words of the speaker's name or of what the article calls him, or"
              + " his code (RUSGOV) or its beginning (RUS). Any case of letters.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "WHAT",
      description =
          "Only what mentions WHAT: these words, or an actor of that name or code. Any case of"
              + " letters.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Only what was said on this day or later.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Only what was said on this day or earlier.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv",
      description = "text: for reading (default). json: one statement a line. csv: one a row.")
  private QuoteFormat format = QuoteFormat.TEXT;

  @Mixin private KeptRecords kept = new KeptRecords();

  @Mixin private CodingOptions coding = new CodingOptions();

  QuotesCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return coding.debug();
  }

  @Override
  public Integer call() throws InterruptedException {
    QuoteQuery query = query();
    Coding.WriterOpener opener =
        (out, palette, width) -> new QuoteWriter(query, format.printer(out, palette, width));
    return kept.given()
        ? kept.write(terminal, coding, opener)
        : new Coding(terminal, loader, coding).run(opener);
  }

  private QuoteQuery query() {
    try {
      return new QuoteQuery(speaker, about, from, to);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
