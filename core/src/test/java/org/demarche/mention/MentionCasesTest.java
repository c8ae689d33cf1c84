package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.Record;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/mentions.txt: who is meant by which words. */
@Tag("models")
class MentionCasesTest {
  private static final ExampleCheck WORLD = new ExampleCheck();

  record Case(Block block) {
    @Override
    public String toString() {
      return block.argument();
    }
  }

  static Stream<Case> cases() throws IOException {
    Path file = Path.of("../cases/mentions.txt");
    return Block.parse("mentions.txt", Files.readString(file)).stream().map(Case::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void actorsHaveTheirMentions(Case c) {
    Record record = WORLD.code(c.block().value("text").orElseThrow());
    List<String> found = record.actors().stream().map(a -> line(record, a)).toList();
    List<String> expected = c.block().all("actor").stream().map(Block.Line::value).toList();

    assertThat(expected).isNotEmpty();
    assertThat(found).containsAll(expected);
  }

  private static String line(Record record, Actor a) {
    List<String> mentions = a.mentions().stream().map(m -> m.of(record.text())).toList();
    return a.name() + " | " + a.code().orElse("-") + " | " + String.join(" / ", mentions);
  }
}
