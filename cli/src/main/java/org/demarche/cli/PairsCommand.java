package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.CodingException;
import org.demarche.cli.output.OneLine;
import org.demarche.cli.output.RelationWriter;
import org.demarche.intake.InputException;
import org.demarche.intake.PairEntry;
import org.demarche.intake.PairLinesReader;
import org.demarche.json.Failure;
import org.demarche.lexicon.Lexicon;
import org.demarche.pair.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche pairs}: texts with a source and a target in, what one did to the other out. */
@Command(
    name = "pairs",
    sortOptions = false,
    header = "Says what a given source did to a given target.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads texts in each of which a source and a target are marked, and prints for each pair one"
          + " PLOVER type, always. A small learned model chooses it; where an event that the coder"
          + " finds between the two has that type, the answer has its CAMEO code and rule too."
          + " docs/pairs.md has more.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  echo '{\"text\": \"Arvand helped Corvia.\", \"source\": \"Arvand\", \"target\": \"Corvia\"}'"
          + " | demarche pairs -"
    })
final class PairsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Lexicon, PairAnswers> loader;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "JSON lines: one object a line with \"text\" and either \"source\" and \"target\" or"
            + " \"pairs\", a list of objects with these two; \"id\" and \"date\" where known. A side"
            + " is a list of spans [[start, end]] in UTF-16 code units, or words of the text."
            + " \"-\" is standard input."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced, not to standard output.")
  private Optional<Path> output = Optional.empty();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  PairsCommand(Terminal terminal, Function<Lexicon, PairAnswers> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), false);
    OutputStream out =
        new BufferedOutputStream(
            output.isPresent() ? Files.newOutputStream(output.orElseThrow()) : terminal.out());
    try (RelationWriter writer = new RelationWriter(out)) {
      Run run = new Run(writer, messages, () -> loader.apply(lexicon.lexicon(messages)));
      for (String file : files) {
        run.file(file);
      }
      return run.exitCode();
    }
  }

  /** The work of one call, with what it counts. */
  private final class Run {
    private final RelationWriter writer;
    private final Messages messages;
    private final Supplier<PairAnswers> loading;
    private Optional<PairAnswers> coder = Optional.empty();
    private int answered;
    private int failed;

    Run(RelationWriter writer, Messages messages, Supplier<PairAnswers> loading) {
      this.writer = writer;
      this.messages = messages;
      this.loading = loading;
    }

    void file(String operand) throws IOException {
      try (PairLinesReader reader = PairLinesReader.open(operand, terminal.in())) {
        for (Optional<PairEntry> e = reader.next(); e.isPresent(); e = reader.next()) {
          if (e.orElseThrow() instanceof PairEntry.Readable readable) {
            answer(readable);
          } else if (e.orElseThrow() instanceof PairEntry.Unreadable unreadable) {
            fail(unreadable.id(), InputException.STAGE, unreadable.fault().getMessage());
          }
        }
      } catch (InputException e) {
        failed++;
        messages.tell(e.getMessage());
      }
    }

    /** Whatever goes wrong with a text stays with it. */
    private void answer(PairEntry.Readable entry) throws IOException {
      if (coder.isEmpty()) {
        messages.passing("Loading the language models ...");
        coder = Optional.of(loading.get());
        messages.passing("");
      }
      List<Relation> relations;
      try {
        relations = coder.orElseThrow().code(entry.article(), entry.pairs());
      } catch (CodingException
          | IllegalArgumentException
          | IllegalStateException
          | StackOverflowError e) {
        fail(entry.article().id(), "pairs", entry.where() + ": " + e.getMessage());
        return;
      }
      writer.write(entry.article(), entry.pairs(), relations);
      answered++;
    }

    private void fail(String id, String stage, String message) throws IOException {
      failed++;
      messages.tell(message);
      writer.write(new Failure(id, stage, OneLine.of(message)));
    }

    int exitCode() {
      if (failed == 0) {
        return ExitCode.ALL_CODED;
      }
      return answered == 0 ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
    }
  }
}
