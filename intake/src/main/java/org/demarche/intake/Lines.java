package org.demarche.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads lines of bounded length, so that one without an end does not fill the memory. LF, CR or CR
 * LF ends a line. Not thread-safe.
 */
final class Lines implements Closeable {
  /** The longest line that is given whole, in UTF-16 code units. */
  static final int LONGEST = 16 << 20;

  /** A line of more than this many code units ends the reading of its file. */
  private static final long LONGEST_SKIPPED = 1L << 28;

  private static final int BLOCK = 1 << 13;

  private final Reader reader;
  private final String file;
  private final char[] block = new char[BLOCK];
  private int at;
  private int end;
  private boolean afterReturn;
  private long number;
  private boolean tooLong;

  /**
   * Reads from {@code reader}, and closes it in the end.
   *
   * @param file what messages call it
   */
  Lines(Reader reader, String file) {
    this.reader = reader;
    this.file = file;
  }

  /** The number of the line given last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line given last was longer than {@link #LONGEST} and is cut there. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next line without its end; empty at the end of the input. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    long length = 0;
    boolean any = false;
    while (at < end || fill()) {
      if (afterReturn && block[at] == '\n') {
        at++;
        afterReturn = false;
        continue;
      }
      afterReturn = false;
      any = true;
      int stop = at;
      while (stop < end && block[stop] != '\n' && block[stop] != '\r') {
        stop++;
      }
      length += stop - at;
      line.append(block, at, Math.min(stop - at, LONGEST - line.length()));
      at = stop;
      if (stop < end) {
        afterReturn = block[at++] == '\r';
        break;
      }
      if (length > LONGEST_SKIPPED) {
        throw InputException.atLine(
            file,
            number + 1,
            "a line must end, but this goes on for more than "
                + LONGEST_SKIPPED
                + " characters, and the rest of the file is not read; check what wrote it");
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    tooLong = length > LONGEST;
    return Optional.of(line.toString());
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(block, 0, BLOCK));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
