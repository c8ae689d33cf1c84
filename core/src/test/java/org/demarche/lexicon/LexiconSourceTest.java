package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.lexicon.EventEntry.Part;
import org.junit.jupiter.api.Test;

class LexiconSourceTest {
  @Test
  void aUsersEntryStandsBeforeTheBuiltInOnes() {
    LexiconSource mine =
        LexiconSource.of(
            "events/mine.txt",
            "verb urge\n  code: 100\n  example: Arvand urged Belmar on. = REQUEST 100 Arvand > Belmar\n");
    Lexicon lexicon = Lexicon.of(mine.over(LexiconSource.builtIn()));
    assertThat(lexicon.events().entries(Part.VERB, "urge").get(0).where())
        .isEqualTo("events/mine.txt:1");
    assertThat(lexicon.events().entries(Part.VERB, "urge")).hasSizeGreaterThan(1);
  }

  @Test
  void aUsersFileStandsInPlaceOfItsNamesake() {
    LexiconSource mine = LexiconSource.of("places/europe-west.txt", "Ostrel, XAR, 1, 2, CITY\n");
    Lexicon lexicon = Lexicon.of(mine.over(LexiconSource.builtIn()));
    assertThat(lexicon.places().names().at("Ostrel", 0, 6)).hasSize(1);
    assertThat(lexicon.places().names().at("Geneva", 0, 6)).isEmpty();
  }
}
