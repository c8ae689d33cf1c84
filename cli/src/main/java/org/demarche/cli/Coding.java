package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.article.Article;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RecordWriter;
import org.demarche.intake.ArticleInput;
import org.demarche.intake.InputFiles;
import org.demarche.lexicon.Lexicon;

/** One command's work from its input to its output, with what the user is told on the way. */
final class Coding {
  private static final long SHORT_INPUT = 3;

  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;
  private final CodingOptions options;

  Coding(
      Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader, CodingOptions options) {
    this.terminal = terminal;
    this.loader = loader;
    this.options = options;
  }

  /** Opens a command's form of output. */
  interface WriterOpener {
    /**
     * A writer to {@code out}.
     *
     * @param width columns of the terminal
     */
    RecordWriter open(OutputStream out, Palette palette, int width) throws IOException;
  }

  /**
   * Codes what the options name.
   *
   * @param opener opens what the records are written with
   * @return the status to exit with
   */
  int run(WriterOpener opener) throws InterruptedException {
    return run(opener, Optional.empty(), false);
  }

  /**
   * Codes what the options name, into a file that can be gone on with after a kill.
   *
   * @param opener opens what the records are written with
   * @param form what makes the command's output, if its runs can be resumed
   * @param resume whether to go on with the run that was interrupted, if one was
   * @return the status to exit with
   */
  int run(WriterOpener opener, Optional<String> form, boolean resume) throws InterruptedException {
    List<String> operands = options.operands(terminal);
    int workers = options.workers();
    Optional<Path> outputFile = options.outputFile(operands);
    boolean toTerminal = terminal.outIsTerminal() && outputFile.isEmpty();
    Palette palette = new Palette(options.colour().coloured(terminal, toTerminal));
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), options.debug());
    Optional<RunFile> file = Optional.empty();
    try {
      file = options.runFile(outputFile, form.map(f -> options.settings(operands, f)), resume);
      OutputStream out = file.isPresent() ? file.orElseThrow() : options.open(outputFile, terminal);
      RunTally tally = new RunTally();
      long input;
      try (ArticleInput articles =
              InputFiles.open(
                  operands, terminal.in(), options.date(), options.columns(), outputFile);
          RecordWriter writer = opener.open(out, palette, terminal.width())) {
        if (options.anyLanguage()) {
          articles.acceptAnyLanguage();
        }
        input = run(articles, writer, messages, tally, file, workers, toTerminal);
      }
      if (file.isPresent()) {
        file.orElseThrow().finish(tally, input);
      }
      return tally.exitCode();
    } catch (IOException e) {
      // Faults of the input are entries of it: only the output can fail here.
      return outputFailed(e, messages);
    } catch (ResumeException e) {
      messages.tell(e.getMessage());
      return ExitCode.USAGE;
    } finally {
      release(file, messages);
    }
  }

  private static void release(Optional<RunFile> file, Messages messages) {
    try {
      if (file.isPresent()) {
        file.orElseThrow().release();
      }
    } catch (IOException e) {
      messages.trace(e);
    }
  }

  /** Gives a checksum of the input. */
  private long run(
      ArticleInput input,
      RecordWriter writer,
      Messages messages,
      RunTally tally,
      Optional<RunFile> file,
      int workers,
      boolean toTerminal)
      throws IOException, InterruptedException, ResumeException {
    CodingRun run = new CodingRun(input, writer, messages, tally, file);
    Optional<Checkpoint> done = file.flatMap(RunFile::start);
    file.ifPresent(RunFile::opened);
    if (done.isPresent()) {
      messages.state(
          String.format(
              Locale.ROOT,
              "going on after %,d articles that are written",
              done.orElseThrow().entries()));
      run.skip(done.orElseThrow());
    }
    long start = System.nanoTime();
    Optional<Article> first = run.firstArticle();
    if (first.isPresent()) {
      messages.passing("Loading the language models ...");
      ArticleCoder coder = loader.apply(() -> options.lexicon(messages));
      messages.passing("");
      start = System.nanoTime();
      try (Progress progress = progress(input, toTerminal)) {
        run.code(first.orElseThrow(), coder, workers, progress);
      }
    }
    warnOfUndated(input.undated(), messages);
    warnOfLeftOut(input.leftOut(), messages);
    input.guesses().forEach(messages::tell);
    if (tally.in() > 1) {
      messages.state(tally.summary(Duration.ofNanos(System.nanoTime() - start)));
    }
    if (!tally.balances()) {
      throw new IllegalStateException(
          "articles in must equal records and failures out, but do not: "
              + tally.summary(Duration.ZERO));
    }
    return run.checksum();
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
}
