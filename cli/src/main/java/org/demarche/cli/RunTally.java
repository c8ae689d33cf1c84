package org.demarche.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.cli.Outcome.Coded;
import org.demarche.cli.Outcome.Failed;

/**
 * Counts what went into a run and what came out. One thread may count what goes in while another
 * counts what comes out; the figures hold when both are done.
 */
final class RunTally {
  private final AtomicLong in = new AtomicLong();
  private long records;
  private long inputFailures;
  private long otherFailures;
  private long sentences;
  private long before;

  /** Goes on from there. */
  void resume(Checkpoint start) {
    in.set(start.entries());
    records = start.records();
    inputFailures = start.inputFailures();
    otherFailures = start.otherFailures();
    sentences = start.sentences();
    before = sentences;
  }

  /**
   * How far the run has come.
   *
   * @param bytes length of the output
   * @param input a checksum of the input so far
   */
  Checkpoint checkpoint(long bytes, long input, boolean end) {
    return new Checkpoint(
        out(), bytes, input, records, inputFailures, otherFailures, sentences, end);
  }

  /** Records and failures written. */
  long out() {
    return records + failures();
  }

  /** One more place of the input was taken. */
  void take() {
    in.incrementAndGet();
  }

  /** One more outcome was written. */
  void put(Outcome outcome) {
    if (outcome instanceof Coded coded) {
      records++;
      sentences += coded.result().sentences().size();
    } else if (outcome instanceof Failed failed && failed.isOfInput()) {
      inputFailures++;
    } else {
      otherFailures++;
    }
  }

  /** Articles in, with what could not be read as one. */
  long in() {
    return in.get();
  }

  long failures() {
    return inputFailures + otherFailures;
  }

  /** Whether everything that went in came out. */
  boolean balances() {
    return in.get() == out();
  }

  /** The status that the program exits with. */
  int exitCode() {
    if (in.get() == inputFailures) {
      return ExitCode.NOTHING_READ;
    }
    return failures() == 0 ? ExitCode.ALL_CODED : ExitCode.SOME_FAILED;
  }

  /**
   * One line on the run.
   *
   * @param coding how long the coding took, without loading the models
   */
  String summary(Duration coding) {
    double seconds = coding.toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "%,d articles in = %,d records + %,d failures, %,d sentences, %,.1f s (%,.0f sentences per"
            + " second)",
        in.get(),
        records,
        failures(),
        sentences,
        seconds,
        seconds == 0 ? 0 : (sentences - before) / seconds);
  }
}
