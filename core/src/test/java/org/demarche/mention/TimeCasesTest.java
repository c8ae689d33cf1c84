package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Record;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/times.txt: what times mean on the day of publication. */
@Tag("models")
class TimeCasesTest {
  private static final ExampleCheck WORLD = new ExampleCheck();

  record Case(String sentence, Optional<LocalDate> published, List<String> expected) {
    static Case of(Block block, String line) {
      int equals = line.lastIndexOf(" = ");
      String expected = line.substring(equals + 3);
      return new Case(
          line.substring(0, equals),
          Optional.of(block.argument()).filter(d -> !d.equals("-")).map(LocalDate::parse),
          expected.equals("-") ? List.of() : List.of(expected.split("; ")));
    }
  }

  static Stream<Case> cases() throws IOException {
    Path file = Path.of("../cases/times.txt");
    return Block.parse("times.txt", Files.readString(file)).stream()
        .flatMap(b -> b.all("time").stream().map(l -> Case.of(b, l.value())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void timesHaveTheirValues(Case c) {
    Record record = WORLD.code(c.sentence(), c.published());

    assertThat(record.times().stream().map(x -> line(record, x)))
        .containsExactlyElementsOf(c.expected());
  }

  private static String line(Record record, TimeExpression x) {
    return x.span().of(record.text())
        + " | "
        + x.value()
        + " "
        + x.precision()
        + x.bound().map(b -> " " + b).orElse("");
  }
}
