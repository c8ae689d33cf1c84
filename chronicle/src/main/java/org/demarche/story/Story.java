package org.demarche.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report with its copies. Immutable.
 *
 * @param id {@code t1}, {@code t2}, ... in the order of the first copy
 * @param representative the copy with the best text: with most words in whole sentences that are
 *     not furniture ({@link StoryIndex#words}); of equal ones that of the earliest day, then the
 *     first by its id
 * @param copies all copies, the representative included, by day and then in input order; never
 *     empty
 */
public record Story(String id, Copy representative, List<Copy> copies) {
  /** Copies the list. */
  public Story {
    copies = List.copyOf(copies);
  }

  /**
   * An article as a copy of a report.
   *
   * @param article its id
   * @param title its headline
   * @param date its day of publication
   * @param publisher who published it
   * @param url where
   * @param words how many words of its own it has in whole sentences
   */
  public record Copy(
      String article,
      Optional<String> title,
      Optional<LocalDate> date,
      Optional<String> publisher,
      Optional<String> url,
      int words) {}
}
