package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.article.Document;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.Resolution;
import org.demarche.mention.TimeExpression;
import org.junit.jupiter.api.Test;

/** Sentences parsed by hand: "form/lemma/tag/head/relation", heads counted from 0, -1 the root. */
class StatementFinderTest {
  private static final String WARNED =
      "Moroz/Moroz/NNP/1/nsubj warned/warn/VBD/-1/root Hollis/Hollis/NNP/1/obj"
          + " Friday/Friday/NNP/1/obl:tmod that/that/IN/6/mark Corvia/Corvia/NNP/6/nsubj"
          + " attacked/attack/VBD/1/ccomp ././PUNCT/1/punct";

  private static Reading reading(String parse) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : parse.split(" ", -1)) {
      String[] p = word.split("/", -1);
      int start = text.length();
      text.append(p[0]).append(' ');
      Span span = new Span(start, start + p[0].length());
      tokens.add(new Token(tokens.size(), p[0], p[1], p[2], Integer.parseInt(p[3]), p[4], span));
    }
    Document document = new Document(Article.of("t", text.toString()), text.toString(), List.of());
    return new Reading(document, List.of(new Sentence(0, 0, tokens)));
  }

  private static Actor actor(String id, String name) {
    return new Actor(
        id,
        name,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        ActorKind.PERSON,
        List.of(),
        Resolution.NAME,
        "test");
  }

  private static Mention mention(String actor, int token, Reading reading) {
    Span span = reading.sentences().get(0).token(token).span();
    return new Mention(actor, 0, token, token, token, span, Mention.Form.NAME);
  }

  private static List<Statement> find(Reading reading, Mentions mentions) {
    return new StatementFinder(SpeechSource.lexicon()).find(reading, mentions);
  }

  @Test
  void speakerHearerAndDateComeFromTheMentions() {
    Reading reading = reading(WARNED);
    Span friday = reading.sentences().get(0).token(3).span();
    Mentions mentions =
        new Mentions(
            List.of(actor("a1", "Ilan Moroz"), actor("a2", "Dana Hollis")),
            List.of(),
            List.of(new TimeExpression(friday, "2021-12-17", TimeExpression.Precision.DAY)),
            List.of(mention("a1", 0, reading), mention("a2", 2, reading)));
    Statement s = find(reading, mentions).get(0);
    assertThat(s.id()).isEqualTo("s1");
    assertThat(s.speaker()).contains("a1");
    assertThat(s.addressees()).containsExactly("a2");
    assertThat(s.date()).contains("2021-12-17");
    assertThat(s.kind()).isEqualTo(Statement.Kind.INDIRECT);
    assertThat(s.content().get(0).of(reading.text())).isEqualTo("that Corvia attacked");
  }

  @Test
  void theSpeakersPhraseNeedsNoMention() {
    Reading reading = reading(WARNED);
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    Statement s = find(reading, none).get(0);
    assertThat(s.speaker()).isEmpty();
    assertThat(s.speakerSpan().map(p -> p.of(reading.text()))).contains("Moroz");
    assertThat(s.date()).isEmpty();
  }

  @Test
  void aRelativePronounSpeaksForWhatItRefersTo() {
    Reading reading =
        reading(
            "Moroz/Moroz/NNP/6/nsubj who/who/WP/2/nsubj said/say/VBD/0/acl:relcl"
                + " Corvia/Corvia/NNP/4/nsubj lied/lie/VBD/2/ccomp ,/,/,/0/punct"
                + " left/leave/VBD/-1/root ././PUNCT/6/punct");
    Mentions mentions =
        new Mentions(
            List.of(actor("a1", "Ilan Moroz")),
            List.of(),
            List.of(),
            List.of(mention("a1", 0, reading)));
    Statement s = find(reading, mentions).get(0);
    assertThat(s.speakerSpan().map(p -> p.of(reading.text()))).contains("who");
    assertThat(s.speaker()).contains("a1");
  }

  @Test
  void aTextWithoutSpeechGivesNothing() {
    Reading reading = reading("Moroz/Moroz/NNP/1/nsubj slept/sleep/VBD/-1/root ././PUNCT/1/punct");
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    assertThat(find(reading, none)).isEmpty();
  }
}
