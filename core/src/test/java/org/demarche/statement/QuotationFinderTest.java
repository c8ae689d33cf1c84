package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static List<String> quotations(String text) {
    return QuotationFinder.find(text).stream().map(q -> q.outer().of(text)).toList();
  }

  @Test
  void everyKindOfMark() {
    assertThat(quotations("“We agree,” Moroz said.")).containsExactly("“We agree,”");
    assertThat(quotations("\"We agree,\" Moroz said.")).containsExactly("\"We agree,\"");
    assertThat(quotations("''We agree,'' Moroz said.")).containsExactly("''We agree,''");
    assertThat(quotations("``We agree,'' Moroz said.")).containsExactly("``We agree,''");
    assertThat(quotations("«We agree», Moroz said.")).containsExactly("«We agree»");
    assertThat(quotations("‘We agree,’ Moroz said.")).containsExactly("‘We agree,’");
    assertThat(quotations("Moroz calls the vote 'a farce'.")).containsExactly("'a farce'");
  }

  @Test
  void nestedMarksStayInside() {
    assertThat(quotations("“He said ‘never’ to us,” Hollis said."))
        .containsExactly("“He said ‘never’ to us,”");
    assertThat(quotations("\"They shout 'traitor' at us,\" Hollis said."))
        .containsExactly("\"They shout 'traitor' at us,\"");
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertThat(quotations("Arvand's army isn't in the ministers' hands, Moroz's aides say."))
        .isEmpty();
    assertThat(quotations("‘The ministers’ plan is dead,’ Moroz said."))
        .containsExactly("‘The ministers’ plan is dead,’");
  }

  @Test
  void aSpeechOfSeveralParagraphsOpensInEach() {
    String text = "“We came.\n\n“We saw.\n\n“We left,” Moroz said.";
    assertThat(quotations(text)).containsExactly("“We came.", "“We saw.", "“We left,”");
    assertThat(QuotationFinder.find(text).stream().map(Quotation::closed))
        .containsExactly(false, false, true);
  }

  @Test
  void anUnclosedMarkEndsWhereTheNextOpens() {
    assertThat(quotations("“We came. “We saw,” Moroz said."))
        .containsExactly("“We came.", "“We saw,”");
  }

  @Test
  void marksThatMeanNothingDoNoHarm() {
    assertThat(quotations("")).isEmpty();
    assertThat(quotations("\"")).isEmpty();
    assertThat(quotations("“”")).isEmpty();
    assertThat(quotations("A 6\" pipe and a 9\" pipe.")).isEmpty();
  }

  @Test
  void manyMarksAreReadInTime() {
    String text = "“'\" a ".repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuotationFinder.find(text));
  }
}
