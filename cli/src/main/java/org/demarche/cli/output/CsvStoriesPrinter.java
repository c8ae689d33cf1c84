package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.story.Occurrence;
import org.demarche.story.Occurrence.Telling;
import org.demarche.story.Stories;
import org.demarche.story.Story;
import org.demarche.story.Story.Copy;

/**
 * Prints one row of comma-separated values for each telling of an occurrence, and one for each
 * article that tells of none, under a header.
 */
public final class CsvStoriesPrinter implements StoriesPrinter {
  /** The columns in order. */
  public static final List<String> COLUMNS =
      List.of(
          "story",
          "article_id",
          "article_date",
          "source",
          "title",
          "representative",
          "occurrence",
          "type",
          "cameo",
          "sources",
          "targets",
          "place",
          "status",
          "by",
          "date",
          "reports",
          "independent",
          "disagreements",
          "event",
          "sentence");

  private final CsvRows rows;

  /** Prints the header to {@code out}, which is closed in the end. */
  public CsvStoriesPrinter(OutputStream out) throws IOException {
    rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void print(Stories stories) throws IOException {
    Map<String, Story> storyOf = new HashMap<>();
    Map<String, Copy> copies = new HashMap<>();
    for (Story s : stories.stories()) {
      for (Copy c : s.copies()) {
        storyOf.put(c.article(), s);
        copies.put(c.article(), c);
      }
    }
    Set<String> told = new HashSet<>();
    for (Occurrence o : stories.occurrences()) {
      for (Telling t : Stream.concat(o.tellings().stream(), o.talk().stream()).toList()) {
        Story s = storyOf.get(t.article());
        Copy c = copies.get(t.article());
        if (s == null || c == null) {
          throw new IllegalStateException("a telling's article must be of a story: " + t.article());
        }
        told.add(t.article());
        rows.write(
            Stream.concat(
                    article(s, c),
                    Stream.of(
                        o.id(),
                        o.type().name(),
                        o.cameo(),
                        StoryWords.names(o.sources()),
                        StoryWords.names(o.targets()),
                        o.place().orElse(""),
                        t.status().name(),
                        t.by().orElse(""),
                        t.date().orElse(""),
                        String.valueOf(o.reports()),
                        String.valueOf(o.independent()),
                        StoryWords.disagreements(o),
                        t.event(),
                        t.sentence()))
                .toList());
      }
    }
    for (Story s : stories.stories()) {
      for (Copy c : s.copies()) {
        if (!told.contains(c.article())) {
          rows.write(
              Stream.concat(article(s, c), Stream.generate(() -> ""))
                  .limit(COLUMNS.size())
                  .toList());
        }
      }
    }
  }

  private static Stream<String> article(Story s, Copy c) {
    return Stream.of(
        s.id(),
        c.article(),
        c.date().map(Object::toString).orElse(""),
        c.publisher().orElse(""),
        c.title().map(OneLine::of).orElse(""),
        String.valueOf(c.equals(s.representative())));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
