package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.SpeechLexicon.Example;
import org.demarche.lexicon.SpeechLexicon.Word;
import org.demarche.mention.Mentions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every example of the speech files is found as it says. */
@Tag("models")
class SpeechExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    Lexicon lexicon = SpeechSource.lexicon();
    StatementFinder finder = new StatementFinder(lexicon);
    LanguageReader reader = LanguageReader.english();
    return lexicon.speech().words().stream()
        .flatMap(
            w ->
                w.examples().stream()
                    .map(
                        x ->
                            DynamicTest.dynamicTest(
                                file(w) + ":" + x.line() + " " + x.sentence(),
                                () -> assertThat(found(finder, reader, x)).contains(expected(x)))));
  }

  private static String file(Word w) {
    return w.where().substring(0, w.where().lastIndexOf(':'));
  }

  private static String expected(Example x) {
    return x.speaker().orElse("-") + " | " + x.cue() + " | " + x.content();
  }

  private static List<String> found(StatementFinder finder, LanguageReader reader, Example x) {
    Article article = Article.of("example", x.sentence()).in(Article.Form.EXACT);
    Reading reading = reader.read(Cleaner.clean(article));
    Mentions none = new Mentions(List.of(), List.of(), List.of(), List.of());
    return finder.find(reading, none).stream().map(s -> describe(s, reading.text())).toList();
  }

  private static String describe(Statement s, String text) {
    return s.speakerSpan().map(p -> p.of(text)).orElse("-")
        + " | "
        + s.cue().map(c -> c.of(text)).orElse("-")
        + " | "
        + s.content().stream().map((Span c) -> c.of(text)).collect(Collectors.joining(" ... "));
  }
}
