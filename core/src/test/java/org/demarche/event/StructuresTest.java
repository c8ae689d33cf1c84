package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.EventEntry.Example;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs cases/structures.txt: what grammar does to sides and statuses. */
@Tag("models")
class StructuresTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    ExampleCheck check = new ExampleCheck();
    String text = Files.readString(Path.of("../cases/structures.txt"));
    return Block.parse("structures.txt", text).stream()
        .flatMap(
            b ->
                Stream.concat(
                    b.all("event").stream().map(l -> given(check, example(l))),
                    b.all("not").stream().map(l -> avoided(check, example(l)))));
  }

  private static Example example(Block.Line line) {
    int at = line.value().lastIndexOf(" = ");
    return new Example(
        line.value().substring(0, at), line.value().substring(at + 3).strip(), line.number());
  }

  private static DynamicTest given(ExampleCheck check, Example x) {
    return DynamicTest.dynamicTest(
        x.sentence(), () -> assertThat(check.gives(x)).as(() -> check.describe(x)).isTrue());
  }

  private static DynamicTest avoided(ExampleCheck check, Example x) {
    return DynamicTest.dynamicTest(
        x.sentence(), () -> assertThat(check.avoids(x)).as(() -> check.describe(x)).isTrue());
  }
}
