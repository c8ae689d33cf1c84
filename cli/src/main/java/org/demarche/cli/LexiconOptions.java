package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

  /**
   * The lexicon that the options name. What a dictionary holds that could not be used is told.
   *
   * @throws ParameterException if a folder can't be read, or a file does not follow its format
   */
  Lexicon lexicon(Messages messages) {
    if (withBuiltIn && dictionary.isEmpty()) {
      throw refused("--with-builtin goes with --dictionary DIR, which is missing; give both");
    }
    try {
      Lexicon lexicon = Lexicon.builtIn();
      if (folder.isPresent()) {
        lexicon =
            Lexicon.of(
                LexiconSource.folder(existing("--lexicon", folder.orElseThrow()))
                    .over(LexiconSource.builtIn()));
      }
      return dictionary.isPresent() ? adapted(lexicon, messages) : lexicon;
    } catch (LexiconException | IllegalArgumentException e) {
      throw refused("the lexicon can't be used: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw refused("the lexicon's folder must be readable: " + cause(e));
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
    read.remarks().stream().limit(REMARKS_TOLD).map(Remark::toString).forEach(messages::state);
    if (read.remarks().size() > REMARKS_TOLD) {
      messages.state(
          "... and " + (read.remarks().size() - REMARKS_TOLD) + " more lines not understood");
    }
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
