package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.event.Event;
import org.demarche.export.EventExport;
import org.demarche.export.Layout;
import org.demarche.export.Manifest;
import org.demarche.lexicon.Lexicon;
import org.demarche.store.EventRow;
import org.demarche.store.Filter;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche export}: events of the store in a layout that other programs read. */
@Command(
    name = "export",
    sortOptions = false,
    header = "Writes events of the store in a layout that other programs read.",
    synopsisHeading = "Usage: ",
    description = {
      "",
      "Writes the events that fit all of the options, with FILE.manifest.json beside them: counts,"
          + " filter, runs, scale and how to cite. POLECAT, ICEWS, GDELT, Phoenix and GraphML have"
          + " no column for whether an event happened, and get what happened (ACTUAL), unless"
          + " --status says otherwise. Layouts with one actor a side get a row for each pair.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the file is complete",
      "2:the command line is not valid; nothing was written",
      "3:the database could not be read, or the file not be written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche export --db affairs.db --as parquet --out events.parquet",
      "  demarche export --as gdelt --dyad RUS,UKR --out dyad.export.CSV",
      "  demarche export --as graphml --from 2021-12-01 --out network.graphml",
    })
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "LAYOUT",
      description = "csv, jsonl, parquet, polecat, icews, gdelt, phoenix, geojson or graphml.")
  private Layout layout = Layout.CSV;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "It grows as FILE.partial and gets its name when it is complete.")
  private String out = "";

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "A file of SQLite's (default: demarche.db), or"
              + " postgresql://user:password@host:port/database.")
  private String database = "demarche.db";

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  private long events;
  private long rows;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Filter asked = filter.filter();
    Filter wanted =
        layout.hasStatus() || !asked.statuses().isEmpty()
            ? asked
            : asked.ofStatus(List.of(Event.Status.ACTUAL));
    String program = ProgramVersion.number() + " " + ProgramFingerprint.of();
    try (Store store = StoreOptions.open(database)) {
      Path file = Path.of(out);
      Path partial = Path.of(out + ".partial");
      try (EventExport export =
          layout.open(
              new BufferedOutputStream(Files.newOutputStream(partial)),
              Lexicon.builtIn().codes(),
              program)) {
        store.eachEvent(wanted, e -> write(export, e));
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      new Manifest(
              String.valueOf(file.getFileName()),
              layout,
              events,
              rows,
              wanted,
              store.scale(),
              store.runs(),
              program,
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
          .write(Path.of(out + ".manifest.json"));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      throw new StoreException(
          "the file "
              + out
              + " must be writable to its end, but writing failed ("
              + e
              + "); check its folder and the disk's free space",
          e);
    }
    new Messages(terminal.err(), terminal.errIsTerminal(), false)
        .state(
            String.format(
                Locale.ROOT,
                "%,d event%s in %,d rows, told of in %s.manifest.json",
                events,
                events == 1 ? "" : "s",
                rows,
                out));
    return ExitCode.ALL_CODED;
  }

  private void write(EventExport export, EventRow e) {
    try {
      int written = export.write(e);
      rows += written;
      events += written > 0 ? 1 : 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
