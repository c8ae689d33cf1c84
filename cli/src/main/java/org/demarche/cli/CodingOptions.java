package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.InputFiles;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that codes articles is told: which, how, and where the output goes. */
final class CodingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Plain text or HTML (one article a file), JSON lines (.jsonl, .ndjson, .json: one object a line"
            + " with \"text\", and \"id\", \"title\", \"date\", \"url\", \"source\", \"language\""
            + " where known), or CSV (.csv with a header of the same names). A folder stands for"
            + " all .txt, .html, .jsonl and .csv files in it and below. \"-\" is standard input, also read"
            + " where no FILE is given and something is piped in: JSON lines if it begins with a"
            + " brace, else plain text. Articles must be in English."
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
      names = "--any-language",
      description =
          "Read articles as English even if they seem to be in another language. Else they are set"
              + " aside as failures.")
  private boolean anyLanguage;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced, not to standard output.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "auto|always|never",
      description =
          "Colour text for reading. auto (default): on a terminal, unless NO_COLOR is set.")
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

  /** Whether stack traces are wanted. */
  boolean debug() {
    return debug;
  }

  /** The day of publication of articles without one of their own. */
  Optional<LocalDate> date() {
    return date;
  }

  /** Whether articles that seem to be in another language are coded. */
  boolean anyLanguage() {
    return anyLanguage;
  }

  /** When text is coloured. */
  ColourChoice colour() {
    return colour;
  }

  /** The lexicon that the options name. */
  Lexicon lexicon(Messages messages) {
    return lexicon.lexicon(messages);
  }

  /** What to read: the files named, else standard input where something is piped in. */
  List<String> operands(Terminal terminal) {
    if (!files.isEmpty()) {
      return files;
    }
    if (terminal.inIsTerminal()) {
      throw usage("Give at least one file or folder to code, or - for standard input");
    }
    return List.of(InputFiles.STANDARD_INPUT);
  }

  /** How many articles are coded at the same time. */
  int workers() {
    int n = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (n < 1) {
      throw usage("Invalid value for option '--threads': expected at least 1 but was " + n);
    }
    return n;
  }

  /** The file to write to, which is none of those read; empty for standard output. */
  Optional<Path> outputFile(List<String> operands) {
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

  /** Opens the file, or standard output. */
  OutputStream open(Optional<Path> outputFile, Terminal terminal) {
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
