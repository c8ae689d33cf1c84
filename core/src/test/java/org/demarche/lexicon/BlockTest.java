package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  @Test
  void readsHeadersKeysAndComments() {
    List<Block> blocks =
        Block.parse(
            "f.txt",
            "# a comment\ncountry XAR Arvand\n  names: A, B\n\n  names: C\nagent - GROUP\n");
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0).kind()).isEqualTo("country");
    assertThat(blocks.get(0).argument()).isEqualTo("XAR Arvand");
    assertThat(blocks.get(0).where()).isEqualTo("f.txt:2");
    assertThat(blocks.get(0).list("names")).containsExactly("A", "B", "C");
  }

  @Test
  void namesFileAndLineOfAFault() {
    assertThatThrownBy(() -> Block.parse("f.txt", "country XAR Arvand\n  names A, B\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessage(
            "f.txt:2: an indented line must read 'key: value' below a header, found 'names A, B'");
  }

  @Test
  void refusesUnknownKeysCodesAndClasses() {
    assertThatThrownBy(() -> lexicon("verb raid\n  cod: 190\n"))
        .hasMessageStartingWith("events/x.txt:2: a verb block may have the keys");
    assertThatThrownBy(
            () -> lexicon("verb raid\n  code: 999\n  example: A raided B. = ASSAULT 190 A > B\n"))
        .hasMessage("events/x.txt:1: the code must be one of codes.txt, found '999'");
    assertThatThrownBy(
            () ->
                lexicon(
                    "verb raid\n  needs: object=@nothing\n  code: 190\n"
                        + "  example: A raided B. = ASSAULT 190 A > B\n"))
        .hasMessage("events/x.txt:2: no class is named 'nothing'; add a class line");
    assertThatThrownBy(() -> lexicon("verb raid\n  code: 190\n"))
        .hasMessage("events/x.txt:1: an entry needs an example");
  }

  private static void lexicon(String events) {
    Lexicon.of(
        LexiconSource.of("codes.txt", "scale S\ncode 190 | ASSAULT | - | -10 | - | Use force\n")
            .with(LexiconSource.of("events/x.txt", events)));
  }
}
