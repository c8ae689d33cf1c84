package org.demarche.statement;

import java.nio.file.Path;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconSource;

/** The lexicon's speech files alone, as these tests use them. */
final class SpeechSource {
  private SpeechSource() {}

  /** Reads them; the tests run in the folder core. */
  static Lexicon lexicon() {
    return Lexicon.of(LexiconSource.folder(Path.of("../lexicon")).only("speech"));
  }
}
