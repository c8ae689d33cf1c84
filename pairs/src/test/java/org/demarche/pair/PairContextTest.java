package org.demarche.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.pair.PairContext.Zone;
import org.junit.jupiter.api.Test;

class PairContextTest {
  private static final String TEXT = "Today Arvand agreed to help Corvia again";
  private static final int[] HEADS = {2, 2, -1, 4, 2, 4, 4};
  private static final String[] RELATIONS = {
    "obl:tmod", "nsubj", "root", "mark", "xcomp", "obj", "advmod"
  };

  private static Reading reading() {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : TEXT.split(" ", -1)) {
      int i = tokens.size();
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(i, word, word, "X", HEADS[i], RELATIONS[i], span));
      start += word.length() + 1;
    }
    return new Reading(
        Cleaner.clean(Article.of("a", TEXT).in(Article.Form.EXACT)),
        List.of(new Sentence(0, 0, tokens)));
  }

  private static PairContext context(String source, String target) {
    int s = TEXT.indexOf(source);
    int t = TEXT.indexOf(target);
    return PairContext.of(
        reading(),
        new Pair(
            List.of(new Span(s, s + source.length())), List.of(new Span(t, t + target.length()))));
  }

  @Test
  void thePathGoesOverTheMeetingPoint() {
    PairContext c = context("Arvand", "Corvia");

    assertThat(c.top()).isEqualTo(2);
    assertThat(c.path()).containsExactly(2, 4);
    assertThat(c.sourceFirst()).isTrue();
  }

  @Test
  void eachWordHasItsZone() {
    PairContext c = context("Corvia", "Arvand");

    assertThat(c.sourceFirst()).isFalse();
    assertThat(List.of(c.zone(0), c.zone(1), c.zone(4), c.zone(6)))
        .containsExactly(Zone.BEFORE, Zone.OWN, Zone.BETWEEN, Zone.AFTER);
  }

  @Test
  void ofNestedPhrasesTheOuterOneKeepsTheRest() {
    PairContext c = context("Today Arvand", "Today");

    assertThat(c.target()).isEqualTo(0);
    assertThat(c.zone(1)).isEqualTo(Zone.OWN);
  }
}
