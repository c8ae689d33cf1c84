package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.Explanation;
import org.demarche.article.Article;
import org.demarche.cli.output.ExplanationWriter;
import org.demarche.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain}: why a text gives the events it gives. */
@Command(
    name = "explain",
    sortOptions = false,
    header = "Shows why a sentence gives its events.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Prints the sentence's words with their tree, its actors, its statements, every entry of the"
          + " event lexicon whose words stand in it with what came of the entry, and the events.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = "  demarche explain \"Moscow rejected the offer.\" --date 2021-12-23")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Function<Supplier<Lexicon>, Function<Article, Explanation>> loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "TEXT", description = "A sentence, or several, in quotation marks.")
  private String text = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Day of publication: who holds an office, and what \"last week\" means.")
  private Optional<LocalDate> date = Optional.empty();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  ExplainCommand(
      Terminal terminal, Function<Supplier<Lexicon>, Function<Article, Explanation>> loader) {
    this.terminal = terminal;
    this.loader = loader;
  }

  @Override
  public Integer call() throws Exception {
    if (text.isBlank()) {
      throw new ParameterException(spec.commandLine(), "TEXT must hold a sentence, found no words");
    }
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), false);
    Article article = Article.of("sentence", text);
    Explanation explanation =
        loader
            .apply(() -> lexicon.lexicon(messages))
            .apply(date.map(article::publishedOn).orElse(article));
    String written = new ExplanationWriter(explanation).write();
    terminal.out().write(written.getBytes(StandardCharsets.UTF_8));
    terminal.out().flush();
    return ExitCode.ALL_CODED;
  }
}
