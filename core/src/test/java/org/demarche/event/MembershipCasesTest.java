package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.Block;
import org.demarche.lexicon.ExampleCheck;
import org.demarche.lexicon.MembershipLexicon.Example;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/memberships.txt and the examples of the lexicon's memberships. */
@Tag("models")
class MembershipCasesTest {
  private static final ExampleCheck WORLD = new ExampleCheck();

  static Stream<Example> cases() throws IOException {
    String file = "cases/memberships.txt";
    return Block.parse(file, Files.readString(Path.of("..", file))).stream()
        .flatMap(b -> b.all("membership").stream())
        .map(
            l -> {
              int equals = l.value().lastIndexOf(" = ");
              String sentence = l.value().substring(0, equals);
              return new Example(
                  sentence, l.value().substring(equals + 3), true, file + ":" + l.number());
            });
  }

  static Stream<Example> examples() {
    return WORLD.lexicon().memberships().examples().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aSentenceStatesTheseMemberships(Example c) {
    List<String> expected =
        c.expected().equals("-") ? List.of() : List.of(c.expected().split("; "));

    assertThat(found(c)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anExampleStatesItsMembership(Example e) {
    if (e.wanted()) {
      assertThat(found(e)).contains(e.expected());
    } else {
      assertThat(found(e)).noneMatch(m -> m.startsWith(e.expected()));
    }
  }

  private static List<String> found(Example e) {
    return WORLD.code(e.sentence()).memberships().stream().map(MembershipCasesTest::line).toList();
  }

  private static String line(Membership m) {
    boolean actual = m.status() == Status.ACTUAL;
    String date = m.date().or(() -> Optional.of("-").filter(d -> !actual)).orElse("");
    return (m.member() + " " + m.action() + " " + date + (actual ? "" : " " + m.status())).strip();
  }
}
