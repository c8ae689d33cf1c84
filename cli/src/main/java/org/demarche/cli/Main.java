package org.demarche.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.Coder;
import org.demarche.Explanation;
import org.demarche.article.Article;
import org.demarche.event.Event;
import org.demarche.export.Layout;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.Lexicon;
import org.demarche.pair.PairCoder;
import org.demarche.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. */
public final class Main {
  private static final int NARROWEST_HELP = 55;
  private static final int WIDEST_HELP = 100;

  private Main() {}

  /** Runs the command that the arguments name, and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess(), Main::load, Main::loadPairs));
  }

  private static ArticleCoder load(Supplier<Lexicon> lexicon) {
    Coder coder = Coder.builder().lexicon(lexicon.get()).build();
    return coder::code;
  }

  private static Function<Article, Explanation> loadExplaining(Supplier<Lexicon> lexicon) {
    return Coder.builder().lexicon(lexicon.get()).build()::explain;
  }

  private static PairAnswers loadPairs(Lexicon lexicon) {
    return PairCoder.of(lexicon)::code;
  }

  /**
   * Runs a command.
   *
   * @param terminal what it reads and prints to
   * @param loader loads what codes, asked only when there is an article to code
   * @param pairLoader loads what answers pairs, likewise
   * @return the status to exit with
   */
  static int run(
      List<String> arguments,
      Terminal terminal,
      Function<Supplier<Lexicon>, ArticleCoder> loader,
      Function<Lexicon, PairAnswers> pairLoader) {
    CodeCommand code = new CodeCommand(terminal, loader);
    QuotesCommand quotes = new QuotesCommand(terminal, loader);
    MembersCommand members = new MembersCommand(terminal, loader);
    LedgerCommand ledger = new LedgerCommand(terminal, loader);
    StoriesCommand stories = new StoriesCommand(terminal, loader);
    Supplier<Messages> messages =
        // known once they are parsed
        () ->
            messages(
                terminal,
                code.debug()
                    || quotes.debug()
                    || members.debug()
                    || ledger.debug()
                    || stories.debug());
    try {
      PairsCommand pairs = new PairsCommand(terminal, pairLoader);
      return commandLine(code, quotes, members, ledger, stories, pairs, messages, terminal)
          .execute(arguments.toArray(String[]::new));
    } catch (Error e) {
      return ErrorHandling.ofProgram(e, messages.get());
    }
  }

  private static CommandLine commandLine(
      CodeCommand code,
      QuotesCommand quotes,
      MembersCommand members,
      LedgerCommand ledger,
      StoriesCommand stories,
      PairsCommand pairs,
      Supplier<Messages> messages,
      Terminal terminal) {
    boolean coloured = ColourChoice.AUTO.coloured(terminal, terminal.outIsTerminal());
    return new CommandLine(new DemarcheCommand())
        .addSubcommand("code", code)
        .addSubcommand("explain", new ExplainCommand(terminal, Main::loadExplaining))
        .addSubcommand("fetch", new FetchCommand(terminal))
        .addSubcommand("quotes", quotes)
        .addSubcommand("members", members)
        .addSubcommand("ledger", ledger)
        .addSubcommand("stories", stories)
        .addSubcommand("load", new LoadCommand(terminal))
        .addSubcommand("events", new EventsCommand(terminal))
        .addSubcommand("actors", new ActorsCommand(terminal))
        .addSubcommand("search", new SearchCommand(terminal))
        .addSubcommand("runs", new RunsCommand(terminal))
        .addSubcommand("diff", new DiffCommand(terminal))
        .addSubcommand("export", new ExportCommand(terminal))
        .addSubcommand("pairs", pairs)
        .addSubcommand("train-pairs", new TrainPairsCommand(terminal))
        .addSubcommand(
            "lexicon",
            new CommandLine(new LexiconCommand()).addSubcommand("check", new LexiconCheckCommand()))
        .registerConverter(OutputFormat.class, new ChoiceConverter<>(OutputFormat.class))
        .registerConverter(QuoteFormat.class, new ChoiceConverter<>(QuoteFormat.class))
        .registerConverter(MembersFormat.class, new ChoiceConverter<>(MembersFormat.class))
        .registerConverter(LedgerFormat.class, new ChoiceConverter<>(LedgerFormat.class))
        .registerConverter(Layout.class, new ChoiceConverter<>(Layout.class))
        .registerConverter(RowsFormat.class, new ChoiceConverter<>(RowsFormat.class))
        .registerConverter(EventType.class, new ChoiceConverter<>(EventType.class))
        .registerConverter(Event.Status.class, new ChoiceConverter<>(Event.Status.class))
        .registerConverter(Store.Order.class, new ChoiceConverter<>(Store.Order.class))
        .registerConverter(StoriesFormat.class, new ChoiceConverter<>(StoriesFormat.class))
        .registerConverter(
            LexiconCheckCommand.Format.class,
            new ChoiceConverter<>(LexiconCheckCommand.Format.class))
        .registerConverter(ColourChoice.class, new ChoiceConverter<>(ColourChoice.class))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, terminal.width())))
        .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .setOut(
            new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
        .setParameterExceptionHandler(ErrorHandling::ofUsage)
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> ErrorHandling.ofProgram(e, messages.get()));
  }

  private static Messages messages(Terminal terminal, boolean debug) {
    return new Messages(terminal.err(), terminal.errIsTerminal(), debug);
  }
}
