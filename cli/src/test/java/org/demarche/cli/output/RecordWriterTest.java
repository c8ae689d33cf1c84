package org.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.json.Failure;
import org.demarche.json.RecordJson;
import org.demarche.json.RecordLines;
import org.junit.jupiter.api.Test;

/** What each form of output looks like, to the letter. */
final class RecordWriterTest {
  private interface Opening {
    RecordWriter open(OutputStream out) throws IOException;
  }

  private static String written(Opening opening) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = opening.open(out)) {
      writer.write(SampleRecord.get());
      writer.write(new Failure("r2", "language", "a \"bad\" text"));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String expected(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordWriterTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void json() throws IOException {
    assertThat(written(out -> new JsonRecordWriter(out, Optional.empty())))
        .isEqualTo(expected("sample.jsonl"));
  }

  @Test
  void jsonComesBackEqual() throws IOException {
    assertThat(RecordLines.record(RecordJson.line(SampleRecord.get())))
        .isEqualTo(SampleRecord.get());
  }

  @Test
  void csv() throws IOException {
    assertThat(written(CsvEventWriter::new)).isEqualTo(expected("sample.csv"));
  }

  @Test
  void table() throws IOException {
    assertThat(written(out -> new TableWriter(out, new Palette(false), 60, true)))
        .isEqualTo(expected("sample.txt"));
  }

  @Test
  void colourChangesNothingElse() throws IOException {
    String coloured = written(out -> new TableWriter(out, new Palette(true), 60, true));
    assertThat(coloured).contains("\u001B[1;33murged\u001B[0m Sylvania to \u001B[1;33mact");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(expected("sample.txt"));
  }

  @Test
  void longTextIsBrokenBetweenWords() {
    String text = "one two  three\nfour " + "x".repeat(30) + " five 😀😀😀😀 six";
    assertThat(WrappedText.of(text).lines(10))
        .containsExactly("one two", "three four", "x".repeat(30), "five 😀😀😀😀", "six");
    assertThat(WrappedText.of("").lines(10)).containsExactly("");
    assertThat(
            WrappedText.of("a bb ccc dd", new Span(2, 11), List.of(new Span(2, 8)))
                .lines(5, w -> "[" + w + "]"))
        .containsExactly("[bb]", "[ccc]", "dd");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertThat(OneLine.of(" a\u001B[31m\r\nb\u0000 ")).isEqualTo("a [31m b");
  }
}
