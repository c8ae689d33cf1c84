package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RowsPrinter;
import org.demarche.store.Page;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that asks the store is told: which database, and how to show the answer. */
final class StoreOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "A file of SQLite's (default: demarche.db), or"
              + " postgresql://user:password@host:port/database.")
  private String database = "demarche.db";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv",
      description = "text: an aligned table (default). json: one object a line. csv: one row each.")
  private RowsFormat format = RowsFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced, not to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N rows (default: 50 as text, else all).")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--offset", paramLabel = "N", description = "Pass over the first N rows.")
  private long offset;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it.
  private boolean help;

  /** The database, which must be there: only a load makes one. */
  Store open() {
    return open(database);
  }

  /** The database of this name, which must be there. */
  static Store open(String location) {
    if (!location.startsWith("postgres") && !Files.exists(Path.of(location))) {
      throw new StoreException(
          "the database must be there, found no "
              + location
              + "; load records with \"demarche load\", or name another with --db");
    }
    return Store.open(location);
  }

  /** The rows that are wanted. */
  Page.Window window() {
    int most = limit.orElse(format == RowsFormat.TEXT ? 50 : Integer.MAX_VALUE - 1);
    if (most < 1 || offset < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--limit must be at least 1 and --offset at least 0, found " + most + " and " + offset);
    }
    return new Page.Window(offset, most);
  }

  /** Writes rows. */
  interface Writing {
    void to(RowsPrinter printer) throws IOException;
  }

  /** Writes rows under columns, in the form and to the place that the options name. */
  int write(Terminal terminal, List<String> columns, Writing rows) {
    Palette palette =
        new Palette(
            ColourChoice.AUTO.coloured(terminal, terminal.outIsTerminal() && output.isEmpty()));
    try {
      OutputStream out =
          output.isPresent()
              ? Files.newOutputStream(output.orElseThrow())
              : new BufferedOutputStream(terminal.out());
      try (RowsPrinter printer = format.printer(out, palette, terminal.width(), columns)) {
        rows.to(printer);
      }
      return ExitCode.ALL_CODED;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        return ExitCode.OUTPUT_CLOSED;
      }
      throw new StoreException(
          "the output must be writable to its end, but writing failed (" + e + ")", e);
    }
  }

  /** Tells that there are more rows than shown. */
  static void more(RowsPrinter printer, Page<?> page) throws IOException {
    if (page.rows().isEmpty()) {
      printer.note("Nothing fits. \"demarche runs\" tells what the database holds.");
    } else if (page.more()) {
      printer.note(
          "... and more; --offset "
              + (page.offset() + page.rows().size())
              + " goes on, --limit"
              + " shows more at once");
    }
  }
}
