package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.demarche.lexicon.EventEntry.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every event entry gives what its examples say, and not what its counter-examples forbid. */
@Tag("models")
class LexiconExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    ExampleCheck check = new ExampleCheck();
    return check.lexicon().events().entries().stream()
        .flatMap(
            e ->
                Stream.concat(
                    e.examples().stream().map(x -> given(check, e, x)),
                    e.counterExamples().stream().map(x -> avoided(check, e, x))));
  }

  private static DynamicTest given(ExampleCheck check, EventEntry e, Example x) {
    return DynamicTest.dynamicTest(
        name(e, x), () -> assertThat(check.gives(x)).as(() -> check.describe(x)).isTrue());
  }

  private static DynamicTest avoided(ExampleCheck check, EventEntry e, Example x) {
    return DynamicTest.dynamicTest(
        name(e, x), () -> assertThat(check.avoids(x)).as(() -> check.describe(x)).isTrue());
  }

  private static String name(EventEntry e, Example x) {
    return e.where().substring(0, e.where().lastIndexOf(':')) + ":" + x.line() + " " + x.sentence();
  }
}
