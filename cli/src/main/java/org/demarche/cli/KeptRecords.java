package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.output.Palette;
import org.demarche.cli.output.RecordWriter;
import org.demarche.store.Filter;
import org.demarche.store.Store;
import org.demarche.store.StoreException;
import picocli.CommandLine.Option;

/** Records out of a database, for a command that else codes articles. */
final class KeptRecords {
  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "Take the records from this database, not from FILEs: a file of SQLite's, or"
              + " postgresql://user:password@host:port/database. \"demarche load\" fills it.")
  private Optional<String> database = Optional.empty();

  /** Whether the records are to come from a database. */
  boolean given() {
    return database.isPresent();
  }

  /**
   * Writes what the newest records of all articles give.
   *
   * @param options where the output goes
   */
  int write(Terminal terminal, CodingOptions options, Coding.WriterOpener opener) {
    Optional<Path> file = options.outputFile(List.of());
    Palette palette =
        new Palette(
            options.colour().coloured(terminal, terminal.outIsTerminal() && file.isEmpty()));
    try (Store store = StoreOptions.open(database.orElseThrow());
        OutputStream out = options.open(file, terminal);
        RecordWriter writer = opener.open(out, palette, terminal.width())) {
      store.eachRecord(
          Filter.NONE,
          r -> {
            try {
              writer.write(r);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return ExitCode.ALL_CODED;
    } catch (IOException | UncheckedIOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        return ExitCode.OUTPUT_CLOSED;
      }
      throw new StoreException(
          "the output must be writable to its end, but writing failed (" + e + ")", e);
    }
  }
}
