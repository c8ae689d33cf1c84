package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32C;
import org.demarche.article.Article;
import org.demarche.cli.Outcome.Coded;
import org.demarche.cli.Outcome.Failed;
import org.demarche.cli.output.RecordWriter;
import org.demarche.intake.ArticleInput;
import org.demarche.intake.InputEntry;

/**
 * Reads articles, codes them on several threads and writes the outcomes in the order of the input.
 *
 * <p>One thread reads, a pool codes, and the caller's thread writes. Between them stands a queue of
 * tasks in input order: it is bounded, so that a long input never piles up in memory, and since the
 * writer waits for its head, the order holds without sorting.
 */
final class CodingRun {
  private static final int QUEUED_PER_THREAD = 4;
  private static final long STACK_BYTES = 16L << 20;

  private final ArticleInput input;
  private final RecordWriter writer;
  private final Messages messages;
  private final RunTally tally;
  private final Optional<RunFile> file;
  private long checksum;

  CodingRun(
      ArticleInput input,
      RecordWriter writer,
      Messages messages,
      RunTally tally,
      Optional<RunFile> file) {
    this.file = file;
    this.input = input;
    this.writer = writer;
    this.messages = messages;
    this.tally = tally;
  }

  /** A checksum of the input whose outcomes are written. */
  long checksum() {
    return checksum;
  }

  /**
   * Steps over what an earlier run has done.
   *
   * @throws ResumeException if the input is not what it was then
   */
  void skip(Checkpoint done) throws ResumeException {
    for (long i = 0; i < done.entries(); i++) {
      Optional<InputEntry> entry = input.next();
      if (entry.isPresent()) {
        checksum = joined(checksum, entry.orElseThrow());
      }
    }
    if (checksum != done.input()) {
      throw new ResumeException(
          String.format(
              Locale.ROOT,
              "--resume must read the same input again, but its first %,d articles are not those"
                  + " that were coded; restore the input, or leave out --resume to begin anew",
              done.entries()));
    }
    tally.resume(done);
  }

  private static long joined(long checksum, InputEntry entry) {
    CRC32C crc = new CRC32C();
    String content =
        entry instanceof InputEntry.Readable readable
            ? readable.article().toString()
            : entry.toString();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return checksum * 31 + crc.getValue();
  }

  /**
   * Writes what fails before the first article, so that no models are loaded for nothing.
   *
   * @return the first article, if there is one
   */
  Optional<Article> firstArticle() throws IOException {
    for (Optional<InputEntry> e = input.next(); e.isPresent(); e = input.next()) {
      tally.take();
      if (e.orElseThrow() instanceof InputEntry.Unreadable unreadable) {
        write(Outcome.of(unreadable), unreadable);
      } else if (e.orElseThrow() instanceof InputEntry.Readable readable) {
        return Optional.of(readable.article());
      }
    }
    return Optional.empty();
  }

  /**
   * Codes the first article and all that follow it in the input.
   *
   * @param first what {@link #firstArticle} gave
   * @param threads how many articles are coded at the same time
   * @throws IOException if the output can't be written
   */
  void code(Article first, ArticleCoder coder, int threads, Progress progress)
      throws IOException, InterruptedException {
    BlockingQueue<Optional<Task>> queue = new ArrayBlockingQueue<>(QUEUED_PER_THREAD * threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads, CodingRun::thread);
    FutureTask<Boolean> reading = new FutureTask<>(() -> read(first, coder, queue, pool));
    Thread reader = thread(reading);
    reader.start();
    try {
      for (Optional<Task> next = queue.take(); next.isPresent(); next = queue.take()) {
        write(result(next.orElseThrow().outcome()), next.orElseThrow().entry());
        progress.step();
      }
      result(reading);
    } finally {
      reader.interrupt();
      pool.shutdownNow();
    }
  }

  /** Fills the queue; an empty element ends it, whatever happens. */
  private boolean read(
      Article first, ArticleCoder coder, BlockingQueue<Optional<Task>> queue, ExecutorService pool)
      throws InterruptedException {
    try {
      Optional<InputEntry> entry = Optional.of(new InputEntry.Readable(first));
      while (entry.isPresent()) {
        FutureTask<Outcome> task = task(entry.orElseThrow(), coder);
        queue.put(Optional.of(new Task(task, entry.orElseThrow())));
        pool.execute(task);
        entry = input.next();
        if (entry.isPresent()) {
          tally.take();
        }
      }
    } finally {
      queue.put(Optional.empty());
    }
    return true;
  }

  private record Task(Future<Outcome> outcome, InputEntry entry) {}

  private static FutureTask<Outcome> task(InputEntry entry, ArticleCoder coder) {
    return new FutureTask<>(
        () -> {
          if (entry instanceof InputEntry.Readable readable) {
            return Outcome.of(readable.article(), coder);
          }
          return Outcome.of((InputEntry.Unreadable) entry);
        });
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void write(Outcome outcome, InputEntry entry) throws IOException {
    if (outcome instanceof Coded coded) {
      writer.write(coded.result());
    } else if (outcome instanceof Failed failed) {
      messages.tell(failed.sentence());
      messages.trace(failed.cause());
      writer.write(failed.failure());
    }
    tally.put(outcome);
    if (file.isPresent()) {
      checksum = joined(checksum, entry);
      file.orElseThrow().written(outcome, tally, checksum);
    }
  }

  /** A thread that doesn't keep the program alive, with room for the parse of a long sentence. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "demarche", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
