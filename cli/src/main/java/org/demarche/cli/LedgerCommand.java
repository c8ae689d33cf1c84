package org.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.Record;
import org.demarche.cli.output.LedgerWriter;
import org.demarche.ledger.Ledger;
import org.demarche.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche ledger}: articles in, who wants what from whom and the reply out. */
@Command(
    name = "ledger",
    sortOptions = false,
    header = "Tells who wants what from whom, since when, and the reply.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads English news reports and prints the demands, promises, threats, red lines, refusals,"
          + " denials and accusations in them by pair of parties, those that say the same joined,"
          + " each with what answers it: OPEN, MET, REFUSED, WITHDRAWN or CONTESTED.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every article was coded, whether or not there is an entry",
      "1:some articles failed; the others were coded",
      "2:the command line is not valid; nothing was read",
      "3:no article could be read, or the program itself failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche ledger reports/ --between RUS,USA",
      "  demarche ledger corpus.jsonl --as-of 2021-12-31 --format markdown > briefing.md",
      "  demarche ledger corpus.jsonl --format csv > ledger.csv",
    })
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, ArticleCoder> loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description =
          "How things stood on this day: later articles and articles without a date are left out.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--between",
      paramLabel = "WHO,WHO",
      split = ",",
      description =
          "Only between these two, either way: codes (RUS, IGONAT) or names. An alliance's members"
              + " stand for it, and it for them.")
  private List<String> between = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv|markdown",
      description =
          "text: for reading (default). json: one entry a line. csv: one a row. markdown: a briefing"
              + " in which every line names its article, day and sentence.")
  private LedgerFormat format = LedgerFormat.TEXT;

  @Mixin private KeptRecords kept = new KeptRecords();

  @Mixin private CodingOptions coding = new CodingOptions();

  LedgerCommand(Terminal terminal, Function<Supplier<Lexicon>, ArticleCoder> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  /** Whether stack traces are wanted. */
  boolean debug() {
    return coding.debug();
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!between.isEmpty() && (between.size() != 2 || between.stream().anyMatch(String::isBlank))) {
      throw new ParameterException(
          spec.commandLine(),
          "--between must name two parties, as in RUS,USA, found '"
              + String.join(",", between)
              + "'");
    }
    AtomicReference<@Nullable Lexicon> lexicon = new AtomicReference<>();
    Function<Supplier<Lexicon>, ArticleCoder> keeping =
        wanted -> {
          Lexicon chosen = wanted.get();
          lexicon.set(chosen);
          return loader.apply(() -> chosen);
        };
    Coding.WriterOpener opener =
        (out, palette, width) ->
            new LedgerWriter(
                records -> ledger(records, lexicon), format.printer(out, palette, width));
    if (kept.given()) {
      lexicon.set(coding.lexicon(new Messages(terminal.err(), terminal.errIsTerminal(), debug())));
      return kept.write(terminal, coding, opener);
    }
    return new Coding(terminal, keeping, coding).run(opener);
  }

  /** Without an article no lexicon was loaded, and there is nothing to tell. */
  private Ledger ledger(List<Record> records, AtomicReference<@Nullable Lexicon> loaded) {
    Lexicon lexicon = loaded.get();
    if (lexicon == null) {
      return new Ledger(List.of(), asOf);
    }
    Ledger whole = Ledger.of(records, lexicon, asOf);
    return between.isEmpty()
        ? whole
        : whole.between(between.get(0).strip(), between.get(1).strip(), lexicon);
  }
}
