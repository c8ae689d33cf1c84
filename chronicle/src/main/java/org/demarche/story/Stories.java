package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Record;
import org.demarche.story.Story.Copy;

/**
 * The stories that many articles tell, and what happened in them. Immutable and safe to share.
 *
 * @param stories in the order of the first copy of each
 * @param occurrences by the day of the first telling; those told by one article only are among them
 */
public record Stories(List<Story> stories, List<Occurrence> occurrences) {
  /** Copies the lists. */
  public Stories {
    stories = List.copyOf(stories);
    occurrences = List.copyOf(occurrences);
  }

  /**
   * The stories of the records.
   *
   * @param records records of articles; their order matters only as {@link StoryIndex} says
   * @throws IllegalArgumentException if two have one id
   */
  public static Stories of(List<Record> records) {
    StoryIndex index = new StoryIndex();
    Set<String> ids = new HashSet<>();
    for (Record r : records) {
      if (!ids.add(r.id())) {
        throw new IllegalArgumentException(
            "articles must differ in their ids, found " + r.id() + " twice; number them");
      }
      index.add(r.text());
    }
    Map<Integer, List<Copy>> copies = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      copies.computeIfAbsent(index.storyOf(i), s -> new ArrayList<>()).add(copy(records, i, index));
    }
    List<Story> stories = new ArrayList<>();
    for (List<Copy> c : copies.values()) {
      stories.add(story("t" + (stories.size() + 1), c));
    }
    return new Stories(stories, new OccurrenceBuilder(records, stories).occurrences());
  }

  private static Copy copy(List<Record> records, int i, StoryIndex index) {
    Record r = records.get(i);
    return new Copy(r.id(), r.title(), r.date(), r.source(), r.url(), index.words(i));
  }

  private static Story story(String id, List<Copy> copies) {
    Copy best =
        copies.stream()
            .min(
                Comparator.comparing(Copy::words, Comparator.reverseOrder())
                    .thenComparing(Stories::day)
                    .thenComparing(Copy::article))
            .orElseThrow();
    return new Story(id, best, copies.stream().sorted(Comparator.comparing(Stories::day)).toList());
  }

  private static LocalDate day(Copy c) {
    return c.date().orElse(LocalDate.MAX);
  }
}
