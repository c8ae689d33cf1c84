package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.lexicon.Block;
import org.demarche.mention.Mentions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases/quotations.txt: who says what in which marks. */
@Tag("models")
class QuotationCasesTest {
  private static final StatementFinder FINDER = new StatementFinder(SpeechSource.lexicon());
  private static final LanguageReader READER = LanguageReader.english();

  record Case(Block block) {
    List<String> values(String key) {
      return block.all(key).stream().map(Block.Line::value).toList();
    }

    @Override
    public String toString() {
      return block.argument();
    }
  }

  static Stream<Case> cases() throws IOException {
    Path file = Path.of("../cases/quotations.txt");
    return Block.parse("quotations.txt", Files.readString(file)).stream().map(Case::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void quotationsHaveTheirSpeakers(Case c) {
    String text = c.block().value("text").orElseThrow().replace("¶", "\n\n");
    Reading reading = READER.read(Cleaner.clean(Article.of("case", text).in(Article.Form.EXACT)));
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    List<Statement> found = FINDER.find(reading, none);

    assertThat(c.values("says").size() + c.values("not").size()).isPositive();
    assertThat(found.stream().map(s -> line(s, text)).toList()).containsAll(c.values("says"));
    assertThat(found.stream().map(s -> content(s, text)).toList())
        .doesNotContainAnyElementsOf(c.values("not").isEmpty() ? List.of("-") : c.values("not"));
  }

  private static String line(Statement s, String text) {
    return s.kind()
        + " | "
        + s.speakerSpan().map(p -> p.of(text)).orElse("-")
        + " | "
        + content(s, text);
  }

  private static String content(Statement s, String text) {
    return s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" ... "));
  }
}
