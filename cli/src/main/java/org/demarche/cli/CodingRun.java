package org.demarche.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

  CodingRun(ArticleInput input, RecordWriter writer, Messages messages, RunTally tally) {
    this.input = input;
    this.writer = writer;
    this.messages = messages;
    this.tally = tally;
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
        write(Outcome.of(unreadable));
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
    BlockingQueue<Optional<Future<Outcome>>> queue =
        new ArrayBlockingQueue<>(QUEUED_PER_THREAD * threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads, CodingRun::thread);
    FutureTask<Boolean> reading = new FutureTask<>(() -> read(first, coder, queue, pool));
    Thread reader = thread(reading);
    reader.start();
    try {
      for (Optional<Future<Outcome>> next = queue.take(); next.isPresent(); next = queue.take()) {
        write(result(next.orElseThrow()));
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
      Article first,
      ArticleCoder coder,
      BlockingQueue<Optional<Future<Outcome>>> queue,
      ExecutorService pool)
      throws InterruptedException {
    try {
      Optional<InputEntry> entry = Optional.of(new InputEntry.Readable(first));
      while (entry.isPresent()) {
        FutureTask<Outcome> task = task(entry.orElseThrow(), coder);
        queue.put(Optional.of(task));
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

  private void write(Outcome outcome) throws IOException {
    if (outcome instanceof Coded coded) {
      writer.write(coded.result());
    } else if (outcome instanceof Failed failed) {
      messages.tell(failed.sentence());
      messages.trace(failed.cause());
      writer.write(failed.failure());
    }
    tally.put(outcome);
  }

  /** A thread that doesn't keep the program alive, with room for the parse of a long sentence. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "demarche", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
