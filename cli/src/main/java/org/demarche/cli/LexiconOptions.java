package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.lexicon.Gazetteer;
import org.demarche.lexicon.GeoNames;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconSource;
import org.demarche.lexicon.dictionary.AdaptedLexicon;
import org.demarche.lexicon.dictionary.Dictionaries;
import org.demarche.lexicon.dictionary.Remark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which lexicon codes. */
final class LexiconOptions {
  private static final int REMARKS_TOLD = 5;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = {
        "Lay the files of DIR over the built-in lexicon: a file of the same name stands in its place,"
            + " other files are read before it. docs/lexicon.md has the grammar."
      })
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = {
        "Take actors, agents and verbs from the PETRARCH dictionaries in DIR instead of the built-in"
            + " ones."
      })
  private Optional<Path> dictionary = Optional.empty();

  @Option(
      names = "--with-builtin",
      description = "With --dictionary, keep the built-in lexicon beside the dictionaries.")
  private boolean withBuiltIn;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Know the places of FILE, a dump of GeoNames such as cities15000.txt, besides the built-in"
            + " ones."
      })
  private Optional<Path> gazetteer = Optional.empty();

  /**
   * The lexicon that the options name. What a dictionary holds that could not be used is told.
   *
   * @throws ParameterException if a folder can't be read, or a file does not follow its format
   */
  Lexicon lexicon(Messages messages) {
    if (withBuiltIn && dictionary.isEmpty()) {
      throw refused("--with-builtin goes with --dictionary DIR, which is missing; give both");
    }
    Lexicon lexicon = Lexicon.builtIn();
    try {
      if (folder.isPresent()) {
        lexicon =
            Lexicon.of(
                LexiconSource.folder(existing("--lexicon", folder.orElseThrow()))
                    .over(LexiconSource.builtIn()));
      }
      lexicon = dictionary.isPresent() ? adapted(lexicon, messages) : lexicon;
    } catch (LexiconException | IllegalArgumentException e) {
      throw refused("the lexicon can't be used: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw refused("the lexicon's folder must be readable: " + cause(e));
    }
    return gazetteer.isPresent()
        ? lexicon.with(places(gazetteer.orElseThrow(), lexicon, messages))
        : lexicon;
  }

  /** A checksum of the files that the options name; empty if they name none. */
  String fingerprint() {
    List<String> sums = new ArrayList<>();
    folder.ifPresent(f -> sums.add(ProgramFingerprint.of(f)));
    dictionary.ifPresent(f -> sums.add(ProgramFingerprint.of(f) + (withBuiltIn ? "+" : "")));
    gazetteer.ifPresent(f -> sums.add(ProgramFingerprint.of(f)));
    return String.join(" ", sums);
  }

  private Gazetteer places(Path file, Lexicon lexicon, Messages messages) {
    if (!Files.isRegularFile(file)) {
      throw refused("--gazetteer must name a file that exists, found " + file);
    }
    try {
      GeoNames dump = GeoNames.read(file);
      messages.state(
          String.format(
              Locale.ROOT,
              "gazetteer: %,d places, %,d lines not understood",
              dump.size(),
              dump.faults().size()));
      tell(dump.faults().stream().map(LexiconException::getMessage).toList(), messages);
      return dump.beside(lexicon.places());
    } catch (UncheckedIOException e) {
      throw refused("--gazetteer must name a file that can be read: " + cause(e));
    }
  }

  private static void tell(List<String> remarks, Messages messages) {
    remarks.stream().limit(REMARKS_TOLD).forEach(messages::state);
    if (remarks.size() > REMARKS_TOLD) {
      messages.state("... and " + (remarks.size() - REMARKS_TOLD) + " more lines not understood");
    }
  }

  private Lexicon adapted(Lexicon lexicon, Messages messages) {
    Dictionaries read = Dictionaries.read(existing("--dictionary", dictionary.orElseThrow()));
    AdaptedLexicon adapted = withBuiltIn ? read.beside(lexicon) : read.insteadOf(lexicon);
    messages.state(
        String.format(
            Locale.ROOT,
            "dictionaries: %,d files, %,d actors, %,d agents, %,d verb blocks; %,d lines not"
                + " understood, %,d not used",
            read.files().size(),
            read.actors().size(),
            read.agents().size(),
            read.verbs().size(),
            read.remarks().size(),
            adapted.unused().size()));
    tell(read.remarks().stream().map(Remark::toString).toList(), messages);
    return adapted.lexicon();
  }

  private Path existing(String option, Path path) {
    if (!Files.isDirectory(path)) {
      throw refused(option + " must name a folder that exists, found " + path);
    }
    return path;
  }

  private static String cause(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : cause.toString();
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
