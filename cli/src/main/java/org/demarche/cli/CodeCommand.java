package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.article.Article;
import org.demarche.cli.input.ArticleInput;
import org.demarche.cli.input.InputFiles;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RecordWriter;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
      "  demarche code corpus.jsonl --format json > records.jsonl",
      "  demarche code report.txt --sentences --colour always | less -R",
      "  zcat corpus.jsonl.gz | demarche code --format json -",
    })
final class CodeCommand implements Callable<Integer> {
  private static final long SHORT_INPUT = 3;

  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Plain text (one article a file), JSON lines (.jsonl, .ndjson, .json: one object a line"
            + " with \"text\", and \"id\", \"title\", \"date\", \"url\", \"source\", \"language\""
            + " where known), or CSV (.csv with a header of the same names). A folder stands for"
            + " all .txt, .jsonl and .csv files in it and below. \"-\" is standard input, also read"
            + " where no FILE is given and something is piped in: JSON lines if it begins with a"
            + " brace, else plain text. All in UTF-8."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "Day of publication of articles without one of their own. \"Last week\" and the like are"
              + " counted from it.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|json|csv",
      description =
          "table: for reading (default). json: one record a line. csv: one event a row; its"
              + " sentence_number counts from 0 as in json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced, not to standard output.")
  private Optional<String> output = Optional.empty();

  @Option(names = "--sentences", description = "In a table, show the sentence under each event.")
  private boolean sentences;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "auto|always|never",
      description =
          "In a table, colour text. auto (default): on a terminal, unless NO_COLOR is set.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code N articles at the same time (default: one for each processor).")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Option(names = "--debug", description = "Show stack traces with errors.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  CodeCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<String> operands = operands();
    int workers = workers();
    Optional<Path> outputFile = outputFile(operands);
    boolean toTerminal = terminal.outIsTerminal() && outputFile.isEmpty();
    Palette palette = new Palette(colour.coloured(terminal, toTerminal));
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), debug);
    OutputStream out = open(outputFile);
    try (ArticleInput input = InputFiles.open(operands, terminal.in(), date, outputFile);
        RecordWriter writer = format.writer(out, palette, terminal.width(), sentences)) {
      return run(input, writer, messages, workers, toTerminal);
    } catch (IOException e) {
      // Faults of the input are entries of it: only the output can fail here.
      return outputFailed(e, messages);
    }
  }

  private int run(
      ArticleInput input, RecordWriter writer, Messages messages, int workers, boolean toTerminal)
      throws IOException, InterruptedException {
    RunTally tally = new RunTally();
    CodingRun run = new CodingRun(input, writer, messages, tally);
    long start = System.nanoTime();
    Optional<Article> first = run.firstArticle();
    if (first.isPresent()) {
      messages.passing("Loading the language models ...");
      ArticleCoder coder = loader.apply(() -> lexicon.lexicon(messages));
      messages.passing("");
      start = System.nanoTime();
      try (Progress progress = progress(input, toTerminal)) {
        run.code(first.orElseThrow(), coder, workers, progress);
      }
    }
    warnOfUndated(input.undated(), messages);
    warnOfLeftOut(input.leftOut(), messages);
    if (tally.in() > 1) {
      messages.state(tally.summary(Duration.ofNanos(System.nanoTime() - start)));
    }
    if (!tally.balances()) {
      throw new IllegalStateException(
          "articles in must equal records and failures out, but do not: "
              + tally.summary(Duration.ZERO));
    }
    return tally.exitCode();
  }

  private Progress progress(ArticleInput input, boolean toTerminal) {
    if (!terminal.errIsTerminal() || toTerminal) {
      return Progress.none();
    }
    OptionalLong total = input.count();
    return total.isPresent() && total.getAsLong() <= SHORT_INPUT
        ? Progress.none()
        : Progress.on(terminal.err(), total, terminal.width(), !terminal.refusesColour());
  }

  private static void warnOfLeftOut(Map<String, Long> leftOut, Messages messages) {
    leftOut.forEach(
        (field, n) ->
            messages.tell(
                String.format(
                    Locale.ROOT,
                    "the field \"%s\" must be a string, but was none in %,d article%s; it was left"
                        + " out there",
                    field,
                    n,
                    n == 1 ? "" : "s")));
  }

  private static void warnOfUndated(long undated, Messages messages) {
    if (undated > 0) {
      messages.tell(
          (undated == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", undated))
              + " had no date, so that times such as \"last week\" could not be resolved; give"
              + " --date YYYY-MM-DD");
    }
  }

  private int outputFailed(IOException e, Messages messages) {
    if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
      return ExitCode.OUTPUT_CLOSED;
    }
    messages.tell(
        "the output must be writable to its end, but writing failed ("
            + e
            + "); check the disk's free space, and run again");
    messages.trace(e);
    return ExitCode.NOTHING_READ;
  }

  private List<String> operands() {
    if (!files.isEmpty()) {
      return files;
    }
    if (terminal.inIsTerminal()) {
      throw usage("Give at least one file or folder to code, or - for standard input");
    }
    return List.of(InputFiles.STANDARD_INPUT);
  }

  private int workers() {
    int n = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (n < 1) {
      throw usage("Invalid value for option '--threads': expected at least 1 but was " + n);
    }
    return n;
  }

  private Optional<Path> outputFile(List<String> operands) {
    if (output.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(output.orElseThrow());
      if (Files.isDirectory(path)) {
        throw usage("Invalid value for option '--output': '" + path + "' is a folder");
      }
      for (String operand : operands) {
        if (Files.exists(path)
            && Files.exists(Path.of(operand))
            && Files.isSameFile(path, Path.of(operand))) {
          throw usage(
              "Invalid value for option '--output': '"
                  + path
                  + "' is an input as well, and would"
                  + " be lost");
        }
      }
      return Optional.of(path);
    } catch (IOException | InvalidPathException e) {
      throw usage("Invalid value for option '--output': can't be looked at (" + e + ")");
    }
  }

  private OutputStream open(Optional<Path> outputFile) {
    try {
      return outputFile.isEmpty()
          ? new BufferedOutputStream(terminal.out())
          : new BufferedOutputStream(Files.newOutputStream(outputFile.orElseThrow()));
    } catch (IOException e) {
      throw usage(
          "Invalid value for option '--output': can't be written ("
              + e
              + "); check that its folder exists and is writable");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
