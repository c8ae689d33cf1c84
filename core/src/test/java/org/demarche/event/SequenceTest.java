package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order that an article tells between its events. */
@Tag("models")
class SequenceTest {
  private static ExampleCheck check;

  @BeforeAll
  static void load() {
    check = new ExampleCheck();
  }

  /** Each event as TYPE, or TYPE after TYPE. */
  private static List<String> order(String text) {
    List<Event> events = check.explain(text).record().events();
    return events.stream()
        .map(
            e ->
                e.type()
                    + e.after()
                        .map(
                            id ->
                                " after "
                                    + events.stream()
                                        .filter(x -> x.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .type())
                        .orElse(""))
        .toList();
  }

  @Test
  void aClauseWithAfterCameFirst() {
    assertThat(order("Corvia shelled Lorum after Belmar expelled the Corvian ambassador."))
        .containsExactly("ASSAULT after SANCTION", "SANCTION");
  }

  @Test
  void aClauseWithBeforeCameLater() {
    assertThat(order("Corvia shelled Lorum before Belmar expelled the Corvian ambassador."))
        .containsExactly("ASSAULT", "SANCTION after ASSAULT");
  }

  @Test
  void soonAfterFollowsWhatWasTold() {
    assertThat(
            order(
                "Corvia annexed Lorum in 2014. Soon after, Belmar expelled the Corvian ambassador."))
        .containsExactly("COERCE", "SANCTION after COERCE");
  }

  @Test
  void withoutAWordThereIsNoOrder() {
    assertThat(order("Corvia shelled Lorum. Belmar expelled the Corvian ambassador."))
        .containsExactly("ASSAULT", "SANCTION");
  }

  @Test
  void whatDidNotHappenFollowsNothing() {
    assertThat(order("Corvia will shell Lorum after Belmar expels the Corvian ambassador."))
        .noneMatch(x -> x.contains("after"));
  }
}
