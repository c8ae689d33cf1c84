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
import java.util.Map;
import java.util.Optional;
import org.demarche.intake.CsvColumns;
import org.demarche.intake.InputFiles;
import org.demarche.json.Origin;
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
        "Plain text or HTML (one article a file), RSS or Atom (.xml), JSON lines (.jsonl, .ndjson, .json: one object a line"
            + " with \"text\", and \"id\", \"title\", \"date\", \"url\", \"source\", \"language\""
            + " where known), or CSV (.csv with a header of the same names). A folder stands for"
            + " all .txt, .html, .jsonl, .csv and .xml files in it and below. Each may be gzipped"
            + " (.gz), and a .zip stands for the files in it. \"-\" is standard input, also read"
            + " where no FILE is given and something is piped in: its form shows in its first bytes."
            + " Text, JSON and CSV are in UTF-8."
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
      description =
          "Write to FILE, which is replaced, not to standard output. It grows as FILE.partial and"
              + " gets its name when the run is over.")
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

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description =
          "The column of CSV files that holds the text. Columns that are not named are guessed from"
              + " the header, and the guess is told.")
  private Optional<String> textColumn = Optional.empty();

  @Option(names = "--title-column", paramLabel = "NAME", description = "Likewise for the headline.")
  private Optional<String> titleColumn = Optional.empty();

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      description = "Likewise for the day of publication.")
  private Optional<String> dateColumn = Optional.empty();

  @Option(names = "--id-column", paramLabel = "NAME", description = "Likewise for the id.")
  private Optional<String> idColumn = Optional.empty();

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

  /** Which columns of CSV files hold what. */
  CsvColumns columns() {
    return new CsvColumns(textColumn, titleColumn, dateColumn, idColumn);
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

  /**
   * The file to write to, if the output is one that can be renamed in the end.
   *
   * @param settings what must be the same for another run to go on with it, if one can
   */
  Optional<RunFile> runFile(
      Optional<Path> outputFile, Optional<Map<String, String>> settings, boolean resume)
      throws ResumeException {
    if (outputFile.isEmpty() && resume) {
      throw usage("--resume goes with --output FILE, which is missing; give both");
    }
    if (outputFile.isEmpty()
        || (Files.exists(outputFile.orElseThrow())
            && !Files.isRegularFile(outputFile.orElseThrow()))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          settings.isPresent()
              ? RunFile.resumable(outputFile.orElseThrow(), settings.orElseThrow(), resume)
              : RunFile.unresumable(outputFile.orElseThrow()));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private ParameterException unwritable(IOException e) {
    return usage(
        "Invalid value for option '--output': can't be written ("
            + e
            + "); check that its folder exists and is writable");
  }

  /**
   * What must be the same for one run to go on with another.
   *
   * @param form what makes the command's output
   */
  Map<String, String> settings(List<String> operands, String form) {
    return Map.of(
        "program", ProgramFingerprint.of(),
        "lexicon", lexicon.fingerprint(),
        "format", form,
        "input", String.join(" ", operands),
        "date", date.map(LocalDate::toString).orElse(""),
        "columns", columns().toString(),
        "any language", Boolean.toString(anyLanguage));
  }

  /** What makes the records. */
  Origin origin() {
    return new Origin(
        ProgramVersion.number() + " " + ProgramFingerprint.of(), lexicon.fingerprint());
  }

  /** Opens the file, or standard output. */
  OutputStream open(Optional<Path> outputFile, Terminal terminal) {
    try {
      return outputFile.isEmpty()
          ? new BufferedOutputStream(terminal.out())
          : new BufferedOutputStream(Files.newOutputStream(outputFile.orElseThrow()));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
