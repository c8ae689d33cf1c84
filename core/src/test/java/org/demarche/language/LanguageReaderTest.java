package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LanguageReaderTest {
  private static Reading read(String text) {
    return LanguageReader.english().read(new Document(Article.of("a", text), text, List.of()));
  }

  @Test
  void everyTokensSpanCoversItsWord() {
    String text = "\uD83D\uDD4A Moroz met Hollis.\n\nThey \u201Ctalked\u201D \u2014 at last.";
    for (Sentence s : read(text).sentences()) {
      for (Token t : s.tokens()) {
        assertThat(t.span().of(text)).isEqualTo(t.form());
      }
    }
    assertThat(read(text).sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void aDatelineIsNoPartOfTheSentence() {
    String text = "TESK, Arvand (Agency) \u2014 Moroz met Hollis on Monday.";
    Sentence first = read(text).sentences().get(0);
    assertThat(first.token(0).form()).isEqualTo("Moroz");
    assertThat(first.span().of(text)).isEqualTo("Moroz met Hollis on Monday.");
  }

  @Test
  void aGerundBetweenDeterminerAndOfIsANoun() {
    Sentence s =
        read("The shelling of the town by Belmari forces killed ten people.").sentences().get(0);
    assertThat(s.token(1).isNoun()).isTrue();
  }

  @Test
  void textWithoutFullStopsIsCutAndNotParsed() {
    Reading reading = read("Arvand urged Belmar to withdraw and ".repeat(2000));
    assertThat(reading.sentences()).hasSizeGreaterThan(40);
    assertThat(reading.sentences()).allMatch(s -> s.size() <= 200);
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(read(" \n\n ").sentences()).isEmpty();
  }
}
