package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Explanation;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code demarche explain} shows of the entries that were tried. */
@Tag("models")
class TrialsTest {
  private final Explanation explanation =
      new ExampleCheck().explain("Corvia imposed sanctions on Belmar.");

  private List<Trial> of(Trial.Outcome outcome) {
    return explanation.trials().stream().filter(t -> t.outcome() == outcome).toList();
  }

  @Test
  void theEntryOfTheEventIsUsed() {
    assertThat(explanation.record().events()).hasSize(1);
    Event event = explanation.record().events().get(0);

    assertThat(of(Trial.Outcome.USED))
        .anySatisfy(t -> assertThat(event.reason()).contains(t.where()))
        .allSatisfy(t -> assertThat(t.detail()).isEmpty());
  }

  @Test
  void anEntryThatDoesNotFitSaysWhatItLacks() {
    assertThat(of(Trial.Outcome.LACKS))
        .anySatisfy(
            t -> {
              assertThat(t.token()).isEqualTo(1);
              assertThat(t.detail()).startsWith("object=");
            });
  }

  @Test
  void trialsStandInReadingOrder() {
    assertThat(explanation.trials()).extracting(Trial::token).isSorted();
  }
}
