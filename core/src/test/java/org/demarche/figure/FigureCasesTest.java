package org.demarche.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.ExampleCheck;
import org.demarche.lexicon.FigureLexicon.Example;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/figures.txt and the examples of the lexicon's figures. */
@Tag("models")
class FigureCasesTest {
  private static final ExampleCheck WORLD = new ExampleCheck();

  static Stream<Example> cases() throws IOException {
    String file = "cases/figures.txt";
    return Block.parse(file, Files.readString(Path.of("..", file))).stream()
        .flatMap(b -> b.all("figure").stream())
        .map(
            l -> {
              int equals = l.value().lastIndexOf(" = ");
              return new Example(
                  l.value().substring(0, equals),
                  l.value().substring(equals + 3),
                  file + ":" + l.number());
            });
  }

  static Stream<Example> examples() {
    return WORLD.lexicon().figures().entries().stream().flatMap(e -> e.examples().stream());
  }

  static Stream<Example> counterExamples() {
    return WORLD.lexicon().figures().entries().stream().flatMap(e -> e.counterExamples().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aSentenceGivesTheseFigures(Example c) {
    Record record = WORLD.code(c.sentence());
    List<String> expected =
        c.expected().equals("-") ? List.of() : List.of(c.expected().split("; "));

    assertThat(record.figures()).as(c.toString()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      boolean withEvent = expected.get(i).contains(" @");
      assertThat(line(record, record.figures().get(i), withEvent)).isEqualTo(expected.get(i));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anExampleGivesItsFigure(Example e) {
    Record record = WORLD.code(e.sentence());

    assertThat(record.figures().stream().map(f -> line(record, f, false))).contains(e.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counterExamples")
  void aCounterExampleGivesNoneOfItsKind(Example e) {
    assertThat(WORLD.code(e.sentence()).figures().stream().map(f -> f.kind().name()))
        .doesNotContain(e.expected());
  }

  private static String line(Record record, Figure f, boolean withEvent) {
    return Stream.of(
                f.kind().name(),
                f.count() + f.high().map(h -> "-" + h).orElse(""),
                f.qualifier().map(Enum::name).orElse(""),
                f.unit().orElse(""),
                f.partOf().isPresent() ? "PART" : "",
                withEvent ? f.event().map(id -> "@" + type(record, id)).orElse("@-") : "")
            .filter(x -> !x.isEmpty())
            .collect(Collectors.joining(" "))
        + " | "
        + f.span().of(record.text());
  }

  private static String type(Record record, String event) {
    return record.events().stream()
        .filter(e -> e.id().equals(event))
        .map(Event::type)
        .findFirst()
        .orElseThrow()
        .name();
  }
}
