package org.demarche.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.story.Occurrence;

/** How occurrences are put into words. */
final class StoryWords {
  private StoryWords() {}

  /** The names of a side in one line. */
  static String names(List<String> side) {
    return side.stream().map(OneLine::of).collect(Collectors.joining(", "));
  }

  /** "KILLED 12 [a1, a2] or 15 [a3]; DATE ...". */
  static String disagreements(Occurrence o) {
    return o.disagreements().stream()
        .map(
            d ->
                d.about()
                    + " "
                    + d.values().stream()
                        .map(v -> v.value() + " [" + String.join(", ", v.articles()) + "]")
                        .collect(Collectors.joining(" or ")))
        .collect(Collectors.joining("; "));
  }
}
