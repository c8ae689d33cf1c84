package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in, in which form, and what comes out, in which order. */
final class CodeCommandTest {
  @TempDir private Path folder;

  private String write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static Invocation json(String... files) {
    List<String> arguments = new java.util.ArrayList<>(List.of("code", "-f", "json"));
    arguments.addAll(List.of(files));
    return Invocation.of(arguments.toArray(String[]::new));
  }

  @Test
  void plainText() throws IOException {
    Invocation run = json(write("a.b.txt", "\n Headline \n\nBody.\n"), "--date", "2021-12-23");
    assertThat(run.status).isZero();
    assertThat(run.out)
        .startsWith("{\"id\":\"a\",\"title\":\"Headline\",\"date\":\"2021-12-23\",")
        .contains("\"text\":\"\\n Headline \\n\\nBody.\\n\"");
    assertThat(run.err).isEmpty();
    assertThat(json(write("b.txt", "Line\nLine\n\n")).out).doesNotContain("title");
    assertThat(json(write("d.txt", "x".repeat(200) + "\n\nBody")).out).doesNotContain("title");
  }

  @Test
  void webPage() throws IOException {
    String sentence = "The president of Corvia met the leaders of Belmar on Tuesday.";
    String page =
        "<title>Talks</title><meta name='date' content='2021-12-23'><nav><a href='/'>Home</a></nav>"
            + "<article><h1>Talks</h1><p>"
            + sentence
            + "</p></article>";
    Invocation run = json(write("p.html", page));
    assertThat(run.status).isZero();
    assertThat(run.out)
        .startsWith("{\"id\":\"p\",\"title\":\"Talks\",\"date\":\"2021-12-23\",")
        .contains("\"text\":\"" + sentence + "\"");
  }

