package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.output.OneLine;
import org.demarche.intake.InputException;
import org.demarche.intake.InputFiles;
import org.demarche.intake.fetch.FetchRun;
import org.demarche.intake.fetch.FetchSettings;
import org.demarche.intake.fetch.FetchTally;
import org.demarche.json.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche fetch}: addresses in, pages for {@code demarche code} out. */
@Command(
    name = "fetch",
    sortOptions = false,
    header = "Fetches pages and feeds for \"demarche code\".",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Fetches the pages at the given addresses, or with --feed what RSS and Atom feeds link to, one"
          + " after the other. robots.txt is followed, and each host is left in peace between two"
          + " requests. Run again, it fetches only what is new or has changed. What can't be had is"
          + " told on standard error and kept with its reason in OUT.journal; the others are"
          + " fetched all the same.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was fetched, or is there and has not changed",
      "1:some addresses failed; the others were fetched",
      "2:the command line is not valid; nothing was fetched",
      "3:nothing could be fetched, or the output could not be written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche fetch https://news.example.org/a https://news.example.org/b --out pages",
      "  demarche fetch --feed https://news.example.org/world.rss --out articles.jsonl",
      "  demarche fetch - --out pages < addresses.txt && demarche code pages",
    })
final class FetchCommand implements Callable<Integer> {
  private static final String STAGE = "fetch";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "URL",
      arity = "1..*",
      description =
          "Addresses that begin with http:// or https://. \"-\" reads them from standard input, one"
              + " a line.")
  private List<String> urls = new ArrayList<>();

  @Option(
      names = "--feed",
      description = "The addresses are of feeds: fetch the pages that their entries link to.")
  private boolean feed;

  @Option(
      names = {"-o", "--out", "--output"},
      paramLabel = "OUT",
      required = true,
      description =
          "FILE.jsonl: one article a line, as read from its page. Anything else: a folder with a"
              + " file for each page. Made or added to; OUT.cache keeps what servers said to tell"
              + " later versions by.")
  private Path out = Path.of("");

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "The least time between two requests to one host (default: 1). Where robots.txt asks for"
              + " more, that holds.")
  private double delay = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one request with its whole answer may take (default: 30).")
  private double timeout = 30;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description =
          "What servers are told who asks, such as \"my-project/1.0 (mail@example.org)\"; default:"
              + " demarche with its version. robots.txt is read for its first word.")
  private Optional<String> userAgent = Optional.empty();

  @Option(
      names = "--allow-private",
      description =
          "Fetch from addresses of private networks and of this machine as well, which are refused"
              + " otherwise, in redirects, too.")
  private boolean allowPrivate;

  @Option(names = "--debug", description = "Show stack traces with errors.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    FetchSettings settings = settings();
    // A host keeps the address that was checked, lest it answer with another one afterwards.
    Security.setProperty("networkaddress.cache.ttl", "-1");
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), debug);
    try (Journal journal = Journal.open(out.resolveSibling(out.getFileName() + ".journal"))) {
      journal.begin(Map.of("feed", Boolean.toString(feed), "output", out.toString()));
      FetchTally tally;
      try (FetchRun run =
          FetchRun.open(out, settings, (entry, url, e) -> fail(entry, url, e, journal, messages))) {
        fetchAll(run, messages);
        tally = run.tally();
      }
      messages.state(summary(tally));
      return tally.failures() == 0
          ? ExitCode.ALL_CODED
          : tally.failures() == tally.addresses() ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
    } catch (IOException e) {
      messages.tell(
          "the output must be writable to its end, but writing failed ("
              + e
              + "); check --out and the disk's free space, and run again");
      messages.trace(e);
      return ExitCode.NOTHING_READ;
    }
  }

  private FetchSettings settings() {
    if (out.getFileName() == null || out.getFileName().toString().isEmpty()) {
      throw usage("--out must name a file or folder, found \"" + out + "\"");
    }
    if (!(delay >= 0 && timeout > 0 && delay <= 3600 && timeout <= 3600)) {
      throw usage(
          "--delay and --timeout must be seconds, from 0 and from above 0 to 3600, found "
              + delay
              + " and "
              + timeout);
    }
    String agent =
        userAgent.isPresent() ? userAgent.orElseThrow() : "demarche/" + ProgramVersion.number();
    if (!agent.matches("[A-Za-z_-]+(?:[/\\s][\\x20-\\x7E]*)?")) {
      throw usage(
          "--user-agent must begin with a name of letters and be ASCII, found \"" + agent + "\"");
    }
    FetchSettings settings = FetchSettings.polite(agent).timed(duration(delay), duration(timeout));
    return allowPrivate ? settings.allowingPrivate() : settings;
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void fetchAll(FetchRun run, Messages messages) throws IOException, InterruptedException {
    for (String url : urls) {
      if (!url.equals(InputFiles.STANDARD_INPUT)) {
        fetch(run, url, messages);
        continue;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          fetch(run, line.strip(), messages);
        }
      }
    }
  }

  private void fetch(FetchRun run, String url, Messages messages)
      throws IOException, InterruptedException {
    messages.passing("Fetching " + OneLine.of(url));
    if (feed) {
      run.feed(url);
    } else {
      run.page(url);
    }
    messages.passing("");
  }

  private static void fail(
      long entry, String url, InputException fault, Journal journal, Messages messages)
      throws IOException {
    String message = OneLine.of(fault.getMessage());
    messages.tell(message);
    messages.trace(fault);
    journal.failed(entry, new Failure(url, STAGE, message));
  }

  private static String summary(FetchTally tally) {
    return String.format(
        Locale.ROOT,
        "%,d addresses = %,d feeds read + %,d pages written + %,d unchanged + %,d failures",
        tally.addresses(),
        tally.feeds(),
        tally.stored(),
        tally.unchanged(),
        tally.failures());
  }
}
