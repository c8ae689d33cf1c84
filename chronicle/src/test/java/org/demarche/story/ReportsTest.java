package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Coder;
import org.demarche.Record;
import org.demarche.article.Article;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconSource;
import org.demarche.story.Occurrence.Disagreement;
import org.demarche.story.Occurrence.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs cases/reports: articles ({@code article id day publisher}, with paragraphs), their stories,
 * and the occurrences that more than one article tells or that somebody talks of otherwise.
 */
@Tag("models")
class ReportsTest {
  private static final Path FOLDER = Path.of("../cases/reports");

  private static Coder coder = Coder.builder().build();

  @BeforeAll
  static void world() throws IOException {
    coder =
        Coder.builder()
            .lexicon(
                Lexicon.of(
                    LexiconSource.builtIn()
                        .only(
                            "codes.txt",
                            "agents",
                            "events/",
                            "naming",
                            "speech",
                            "commitments",
                            "figures",
                            "memberships",
                            "times")
                        .with(
                            LexiconSource.of(
                                "actors/world.txt",
                                Files.readString(Path.of("../cases/world.txt"))))))
            .build();
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theStoriesAreWhole(String file) throws IOException {
    List<Record> records = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Block b : Block.parse(file, Files.readString(FOLDER.resolve(file)))) {
      if (b.kind().equals("article")) {
        records.add(coded(b));
      } else {
        b.lines().forEach(l -> expected.add(l.key() + ": " + l.value()));
      }
    }

    List<String> found = lines(Stories.of(records));

    assertThat(found).containsExactlyElementsOf(expected);
    records.sort(Comparator.comparing(Record::id).reversed());
    assertThat(lines(Stories.of(records)).stream().filter(l -> !l.startsWith("story")))
        .containsExactlyElementsOf(expected.stream().filter(l -> !l.startsWith("story")).toList());
  }

  private static Record coded(Block b) {
    String[] head = b.argument().split(" ", -1);
    String text = b.all("text").stream().map(Block.Line::value).collect(Collectors.joining("\n\n"));
    return coder.code(
        new Article(
            head[0],
            text,
            Article.Form.EXACT,
            Optional.empty(),
            Optional.of(LocalDate.parse(head[1])),
            Optional.empty(),
            Optional.of(head[2]),
            Optional.empty()));
  }

  private static List<String> lines(Stories stories) {
    List<String> lines = new ArrayList<>();
    for (Story s : stories.stories()) {
      String best =
          s.copies().get(0).equals(s.representative())
              ? ""
              : ", best " + s.representative().article();
      lines.add(
          "story: "
              + s.copies().stream().map(Story.Copy::article).collect(Collectors.joining(" "))
              + best);
    }
    for (Occurrence o : stories.occurrences()) {
      if (o.reports() > 1 || !o.talk().isEmpty()) {
        lines.add(
            "occurrence: "
                + o.type()
                + " "
                + o.tellings().stream().map(Telling::article).collect(Collectors.joining(" "))
                + ", "
                + o.independent()
                + " independent");
        o.talk().forEach(t -> lines.add("talk: " + t.status() + " " + t.article()));
        o.disagreements().stream()
            .filter(d -> !d.about().equals("STATUS"))
            .forEach(d -> lines.add("differ: " + words(d)));
      }
    }
    return lines;
  }

  private static String words(Disagreement d) {
    return d.about()
        + " "
        + d.values().stream()
            .map(v -> v.value() + " " + String.join(" ", v.articles()))
            .collect(Collectors.joining(" or "));
  }
}
