package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.mention.Mentions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who speaks in quotations, whole paragraphs read with the real models. */
@Tag("models")
class QuotedSpeechTest {
  private static final StatementFinder FINDER = new StatementFinder(SpeechSource.lexicon());

  private static List<String> statements(String text) {
    Reading reading =
        LanguageReader.english().read(Cleaner.clean(Article.of("t", text).in(Article.Form.EXACT)));
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    return FINDER.find(reading, none).stream().map(s -> describe(s, text)).toList();
  }

  private static String describe(Statement s, String text) {
    return s.kind()
        + " "
        + s.speakerSpan().map(p -> p.of(text)).orElse("-")
        + ": "
        + s.content().stream().map((Span c) -> c.of(text)).collect(Collectors.joining(" ... "));
  }

  @Test
  void aCueBetweenTwoPartsMakesOneStatement() {
    assertThat(statements("“We will not sign,” President Ilan Moroz said, “until Belmar leaves.”"))
        .containsExactly(
            "DIRECT President Ilan Moroz: “We will not sign,” ... “until Belmar leaves.”");
  }

  @Test
  void theSpeakerGoesOnAfterTheCue() {
    assertThat(
            statements(
                "“Is the bridge ours?” Hollis asked. “No, it belongs to Corvia. We only paid"
                    + " for it."))
        .containsExactly(
            "DIRECT Hollis: “Is the bridge ours?” ... “No, it belongs to Corvia. We only paid"
                + " for it.");
  }

  @Test
  void theSpeakerGoesOnInTheNextParagraph() {
    assertThat(
            statements("“The dam is safe,” said Dana Hollis.\n\n“It has stood for ninety years.”"))
        .containsExactly(
            "DIRECT Dana Hollis: “The dam is safe,” ... “It has stood for ninety years.”");
  }

  @Test
  void aColonLeadsIntoTheQuotationOfTheNextParagraph() {
    assertThat(statements("Moroz replied:\n\n“The valley was never yours to sell.”"))
        .containsExactly("DIRECT Moroz: “The valley was never yours to sell.”");
  }

  @Test
  void aCueThatLeadsOnBelongsToTheSecondQuotation() {
    assertThat(statements("“We are ready.” Moroz added, “We have waited long enough.”"))
        .contains("DIRECT Moroz: “We have waited long enough.”");
  }

  @Test
  void quotedWordsInsideAReportAreNoStatementsOfTheirOwn() {
    assertThat(statements("Hollis said that the drought would cause “grave harm” in the south."))
        .containsExactly("MIXED Hollis: that the drought would cause “grave harm” in the south");
  }

  @Test
  void aLoneNicknameIsNoStatement() {
    assertThat(statements("The old “iron bridge” fell into the river.")).isEmpty();
  }

  @Test
  void aSpeechOfSeveralParagraphsWaitsForItsCue() {
    assertThat(
            statements(
                "“We have waited a year.\n\n“We will wait no longer,” Ilan Moroz told the"
                    + " assembly."))
        .containsExactly(
            "DIRECT Ilan Moroz: “We have waited a year. ... “We will wait no longer,”");
  }

  @Test
  void aDashMayLeadIntoAQuotation() {
    assertThat(statements("Dana Hollis — “The valley is not for sale.”"))
        .containsExactly("DIRECT Dana Hollis: “The valley is not for sale.”");
  }

  @Test
  void whatWasSaidBeforeAQuotationIsNotTheQuotation() {
    assertThat(statements("Hollis declined to answer. “Ask the engineers who built it.”"))
        .containsExactly("MIXED Hollis: to answer ... “Ask the engineers who built it.”");
  }

  @Test
  void guillemetsQuoteAsWell() {
    assertThat(statements("Ilan Moroz said: «The road is open.»"))
        .containsExactly("DIRECT Ilan Moroz: «The road is open.»");
  }

  @Test
  void aCueMayStandInsideWhatItReports() {
    assertThat(statements("The bridge, Hollis said, was built by her father."))
        .containsExactly("INDIRECT Hollis: The bridge ... was built by her father");
  }

  @Test
  void whoeverDoesASpeechVerbInAPassiveSpeaks() {
    assertThat(statements("The plan was called a mistake by Dana Hollis."))
        .containsExactly("INDIRECT Dana Hollis: The plan ... a mistake");
  }

  @Test
  void theOccasionIsTold() {
    String text = "At a press conference in Tesk on Monday, Moroz said that the road was open.";
    Reading reading =
        LanguageReader.english().read(Cleaner.clean(Article.of("t", text).in(Article.Form.EXACT)));
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    assertThat(FINDER.find(reading, none).stream().flatMap(s -> s.occasion().stream()))
        .extracting(o -> o.of(text))
        .containsExactly("At a press conference in Tesk on Monday");
  }

  @Test
  void headlinesAndTranscriptsNameTheSpeakerFirst() {
    assertThat(statements("Moroz: Talks with Belmar have failed\n\nTESK - Nothing was signed."))
        .contains("INDIRECT Moroz: Talks with Belmar have failed");
    assertThat(statements("Transcript of the talk\n\nHOLLIS: The dam is as safe as it was."))
        .contains("INDIRECT HOLLIS: The dam is as safe as it was.");
  }

  @Test
  void whatIsReportedInsideAReportBelongsToTheOuterSpeaker() {
    assertThat(statements("Moroz said that Hollis had promised to open the border."))
        .containsExactly("INDIRECT Moroz: that Hollis had promised to open the border");
  }
}
