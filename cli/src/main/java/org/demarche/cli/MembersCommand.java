package org.demarche.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.cli.output.MembersWriter;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche members}: articles in, the members of an organisation out. */
@Command(
    name = "members",
    sortOptions = false,
    header = "Lists who joined, left or belongs to an organisation.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads English news reports and prints what they say of an organisation's members, each line"
          + " with the sentence that says so. With --on, prints who is a member on that day by the"
          + " last step told up to it: MEMBER, SUSPENDED, LEFT, or UNCERTAIN where the reports do"
          + " not tell whether the step came before the day. Text and JSON lines then also set the"
          + " totals that reports give beside the number of members they name.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was coded, whether or not a membership fits",
      "1:some articles failed; the others were coded",
      "2:the command line is not valid; nothing was read",
      "3:no article could be read, or the program itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche members reports/ --organisation NATO",
      "  demarche members corpus.jsonl --organisation NATO --on 2004-12-31",
      "  demarche members corpus.jsonl --organisation \"European Union\" --format csv > eu.csv",
    })
final class MembersCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--organisation",
      paramLabel = "WHO",
      required = true,
      description =
          "The organisation: words of its name or of what an article calls it, or its code"
              + " (IGONAT). Any case of letters.")
  private String organisation = "";

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day to tell the members of. Without it, all steps are listed by date.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv",
      description = "text: for reading (default). json: one member or step a line. csv: one a row.")
  private MembersFormat format = MembersFormat.TEXT;

  @Mixin private KeptRecords kept = new KeptRecords();

  @Mixin private CodingOptions coding = new CodingOptions();

  MembersCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return coding.debug();
  }

  @Override
  public Integer call() throws InterruptedException {
    if (organisation.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "--organisation must name an organisation, found blanks");
    }
    Coding.WriterOpener opener =
        (out, palette, width) ->
            new MembersWriter(organisation, on, format.printer(out, palette, width));
    return kept.given()
        ? kept.write(terminal, coding, opener)
        : new Coding(terminal, loader, coding).run(opener);
  }
}
