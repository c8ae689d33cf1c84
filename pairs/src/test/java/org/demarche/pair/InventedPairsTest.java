package org.demarche.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

class InventedPairsTest {
  @Test
  void readsASentenceBelowItsType() {
    List<AnsweredPair> pairs =
        InventedPairs.read("f", List.of("# c", "", "AID", "To {Belmar}, [Arvand] gave tents."));

    assertThat(pairs).hasSize(1);
    AnsweredPair pair = pairs.get(0);
    assertThat(pair.type()).isEqualTo("AID");
    assertThat(pair.article().text()).isEqualTo("To Belmar, Arvand gave tents.");
    assertThat(words(pair, pair.pair().source())).isEqualTo("Arvand");
    assertThat(words(pair, pair.pair().target())).isEqualTo("Belmar");
  }

  @Test
  void saysWhereASentenceHasNoTarget() {
    assertThatThrownBy(() -> InventedPairs.read("f.txt", List.of("AID", "[Arvand] helped.")))
        .hasMessageContaining("f.txt:2")
        .hasMessageContaining("[Arvand] helped.");
  }

  @Test
  void theFileOfTheProjectHasSentencesOfEveryType() throws IOException {
    List<AnsweredPair> pairs =
        InventedPairs.read("pairs.txt", Files.readAllLines(Path.of("../cases/pairs.txt")));

    assertThat(pairs.stream().map(AnsweredPair::label).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Label.values());
    assertThat(pairs).extracting(p -> p.article().text()).doesNotHaveDuplicates();
  }

  private static String words(AnsweredPair pair, List<Span> spans) {
    return spans.get(0).of(pair.article().text());
  }
}
