package org.demarche.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.Lexicon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class PairCoderTest {
  private static final PairCoder CODER = PairCoder.of(Lexicon.builtIn());

  private static Relation relation(String text, String source, String target) {
    return CODER
        .code(
            Article.of("a", text).in(Article.Form.EXACT),
            List.of(new Pair(List.of(span(text, source)), List.of(span(text, target)))))
        .get(0);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void anEventBetweenTheTwoGivesItsCodeAndRule() {
    Relation r = relation("Soldiers attacked the rebels near the river.", "Soldiers", "rebels");

    assertThat(r.type()).isEqualTo(EventType.ASSAULT);
    assertThat(r.cameo()).isPresent();
    assertThat(r.rule()).isNotEqualTo(Relation.LEARNED);
    assertThat(r.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void whereNoEventJoinsTheTwoThereIsAnAnswerStill() {
    Relation r = relation("Arvand, Corvia and a blue chair.", "Arvand", "chair");

    assertThat(r.rule()).isEqualTo(Relation.LEARNED);
    assertThat(r.cameo()).isEmpty();
    assertThat(r.confidence()).isBetween(1.0 / Label.values().length, 1.0);
  }

  @Test
  void givingWayIsAWithdrawalOrAConcession() {
    assertThat(relation("The rebels withdrew from Corvia.", "rebels", "Corvia").type())
        .isEqualTo(EventType.RETREAT);
    assertThat(relation("Corvia yielded to the demands of the rebels.", "Corvia", "rebels").type())
        .isEqualTo(EventType.CONCEDE);
  }

  @Test
  void theSidesMayStandInTwoSentences() {
    Relation r = relation("The army shelled a town. The rebels fled.", "army", "rebels");

    assertThat(r.type()).isNotNull();
  }

  @Test
  void aPairOutsideTheTextIsRefused() {
    assertThatThrownBy(
            () ->
                CODER.code(
                    Article.of("a", "Short."),
                    List.of(new Pair(List.of(new Span(0, 3)), List.of(new Span(50, 60))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[50, 60)");
  }
}
