package org.demarche.bench;

import java.util.concurrent.TimeUnit;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the text of a lexicon to its index, cold: each measurement is the first load of a process,
 * as it is when the program starts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class NameLoading {
  private LexiconSource generated;

  /** Generates the names. */
  @Setup
  public void generate() {
    generated = new GeneratedNames(100_000).file();
  }

  /** 100,000 names of 50,000 persons with an office each. */
  @Benchmark
  public Lexicon names100000() {
    return Lexicon.of(generated);
  }

  /** All that the program carries: actors, agents, places, events, speech. */
  @Benchmark
  public Lexicon builtIn() {
    return Lexicon.of(LexiconSource.builtIn());
  }
}
