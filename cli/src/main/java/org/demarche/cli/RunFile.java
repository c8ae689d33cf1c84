package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The file that a run writes. It grows as {@code FILE.partial} and gets its name when it is whole,
 * so that what an interrupted run leaves never looks complete. Runs that can be resumed keep {@code
 * FILE.journal} beside it. Not thread-safe.
 */
final class RunFile extends OutputStream {
  private static final long BETWEEN_CHECKPOINTS = 1_000_000_000L;

  private final Path path;
  private final Path partial;
  private final FileChannel channel;
  private final Optional<Journal> journal;
  private final Optional<Checkpoint> start;
  private boolean silent;
  private long lastCheckpoint = System.nanoTime();

  private RunFile(
      Path path, FileChannel channel, Optional<Journal> journal, Optional<Checkpoint> start) {
    this.path = path;
    this.partial = beside(path, ".partial");
    this.channel = channel;
    this.journal = journal;
    this.start = start;
    this.silent = start.isPresent();
  }

  /** A file that is written in one run. */
  static RunFile unresumable(Path path) throws IOException {
    return new RunFile(path, opened(beside(path, ".partial")), Optional.empty(), Optional.empty());
  }

  /**
   * A file that another run can go on with.
   *
   * @param settings what must be the same in that run
   * @param resume whether this run goes on with an earlier one, if there is one
   * @throws ResumeException if it can't
   */
  static RunFile resumable(Path path, Map<String, String> settings, boolean resume)
      throws IOException, ResumeException {
    Journal journal = Journal.open(beside(path, ".journal"));
    try {
      Path partial = beside(path, ".partial");
      Optional<Checkpoint> start = Optional.empty();
      if (resume) {
        Path written = Files.exists(partial) ? partial : path;
        start = journal.resume(settings, Files.exists(written) ? Files.size(written) : -1);
        if (written.equals(path) && start.isPresent()) {
          if (!start.orElseThrow().end() || start.orElseThrow().bytes() != Files.size(path)) {
            throw new ResumeException(
                "--resume must find the unfinished output, but "
                    + partial
                    + " is missing; put it back, or leave out --resume to begin anew");
          }
          Files.move(path, partial, StandardCopyOption.ATOMIC_MOVE);
        }
      } else {
        journal.begin(settings);
      }
      FileChannel channel = opened(partial);
      channel.truncate(start.map(Checkpoint::bytes).orElse(0L));
      channel.position(channel.size());
      return new RunFile(path, channel, Optional.of(journal), start);
    } catch (IOException | ResumeException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static FileChannel opened(Path partial) throws IOException {
    return FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path beside(Path path, String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  /** Where the run goes on; empty at its beginning. */
  Optional<Checkpoint> start() {
    return start;
  }

  /** Ends the silence in which a writer repeats the header that the file has already. */
  void opened() {
    silent = false;
  }

  /** Notes the outcome of the {@code tally}'s last entry, which is written. */
  void written(Outcome outcome, RunTally tally, long input) throws IOException {
    if (journal.isEmpty()) {
      return;
    }
    if (outcome instanceof Outcome.Failed failed) {
      journal.orElseThrow().failed(tally.out(), failed.failure());
    }
    if (System.nanoTime() - lastCheckpoint > BETWEEN_CHECKPOINTS) {
      channel.force(false);
      journal.orElseThrow().reached(tally.checkpoint(channel.position(), input, false));
      lastCheckpoint = System.nanoTime();
    }
  }

  /** Gives the file its name: the run is over. */
  void finish(RunTally tally, long input) throws IOException {
    channel.force(false);
    long bytes = channel.position();
    if (channel.size() > bytes) {
      channel.truncate(bytes);
    }
    if (journal.isPresent()) {
      journal.orElseThrow().reached(tally.checkpoint(bytes, input, true));
    }
    channel.close();
    Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    while (!silent && buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Keeps the file open: it is not over before {@link #finish}. */
  @Override
  public void close() {}

  /** Lets go of the files, finished or not. */
  void release() throws IOException {
    channel.close();
    if (journal.isPresent()) {
      journal.orElseThrow().close();
    }
  }
}