  @Test
  void otherLanguages() throws IOException {
    String german = "Der Präsident von Corvia hat am Dienstag die Gespräche abgebrochen.";
    String file = write("de.txt", german);
    Invocation run = json(file, write("en.txt", "The talks go on."), "--date", "2021-12-23");
    assertThat(run.ids()).containsExactly("de", "en");
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out).contains("must be in English").contains("German");
    assertThat(json(file, "--any-language", "--date", "2021-12-23").status).isZero();
    String declared =
        write("de.jsonl", "{\"id\":\"de\",\"text\":\"" + german + "\",\"language\":\"de\"}\n");
    assertThat(json(declared, "--date", "2021-12-23").status).isEqualTo(3);
    assertThat(json(declared, "--any-language", "--date", "2021-12-23").out)
        .contains("\"language\":\"en\"");
  }

  @Test
  void otherCharsets() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.writeString(file, "The talks in Genève", StandardCharsets.ISO_8859_1);
    assertThat(json(file.toString()).out).contains("\"text\":\"The talks in Genève\"");
  }

  @Test
  void byteOrderMarks() throws IOException {
    Path file = folder.resolve("bom.txt");
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.writeString(file, "\uFEFFGenève 😀", charset);
      assertThat(json(file.toString()).out).contains("\"text\":\"Genève 😀\"");
    }
    Files.writeString(file, "\uFEFFGenève");
    assertThat(json(file.toString()).out).contains("\"text\":\"Genève\"");
  }

  @Test
  void jsonLines() throws IOException {
    String all =
        "{\"id\":\"x\",\"text\":\" A\",\"title\":\"T\",\"date\":\"2021-12-23T10:00:00Z\",\"url\":"
            + "\"u\",\"source\":\"s\",\"language\":\"en\",\"pairs\":[{}],\"more\":1}\n";
    Invocation run = json(write("a.jsonl", all + "\r\n{\"text\":\"B\",\"date\":null}"));
    assertThat(run.status).isZero();
    assertThat(run.out)
        .startsWith(
            "{\"id\":\"x\",\"title\":\"T\",\"date\":\"2021-12-23\",\"url\":\"u\",\"source\":\"s\","
                + "\"language\":\"en\",\"text\":\" A\",");
    assertThat(run.ids()).containsExactly("x", "a.jsonl:3");
    assertThat(run.error()).contains("1 article had no date", "--date YYYY-MM-DD");
  }

  @Test
  void anExtraFieldThatIsNoStringIsLeftOutAndTold() throws IOException {
    Invocation run =
        json(
            write(
                "a.jsonl",
                "{\"id\":\"x\",\"text\":\"A\",\"date\":\"2021-12-23\",\"source\":[[0,1]]}\n"));
    assertThat(run.status).isZero();
    assertThat(run.ids()).containsExactly("x");
    assertThat(run.out).doesNotContain("source\":[[");
    assertThat(run.error()).contains("\"source\" must be a string", "none in 1 article;");
  }

  @Test
  void csv() throws IOException {
    String rows = "Text,id,date,other\n\"A, \"\"b\"\"\nc\",x,2021-12-23,\nB,,,\n";
    Invocation run = json(write("a.csv", rows));
    assertThat(run.status).isZero();
    assertThat(run.ids()).containsExactly("x", "a.csv:4");
    assertThat(run.out).contains("\"date\":\"2021-12-23\"", "\"text\":\"A, \\\"b\\\"\\nc\"");
  }

  @Test
  void folders() throws IOException {
    write("in/b.txt", "B");
    write("in/a/c.jsonl", "{\"id\":\"c\",\"text\":\"C\"}");
    write("in/d.md", "D");
    write("in/.hidden/e.txt", "E");
    String output = write("in/z.txt", "old");
    Invocation run = json(folder.resolve("in").toString(), "-o", output);
    assertThat(run.status).isZero();
    assertThat(run.out).isEmpty();
    assertThat(Files.readString(Path.of(output)).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"c\"");
  }

  @Test
  void standardInput() {
    assertThat(Invocation.withInput("\n {\"id\":\"x\",\"text\":\"A\"}", "code", "-f", "json").ids())
        .containsExactly("x");
    assertThat(Invocation.withInput("Plain.", "code", "-f", "json", "-").ids())
        .containsExactly("stdin");
  }

  @Test
  void orderHoldsOnManyThreads() throws IOException {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> "a" + i).toList();
    StringBuilder lines = new StringBuilder();
    ids.forEach(
        id ->
            lines
                .append("{\"date\":\"2021-12-23\",\"id\":\"")
                .append(id)
                .append(id.endsWith("7") ? "\",\"text\":\"fail\"}\n" : "\",\"text\":\"A\"}\n"));
    Invocation run = json(write("many.jsonl", lines.toString()), "--threads", "8");
    assertThat(run.status).isEqualTo(1);
    assertThat(run.ids()).isEqualTo(ids);
    assertThat(run.summary().orElseThrow())
        .matches(
            "500 articles in = 450 records \\+ 50 failures, 450 sentences, .* s \\(.* sentences per"
                + " second\\)");
    assertThat(run.loads).isEqualTo(1);
  }

  @Test
  void colourOnlyWhereWanted() throws IOException {
    String file = write("a.txt", "T\n\nBody.");
    String escape = "\u001B[";
    assertThat(Invocation.of("code", file).out).contains("Events").doesNotContain(escape);
    assertThat(Invocation.of("code", "--colour", "always", file).out).contains(escape);
    assertThat(Invocation.onTerminal(Map.of(), "code", file).out).contains(escape);
    assertThat(Invocation.onTerminal(Map.of("NO_COLOR", "1"), "code", file).out)
        .doesNotContain(escape);
    assertThat(Invocation.onTerminal(Map.of(), "code", "--color", "never", file).out)
        .doesNotContain(escape);
  }

  @Test
  void outputFails() throws IOException {
    String file = write("a.txt", "A");
    for (String format : List.of("table", "json", "csv")) {
      Invocation closed =
          Invocation.withOutputFailure("Broken pipe", "code", "-f", format, file, file);
      assertThat(closed.status).isEqualTo(141);
      assertThat(closed.err).isEmpty();
      Invocation full =
          Invocation.withOutputFailure("No space left on device", "code", "-f", format, file);
      assertThat(full.status).isEqualTo(3);
      assertThat(full.error()).contains("must be writable to its end", "No space left on device");
    }
  }
}
