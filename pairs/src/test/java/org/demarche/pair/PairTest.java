package org.demarche.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

class PairTest {
  @Test
  void oneSideMayBeAPartOfTheOther() {
    Pair pair = new Pair(List.of(new Span(0, 15)), List.of(new Span(0, 7)));

    assertThat(pair.source()).containsExactly(new Span(0, 15));
  }

  @Test
  void sidesThatCrossAreRefused() {
    assertThatThrownBy(() -> new Pair(List.of(new Span(0, 8)), List.of(new Span(4, 12))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 8)")
        .hasMessageContaining("[4, 12)");
  }

  @Test
  void theSameSpanTwiceIsRefused() {
    assertThatThrownBy(() -> new Pair(List.of(new Span(0, 8)), List.of(new Span(0, 8))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSideNeedsText() {
    assertThatThrownBy(() -> new Pair(List.of(), List.of(new Span(4, 12))))
        .hasMessageContaining("source");
    assertThatThrownBy(() -> new Pair(List.of(new Span(0, 2)), List.of(new Span(4, 4))))
        .hasMessageContaining("target");
  }

  @Test
  void aSpanMustLieInTheText() {
    Pair pair = new Pair(List.of(new Span(0, 6)), List.of(new Span(14, 20)));

    assertThat(pair.in(20)).isEqualTo(pair);
    assertThatThrownBy(() -> pair.in(19))
        .hasMessageContaining("19")
        .hasMessageContaining("[14, 20)");
  }
}
