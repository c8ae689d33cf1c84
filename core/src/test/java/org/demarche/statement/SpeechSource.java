package org.demarche.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconSource;

/** The lexicon with speech.txt alone, as these tests use it. */
final class SpeechSource {
  private SpeechSource() {}

  static Lexicon lexicon() {
    try {
      return Lexicon.of(
          LexiconSource.of("speech.txt", Files.readString(Path.of("../lexicon/speech.txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException("the tests run in the folder core", e);
    }
  }
}
