package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.output.RelationWriter;
import org.demarche.intake.PairEntry;
import org.demarche.intake.PairLinesReader;
import org.demarche.lexicon.Lexicon;
import org.demarche.pair.AnsweredPair;
import org.demarche.pair.InventedPairs;
import org.demarche.pair.PairTraining;
import org.demarche.pair.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche train-pairs}: trains the model that {@code demarche pairs} answers with. */
@Command(
    name = "train-pairs",
    sortOptions = false,
    header = "Trains the model of pairs, and measures it by cross-validation.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Measures first: 10 folds, where all pairs of one text stand in one fold. docs/pairs.md tells"
          + " how the program's own model was made.",
      ""
    },
    optionListHeading = "%nOptions:%n")
final class TrainPairsCommand implements Callable<Integer> {
  private static final int FOLDS = 10;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "JSON lines as \"demarche pairs\" reads them, each with a \"type\": one of PLOVER's 16, or"
            + " YIELD for CONCEDE and RETREAT together."
      })
  private String file = "";

  @Option(
      names = "--invented",
      paramLabel = "FILE",
      description = "Made up sentences to train on besides, such as cases/pairs.txt.")
  private Optional<Path> invented = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Shuffles the texts before they are dealt to the folds (default: 0).")
  private long seed;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description =
          "Write the answers that the cross-validation gave, as \"demarche pairs\" would.")
  private Optional<Path> answers = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Train on all pairs, and write the model to FILE.")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  TrainPairsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), false);
    List<AnsweredPair> real = new ArrayList<>();
    List<AnsweredPair> madeUp;
    try {
      read(real);
      madeUp =
          invented.isEmpty()
              ? List.of()
              : InventedPairs.read(
                  invented.orElseThrow().toString(), Files.readAllLines(invented.orElseThrow()));
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    PairTraining training = new PairTraining(Lexicon.builtIn(), real, madeUp);
    List<Relation> found = training.crossValidate(FOLDS, seed);
    messages.state(
        String.format(
            Locale.ROOT,
            "%,d pairs and %,d invented; %d folds: macro F1 %.4f, accuracy %.4f",
            real.size(),
            madeUp.size(),
            FOLDS,
            training.macroF1(found),
            training.accuracy(found)));
    if (answers.isPresent()) {
      write(answers.orElseThrow(), real, found);
    }
    if (model.isPresent()) {
      training.writeModel(Files.newOutputStream(model.orElseThrow()));
    }
    return ExitCode.ALL_CODED;
  }

  /** A fault anywhere in the training data stops the training. */
  private void read(List<AnsweredPair> into) throws IOException {
    try (PairLinesReader reader = PairLinesReader.open(file, terminal.in())) {
      for (Optional<PairEntry> e = reader.next(); e.isPresent(); e = reader.next()) {
        if (e.orElseThrow() instanceof PairEntry.Unreadable unreadable) {
          throw unreadable.fault();
        }
        PairEntry.Readable entry = (PairEntry.Readable) e.orElseThrow();
        try {
          into.add(
              new AnsweredPair(
                  entry.article(), entry.pairs().get(0), entry.type().orElse("nothing")));
        } catch (IllegalArgumentException f) {
          throw new IllegalArgumentException(entry.where() + ": " + f.getMessage(), f);
        }
      }
    }
  }

  private static void write(Path file, List<AnsweredPair> pairs, List<Relation> found)
      throws IOException {
    try (RelationWriter writer = new RelationWriter(Files.newOutputStream(file))) {
      for (int i = 0; i < pairs.size(); i++) {
        AnsweredPair a = pairs.get(i);
        writer.write(a.article(), List.of(a.pair()), List.of(found.get(i)));
      }
    }
  }
}
