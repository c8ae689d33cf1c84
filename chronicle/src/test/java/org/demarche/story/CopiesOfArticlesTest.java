package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.intake.ArticleInput;
import org.demarche.intake.CsvColumns;
import org.demarche.intake.InputEntry;
import org.demarche.intake.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures on real articles, whose file is named on the command line: {@code ./mvnw test -pl
 * chronicle -am -Dtest=CopiesOfArticlesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Darticles=FILE}. Articles that are copies of one another before anything is made of them count
 * as one story, and are printed so that they can be looked at.
 */
@EnabledIfSystemProperty(named = "articles", matches = ".+")
class CopiesOfArticlesTest {
  @Test
  void findsCopiesAndNothingElse() throws IOException {
    List<String> ids = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (ArticleInput input =
        InputFiles.open(
            List.of(Path.of(System.getProperty("articles")).toAbsolutePath().toString()),
            InputStream.nullInputStream(),
            Optional.empty(),
            CsvColumns.GUESSED,
            Optional.empty())) {
      for (Optional<InputEntry> e = input.next(); e.isPresent(); e = input.next()) {
        if (e.orElseThrow() instanceof InputEntry.Readable r) {
          ids.add(r.article().id());
          texts.add(r.article().text());
        }
      }
    }
    StoryIndex plain = new StoryIndex();
    texts.forEach(plain::add);
    Map<Integer, List<String>> copies = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      copies.computeIfAbsent(plain.storyOf(i), k -> new ArrayList<>()).add(ids.get(i));
    }
    copies.values().stream()
        .filter(c -> c.size() > 1)
        .forEach(c -> say("copies as they are: " + c));
    List<String> vocabulary =
        texts.stream().flatMap(t -> List.of(t.split("\\s+")).stream()).toList();

    for (double share : new double[] {0, 0.05, 0.10, 0.15, 0.20, 0.30}) {
      for (long seed = 1; seed <= 3; seed++) {
        CopySet set = CopySet.of(texts, vocabulary, share, seed);
        List<Integer> truth = set.story().stream().map(plain::storyOf).toList();
        Agreement found = new CopySet(set.texts(), truth).found();
        say(
            String.format(
                Locale.ROOT,
                "%.0f %% changed, seed %d: recall %.4f precision %.4f of %d articles",
                100 * share,
                seed,
                found.recall(),
                found.precision(),
                truth.size()));
        if (share <= 0.15) {
          assertThat(found.recall()).isGreaterThanOrEqualTo(0.98);
        }
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
