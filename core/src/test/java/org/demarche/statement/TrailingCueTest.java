package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.junit.jupiter.api.Test;

/** Parses that went astray on purpose: only the words tell that the cue trails. */
class TrailingCueTest {
  private static final SpeechLexicon SPEECH = SpeechSource.lexicon().speech();
  private static final Limits NONE = new Limits(List.of());

  /** "form/tag/head/relation", heads counted from 0, -1 the root. */
  private static Sentence sentence(String parse) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : parse.split(" ", -1)) {
      String[] p = word.split("/", -1);
      Span span = new Span(start, start + p[0].length());
      tokens.add(new Token(tokens.size(), p[0], p[0], p[1], Integer.parseInt(p[2]), p[3], span));
      start += p[0].length() + 1;
    }
    return new Sentence(0, 0, tokens);
  }

  private static Optional<TrailingCue> read(String parse, int verb) {
    return TrailingCue.read(SPEECH, sentence(parse), verb, verb, false, NONE);
  }

  @Test
  void aNameAndAVerbAfterTheLastCommaReportWhatStandsBefore() {
    TrailingCue cue =
        read(
                "Talks/NNS/1/nsubj failed/VBD/4/dep ,/,/4/punct Moroz/NNP/4/nsubj"
                    + " said/VBD/-1/root Monday/NNP/4/obl:tmod ././4/punct",
                4)
            .orElseThrow();
    assertThat(cue.speaker().token()).isEqualTo(3);
    assertThat(cue.content().stream().boxed()).containsExactly(0, 1);
  }

  @Test
  void theSpeakerMayFollowTheVerb() {
    TrailingCue cue =
        read(
                "Talks/NNS/1/nsubj failed/VBD/-1/root ,/,/1/punct said/VBD/4/amod"
                    + " Moroz/NNP/1/conj ././1/punct",
                3)
            .orElseThrow();
    assertThat(cue.speaker().token()).isEqualTo(4);
    assertThat(cue.content().stream().boxed()).containsExactly(0, 1);
  }

  @Test
  void anObjectOrAClauseAfterTheVerbIsNoTail() {
    assertThat(
            read(
                "Talks/NNS/1/nsubj failed/VBD/4/dep ,/,/4/punct Moroz/NNP/4/nsubj"
                    + " blamed/VBD/-1/root Belmar/NNP/4/obj ././4/punct",
                4))
        .isEmpty();
    assertThat(
            read(
                "Talks/NNS/1/nsubj failed/VBD/4/dep ,/,/4/punct Moroz/NNP/4/nsubj"
                    + " said/VBD/-1/root that/IN/7/mark Belmar/NNP/7/nsubj left/VBD/4/ccomp",
                4))
        .isEmpty();
  }

  @Test
  void whatStandsBeforeMustBeAClause() {
    assertThat(
            read(
                "On/IN/1/case Monday/NNP/4/obl ,/,/4/punct Moroz/NNP/4/nsubj said/VBD/-1/root"
                    + " ././4/punct",
                4))
        .isEmpty();
    assertThat(
            read(
                "When/WRB/1/advmod asked/VBD/4/advcl ,/,/4/punct Moroz/NNP/4/nsubj"
                    + " agreed/VBD/-1/root ././4/punct",
                4))
        .isEmpty();
  }
}
