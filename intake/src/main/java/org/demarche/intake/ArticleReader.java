package org.demarche.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the articles of one source, one at a time. Holds no more than one of them in memory. Not
 * thread-safe.
 */
public interface ArticleReader extends Closeable {
  /**
   * The next article, or the fault found in its place; empty at the end.
   *
   * @throws InputException if the rest of the source can't be read
   * @throws IOException if the device fails
   */
  Optional<InputEntry> next() throws IOException;

  /** The fields that were left out so far because they were no strings, with how often each. */
  default Map<String, Long> leftOut() {
    return Map.of();
  }

  /** What was guessed of the input so far, a sentence each. */
  default List<String> guesses() {
    return List.of();
  }
}
