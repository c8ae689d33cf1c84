package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.output.FindingList;
import org.demarche.lexicon.LexiconCheck;
import org.demarche.lexicon.LexiconReport;
import org.demarche.lexicon.LexiconSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche lexicon check}: what is wrong with a lexicon. */
@Command(
    name = "check",
    sortOptions = false,
    header = "Looks for entries of the lexicon that cannot be meant.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Checks the built-in lexicon, with the files of each DIR laid over it, and tells file and line"
          + " of names that two actors share, offices with two holders at a time, unknown codes,"
          + " impossible dates and places, and entries that never count.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing was found",
      "1:something was found",
      "2:the command line is not valid; nothing was read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche lexicon check",
      "  demarche lexicon check my-lexicon --format json",
    })
final class LexiconCheckCommand implements Callable<Integer> {
  /** The forms that findings can be written in. */
  enum Format {
    /** One finding a line, and a summary. */
    TEXT,
    /** One object. */
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "Folders to lay over the built-in lexicon, the first on top.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "The same as a first DIR; \"demarche code\" has this option too.")
  private Optional<Path> lexicon = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "text: one finding a line (default). json: one object with all.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  @Override
  public Integer call() {
    LexiconReport report = LexiconCheck.of(source());
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.JSON ? FindingList.json(report) : FindingList.text(report));
    out.flush();
    return report.findings().isEmpty() ? ExitCode.ALL_CODED : ExitCode.SOME_FAILED;
  }

  private LexiconSource source() {
    List<Path> all = new ArrayList<>();
    lexicon.ifPresent(all::add);
    all.addAll(folders);
    LexiconSource source = LexiconSource.builtIn();
    for (int i = all.size() - 1; i >= 0; i--) {
      source = folder(all.get(i)).over(source);
    }
    return source;
  }

  private LexiconSource folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw refused("DIR must name a folder that exists, found " + path);
    }
    try {
      return LexiconSource.folder(path);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw refused("the lexicon's folder must be readable: " + (cause == null ? e : cause));
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
