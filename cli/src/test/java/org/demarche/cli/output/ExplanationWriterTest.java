package org.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Explanation;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Trial;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.junit.jupiter.api.Test;

/** Writes an explanation made by hand. */
class ExplanationWriterTest {
  private final Record record = SampleRecord.get();

  private String written(List<Trial> trials) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(new Token(0, "Sylvania", "Sylvania", "NNP", 1, "nsubj", new Span(0, 8)));
    tokens.add(new Token(1, "acted", "act", "VBD", -1, "root", new Span(9, 14)));
    return new ExplanationWriter(
            new Explanation(record, List.of(new Sentence(0, 0, tokens)), trials))
        .write();
  }

  @Test
  void columnsAreAligned() {
    String written = written(List.of());

    assertThat(written)
        .contains(
            """
            Words of sentence 0
              0  Sylvania  Sylvania  NNP  nsubj  1 acted
              1  acted     act       VBD  root   -
            """);
  }

  @Test
  void trialsSayWhatTheyLack() {
    String written =
        written(
            List.of(new Trial(0, 1, "verb-act", "events/x.txt:3", Trial.Outcome.LACKS, "against")));

    assertThat(written).contains("  acted  verb-act  lacks  against  events/x.txt:3\n");
  }

  @Test
  void anEmptyTableSaysSo() {
    assertThat(written(List.of())).contains("Entries tried\n  none\n");
  }
}
