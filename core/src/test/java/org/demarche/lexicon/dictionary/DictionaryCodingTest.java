package org.demarche.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.Coder;
import org.demarche.Record;
import org.demarche.article.Article;
import org.demarche.event.Event;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences coded with dictionaries of an invented world. */
@Tag("models")
class DictionaryCodingTest {
  private static final class Coders {
    static final Dictionaries READ = Dictionaries.read(DictionariesTest.ARVAND);
    static final Coder INSTEAD = coder(READ.insteadOf(Lexicon.builtIn()));
    static final Coder BESIDE = coder(READ.beside(Lexicon.builtIn()));

    private static Coder coder(AdaptedLexicon adapted) {
      return Coder.builder().lexicon(adapted.lexicon()).build();
    }
  }

  private static String coded(Coder coder, LocalDate day, String sentence) {
    Record record = coder.code(Article.of("t", sentence).publishedOn(day));
    StringBuilder events = new StringBuilder();
    for (Event e : record.events()) {
      events.append(events.length() > 0 ? "; " : "").append(e.cameo());
      e.sources().forEach(p -> events.append(' ').append(code(record, p.actor())));
      events.append(" >");
      e.targets().forEach(p -> events.append(' ').append(code(record, p.actor())));
      for (Event.Participant p : e.sources()) {
        assertThat(p.span().end()).isLessThanOrEqualTo(record.text().length());
      }
    }
    return events.toString();
  }

  private static String code(Record record, String id) {
    return record.actors().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .flatMap(Actor::code)
        .orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-05-01 | Tomas Velik pummeled Belmar on Monday. | 1823 ARVGOV > BEL",
        "2009-05-01 | Tomas Velik pummeled Belmar on Monday. | 1823 ARVOPP > BEL",
        "2012-05-01 | The Bank of Arvand visited Belmar. | 042 ARVBUS > BEL",
        "2012-05-01 | Belmar was visited by NRF. | 042 ARVREB > BEL",
        "2012-05-01 | Arvandian paratroopers visited Belmar. | 042 ARVMIL > BEL",
      })
  void withDictionariesInstead(LocalDate day, String sentence, String events) {
    assertThat(coded(Coders.INSTEAD, day, sentence)).isEqualTo(events);
  }

  @Test
  void discardsTakeAwayTheirSentenceOrTheArticle() {
    LocalDate day = LocalDate.of(2012, 5, 1);
    String visit = "Tomas Velik pummeled Belmar on Monday.";

    assertThat(coded(Coders.INSTEAD, day, visit + " He left months later."))
        .isEqualTo("1823 ARVGOV > BEL");
    assertThat(coded(Coders.INSTEAD, day, "Tomas Velik pummeled Belmar at the World Cup."))
        .isEmpty();
    assertThat(coded(Coders.INSTEAD, day, visit + " The Chess Olympiad is over.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-05-01 | Tomas Velik visited France. | 042 ARVGOV > FRA",
        "2012-05-01 | The Northern Ridge Front pummeled Orvane. | 1823 ARVREB > BEL",
      })
  void withDictionariesBeside(LocalDate day, String sentence, String events) {
    assertThat(coded(Coders.BESIDE, day, sentence)).isEqualTo(events);
  }
}
