package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.lexicon.ExampleCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events of one article that tell of one occurrence. */
@Tag("models")
class OccurrencesTest {
  private static ExampleCheck check;

  @BeforeAll
  static void load() {
    check = new ExampleCheck();
  }

  /** For each event in reading order, the id of the first event of its occurrence. */
  private static List<String> occurrences(String text) {
    return check.explain(text).record().events().stream()
        .map(e -> e.sameAs().orElse(e.id()))
        .toList();
  }

  @Test
  void headlineAndLeadTellOfOne() {
    assertThat(
            occurrences(
                "Corvia invades Belmar.\n\nCorvia invaded Belmar from the north on Tuesday, the army"
                    + " said."))
        .containsExactly("e1", "e1");
  }

  @Test
  void aDefiniteNounPointsBack() {
    assertThat(
            occurrences(
                "Petra Vance visited Arvand on Monday. It rained all day. The visit to Arvand was"
                    + " her first."))
        .containsExactly("e1", "e1");
  }

  @Test
  void anotherIsAnother() {
    assertThat(
            occurrences(
                "Corvia bombed Belmar. The harbour was empty at the time. Another Corvian bombing"
                    + " of Belmar followed."))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void otherDaysAreOtherOccurrences() {
    assertThat(occurrences("Corvia bombed Belmar on Monday. Corvia bombed Belmar in 2014."))
        .containsExactly("e1", "e2");
  }

  @Test
  void otherSidesAreOtherOccurrences() {
    assertThat(occurrences("Corvia bombed Belmar. Corvia bombed Dornia."))
        .containsExactly("e1", "e2");
  }

  @Test
  void accusationsOfDifferentThingsStayApart() {
    assertThat(
            occurrences(
                "Officials spoke.\n\nLater there was news.\n\nBelmar accused Corvia of arson."
                    + " Belmar accused Corvia of espionage."))
        .containsExactly("e1", "e2");
  }

  @Test
  void anAccusationToldAgainIsOne() {
    assertThat(
            occurrences(
                "Belmar accused Corvia of an arson plot against its harbours. The paper had the"
                    + " story first. Belmar accused Corvia of plotting arson in the harbours."))
        .startsWith("e1")
        .endsWith("e1");
  }
}
