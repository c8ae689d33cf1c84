package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/affairs: small affairs of several articles, each with its whole ledger. */
@Tag("models")
class AffairsTest {
  private static final Path FOLDER = Path.of("../cases/affairs");

  private static Lexicon lexicon = Lexicon.builtIn();
  private static Coder coder = Coder.builder().build();

  @BeforeAll
  static void world() throws IOException {
    lexicon =
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
                        "actors/world.txt", Files.readString(Path.of("../cases/world.txt")))));
    coder = Coder.builder().lexicon(lexicon).build();
  }

  static Stream<String> affairs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** Lines of the file in the order of the ledger: an entry, then what is told of it. */
  private record Line(String key, String value) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("affairs")
  void theLedgerIsWhole(String affair) throws IOException {
    List<Record> records = new ArrayList<>();
    List<Line> expected = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    Optional<LocalDate> asOf = Optional.empty();
    for (Block b : Block.parse(affair, Files.readString(FOLDER.resolve(affair)))) {
      if (b.kind().equals("article")) {
        records.add(coded(b));
      } else {
        asOf = Optional.of(LocalDate.parse(b.argument()));
        for (Block.Line l : b.lines()) {
          if (l.key().equals("missed")) {
            missed.add(l.value());
          } else {
            expected.add(new Line(l.key(), l.value()));
          }
        }
      }
    }

    Ledger ledger = Ledger.of(records, lexicon, asOf);

    List<Line> found =
        ledger.entries().stream().flatMap(e -> lines(e, ledger.isOverdue(e)).stream()).toList();
    assertThat(expected).isNotEmpty();
    assertThat(told(found, expected)).isEqualTo(told(expected, expected));
    assertThat(told(found, found))
        .as("no longer missed: make it expected")
        .noneMatch(missed::contains);
  }

  private static Record coded(Block b) {
    String[] head = b.argument().split(" ", -1);
    String text = b.all("text").stream().map(Block.Line::value).collect(Collectors.joining("\n\n"));
    return coder.code(Article.of(head[0], text).publishedOn(LocalDate.parse(head[1])));
  }

  /** Optional keys are compared only where the file gives one at all. */
  private static List<String> told(List<Line> lines, List<Line> expected) {
    return lines.stream()
        .filter(
            l ->
                l.key().equals("entry")
                    || l.key().equals("answer")
                    || expected.stream().anyMatch(x -> x.key().equals(l.key())))
        .map(l -> l.key() + ": " + l.value())
        .toList();
  }

  private static List<Line> lines(Entry e, boolean overdue) {
    List<Line> lines = new ArrayList<>();
    String since = e.since().map(LocalDate::toString).orElse("-");
    lines.add(
        new Line(
            "entry",
            e.kind()
                + " "
                + names(e.by())
                + " > "
                + names(e.to())
                + " "
                + since
                + " "
                + e.status()
                + ": "
                + e.what()));
    e.deadline().ifPresent(d -> lines.add(new Line("deadline", d + (overdue ? " passed" : ""))));
    e.condition().ifPresent(c -> lines.add(new Line("condition", c)));
    if (e.told().size() > 1) {
      lines.add(new Line("told", String.valueOf(e.told().size())));
    }
    for (Entry.Response a : e.answers()) {
      String on = a.day().map(LocalDate::toString).orElse("-");
      lines.add(
          new Line(
              "answer", a.reply() + " " + names(a.by()) + " " + on + " " + a.source().article()));
    }
    return lines;
  }

  private static String names(List<Party> side) {
    return side.isEmpty() ? "-" : side.stream().map(Party::name).collect(Collectors.joining(" + "));
  }
}
