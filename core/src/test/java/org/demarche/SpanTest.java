package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void countsUtf16CodeUnits() {
    String text = "\uD83D\uDD4A Putin urges";
    assertThat(new Span(3, 8).of(text)).isEqualTo("Putin");
  }

  @Test
  void isHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
  }

  @Test
  void refusesBoundsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("a span needs 0 <= start <= end, got [3, 2)");
  }
}
