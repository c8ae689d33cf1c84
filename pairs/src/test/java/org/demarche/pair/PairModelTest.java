package org.demarche.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.demarche.pair.PairTrainer.Row;
import org.junit.jupiter.api.Test;

class PairModelTest {
  private static Features features(String... names) {
    Features f = new Features();
    for (String n : names) {
      f.set(n);
    }
    return f;
  }

  @Test
  void probabilitiesFollowTheWeights() {
    PairModel model =
        new PairModel(
            List.of(Label.AID, Label.ASSAULT),
            Map.of("word:help", new float[] {1, 0}, "word:attack", new float[] {0, 2}));

    Map<Label, Double> p = model.probabilities(features("word:help", "word:unknown"));

    assertThat(p.get(Label.AID)).isCloseTo(Math.E / (1 + Math.E), within(1e-6));
    assertThat(p.values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    PairModel model =
        new PairModel(List.of(Label.AID, Label.YIELD), Map.of("word:help", new float[] {1.5f, -2}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);

    PairModel read = PairModel.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.size()).isEqualTo(1);
    assertThat(read.probabilities(features("word:help")))
        .isEqualTo(model.probabilities(features("word:help")));
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("something else\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    assertThatThrownBy(() -> PairModel.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("something else");
  }

  @Test
  void trainingLearnsWhatTellsTheTypesApart() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(new Row(features("bias", "word:help"), Label.AID, 1));
      rows.add(new Row(features("bias", "word:attack"), Label.ASSAULT, 1));
    }
    rows.add(new Row(features("word:once"), Label.AID, 1));

    PairModel model = PairTrainer.train(rows);

    assertThat(model.probabilities(features("bias", "word:help")).get(Label.AID))
        .isGreaterThan(0.8);
    assertThat(model.probabilities(features("bias", "word:attack")).get(Label.ASSAULT))
        .isGreaterThan(0.8);
    assertThat(model.size()).as("features of two rows or more").isEqualTo(3);
  }

  @Test
  void theProgramsModelKnowsEveryType() {
    assertThat(PairModel.builtIn().probabilities(features("bias")).keySet())
        .containsExactlyInAnyOrder(Label.values());
  }
}
