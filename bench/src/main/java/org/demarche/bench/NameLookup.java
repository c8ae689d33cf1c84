package org.demarche.bench;

import java.util.concurrent.TimeUnit;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NameIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looking for names in a megabyte of text, a character a byte: operations a second are MB/s. Asked
 * at the start of every word that begins with a capital, as the mention stage does, or of every
 * word.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NameLookup {
  private static final int MEGABYTE = 1_000_000;

  /** How many names there are. */
  @Param({"20000", "100000"})
  public int names;

  private NameIndex<Name> index;

  private String text = "";

  /** Generates the names and the text. */
  @Setup
  public void generate() {
    GeneratedNames generated = new GeneratedNames(names);
    index = Lexicon.of(generated.file()).actors().names();
    text = generated.text(MEGABYTE);
  }

  /** Asks at words with a capital. */
  @Benchmark
  public int atCapitals() {
    return found(true);
  }

  /** Asks at all words. */
  @Benchmark
  public int atAllWords() {
    return found(false);
  }

  private int found(boolean capitalsOnly) {
    int found = 0;
    for (int i = 0; i < text.length(); i = text.indexOf(' ', i) + 1) {
      if (!capitalsOnly || Character.isUpperCase(text.charAt(i))) {
        found += index.at(text, i, text.length()).size();
      }
    }
    return found;
  }
}
