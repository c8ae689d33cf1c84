package org.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche}: the door to the commands. */
@Command(
    name = "demarche",
    header = "Keeps the record of an international affair.",
    synopsisHeading = "Usage: ",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "Reads news reports and codes who did what to whom, who said what, when and where.",
      ""
    },
    optionListHeading = "Options:%n",
    commandListHeading = "%nCommands:%n",
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
      "  demarche quotes reports/ --speaker Putin --about NATO",
      "  demarche code --help",
      "  demarche lexicon check my-lexicon",
    },
    versionProvider = ProgramVersion.class)
final class DemarcheCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean version;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
