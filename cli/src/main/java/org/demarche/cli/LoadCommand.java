package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.demarche.json.Origin;
import org.demarche.json.RecordFormatException;
import org.demarche.json.RecordLines;
import org.demarche.store.Run;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche load}: records in, rows of the store out. */
@Command(
    name = "load",
    sortOptions = false,
    header = "Keeps coded records in a database.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Reads what \"demarche code --format json\" wrote, and keeps it in a database, which is made if"
          + " it is not there. Records that it has already are passed over, so that a load that"
          + " was interrupted is completed by running it again.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every record is in the database",
      "1:some lines hold no record; the others are in the database",
      "2:the command line is not valid; nothing was read",
      "3:nothing could be read, or the database could not be written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche code reports/ --format json | demarche load -",
      "  demarche load records.jsonl.gz --db affairs.db",
      "  demarche load records.jsonl --db postgresql://me@localhost/events",
    })
final class LoadCommand implements Callable<Integer> {
  private static final int TOLD_EVERY = 1_000;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Records, one a line, gzipped or not; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "A file of SQLite's (default: demarche.db), or"
              + " postgresql://user:password@host:port/database.")
  private String database = "demarche.db";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  private long records;
  private long events;
  private long failures;
  private long faults;
  private Store.@Nullable Load load;
  private @Nullable Run run;

  LoadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), false);
    long start = System.nanoTime();
    try (Store store = Store.open(database)) {
      long before = articles(store);
      for (String file : files) {
        read(file, store, messages);
      }
      finish();
      long added = articles(store) - before;
      double seconds = Math.max(1e-3, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3);
      messages.passing("");
      messages.state(
          String.format(
              Locale.ROOT,
              "%,d records in = %,d new + %,d there already; %,d events, %,.0f a second; %,d failed"
                  + " articles and %,d lines without record passed over",
              records,
              added,
              records - added,
              events,
              events / seconds,
              failures,
              faults));
    }
    return faults == 0
        ? ExitCode.ALL_CODED
        : records == 0 ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
  }

  private static long articles(Store store) {
    return store.runs().stream().mapToLong(Run.Stored::articles).sum();
  }

  private void read(String file, Store store, Messages messages) {
    try (RecordLines lines =
        new RecordLines(open(file), file.equals("-") ? "standard input" : file)) {
      Optional<RecordLines.Line> next = Optional.empty();
      do {
        try {
          next = lines.next();
          next.ifPresent(l -> keep(l, store, messages));
        } catch (RecordFormatException e) {
          faults++;
          messages.tell(String.valueOf(e.getMessage()));
          next =
              Optional.of(
                  new RecordLines.Line(0, Optional.empty(), Optional.empty(), Optional.empty()));
        }
      } while (next.isPresent());
    } catch (IOException e) {
      faults++;
      messages.tell(
          file + " must be readable to its end, found " + e + "; the other files are read");
    }
  }

  private InputStream open(String file) throws IOException {
    if (file.equals("-")) {
      return terminal.in();
    }
    InputStream in = Files.newInputStream(Path.of(file));
    return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void keep(RecordLines.Line line, Store store, Messages messages) {
    if (line.failure().isPresent()) {
      failures++;
    }
    if (line.record().isEmpty()) {
      return;
    }
    Origin origin = line.origin().orElse(new Origin("unknown", ""));
    Run of = new Run(origin.program(), origin.lexicon(), "");
    if (!of.equals(run)) {
      finish();
      run = of;
      load = store.load(of);
    }
    if (load != null) {
      load.add(line.record().orElseThrow());
    }
    records++;
    events += line.record().orElseThrow().events().size();
    if (records % TOLD_EVERY == 0) {
      messages.passing(String.format(Locale.ROOT, "%,d records", records));
    }
  }

  private void finish() {
    if (load != null) {
      load.finish();
      load = null;
    }
  }
}
