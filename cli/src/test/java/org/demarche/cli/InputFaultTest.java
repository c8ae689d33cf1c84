package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of the input is told in one sentence, keeps its place and costs no other article. */
final class InputFaultTest {
  @TempDir private Path folder;
  private String good = "";

  @BeforeEach
  void writeGoodArticle() throws IOException {
    good = write("good.txt", "Ruritania urged Freedonia to act.");
  }

  private String write(String name, String content) throws IOException {
    return write(name, content, StandardCharsets.UTF_8);
  }

  private String write(String name, String content, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), content, charset).toString();
  }

  /** Runs the faulty file before the good one. */
  private Invocation faulty(String file, String id, String... parts) {
    Invocation run = Invocation.of("code", "-f", "json", "--date", "2021-12-23", file, good);
    assertThat(run.status).isEqualTo(1);
    assertThat(run.ids()).containsExactly(id, "good");
    assertThat(run.error()).contains(parts);
    assertThat(run.out.lines().findFirst().orElseThrow()).contains("\"stage\":\"input\"");
    assertThat(run.summary().orElseThrow()).startsWith("2 articles in = 1 records + 1 failures");
    Invocation alone = Invocation.of("code", "-f", "json", file);
    assertThat(alone.status).isEqualTo(3);
    assertThat(alone.loads).isZero();
    assertThat(alone.err).doesNotContain("\tat ");
    return run;
  }

  @Test
  void missingFile() {
    faulty(
        folder.resolve("none.txt").toString(), "none", "none.txt: ", "there is none of this name");
  }

  @Test
  void unreadableFile() throws IOException {
    String file = write("secret.txt", "Ruritania urged Freedonia to act.");
    // root reads every file: the case exists only for another user
    assumeTrue(new File(file).setReadable(false, false) && !Files.isReadable(Path.of(file)));
    faulty(file, "secret", "secret.txt: ", "permission is denied", "chmod");
  }

  @Test
  void emptyFile() throws IOException {
    faulty(write("void.txt", ""), "void", "void.txt: ", "must have some text", "is empty");
    faulty(write("void.jsonl", ""), "void.jsonl", "at least one object");
    faulty(write("void.csv", ""), "void.csv", "header");
    faulty(write("head.csv", "id,text\n"), "head.csv", "at least one row");
  }

  @Test
  void blankFile() throws IOException {
    faulty(write("blank.txt", " \n\n"), "blank", "only white space");
  }

  @Test
  void binaryFile() throws IOException {
    faulty(write("image.txt", "\u0089PNG\0\0"), "image", "zero bytes");
    faulty(write("image.jsonl", "\0"), "image.jsonl", "zero bytes");
  }

  @Test
  void mixedCharsets() throws IOException {
    Path file = folder.resolve("mixed.txt");
    Files.writeString(file, "Größe\nTwo\n");
    Files.write(
        file,
        "Lavrov à Genf".getBytes(StandardCharsets.ISO_8859_1),
        java.nio.file.StandardOpenOption.APPEND);
    faulty(file.toString(), "mixed", "mixed.txt:3: ", "UTF-8", "0xE0", "iconv");
  }

  @Test
  void otherCharsetInOneLine() throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"text\":\"A\"}\n");
    Files.write(
        file,
        "{\"id\":\"b\",\"text\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1),
        java.nio.file.StandardOpenOption.APPEND);
    Files.writeString(
        file, "{\"id\":\"c\",\"text\":\"é\"}\n", java.nio.file.StandardOpenOption.APPEND);
    Invocation run = Invocation.of("code", "-f", "json", "--date", "2021-12-23", file.toString());
    assertThat(run.ids()).containsExactly("a", "mixed.jsonl:2", "c");
    assertThat(run.error()).contains("mixed.jsonl:2: ");
  }

  @Test
  void malformedJson() throws IOException {
    String lines = "\n{\"id\":\"a\",\"text\":\"A\"\n";
    faulty(write("cut.jsonl", lines), "cut.jsonl:2", "cut.jsonl:2: ", "well-formed", "column");
    faulty(write("two.jsonl", "{\"text\":\"a\"} x"), "two.jsonl:1", "well-formed");
    faulty(write("twice.jsonl", "{\"text\":\"a\",\"text\":\"b\"}"), "twice.jsonl:1", "uplicate");
    faulty(write("word.jsonl", "\"text\""), "word.jsonl:1", "one JSON object", "a string");
    faulty(write("array.jsonl", "[{\"text\":\"a\"}"), "array.jsonl:1", "jq -c .[]");
    faulty(write("pretty.json", "{\n\"text\":\"a\"\n}\n"), "pretty.json:1", "jq -c .");
  }

  @Test
  void jsonWithoutText() throws IOException {
    faulty(write("n.jsonl", "{\"id\":\"a\"}"), "a", "n.jsonl:1: ", "\"text\"", "missing");
    faulty(write("m.jsonl", "{\"text\":null}"), "m.jsonl:1", "\"text\"", "missing");
  }

  @Test
  void jsonOfOtherTypes() throws IOException {
    faulty(write("n.jsonl", "{\"text\":7}"), "n.jsonl:1", "\"text\" must be a string", "a number");
    faulty(write("i.jsonl", "{\"id\":7,\"text\":\"a\"}"), "i.jsonl:1", "\"id\" must be a string");
    faulty(
        write("d.jsonl", "{\"id\":\"x\",\"text\":\"a\",\"date\":[]}"), "x", "\"date\"", "an array");
  }

  @Test
  void impossibleDate() throws IOException {
    faulty(
        write("d.jsonl", "{\"id\":\"x\",\"text\":\"a\",\"date\":\"2021-02-30\"}"),
        "x",
        "d.jsonl:1: ",
        "a day that exists",
        "2021-02-30");
    faulty(write("d.csv", "text,date\na,soon\n"), "d.csv:2", "d.csv:2: ", "soon");
  }

  @Test
  void malformedCsv() throws IOException {
    faulty(
        write("open.csv", "id,text\n1,\"a\n"),
        "open.csv:2",
        "open.csv:2: ",
        "RFC 4180",
        "quotation marks");
    faulty(write("long.csv", "id,text\n1,a,b\n"), "long.csv:2", "as many fields", "has 3");
    faulty(write("blank.csv", "id,text\n1,\n"), "1", "blank.csv:2: ", "column \"text\"");
  }

  @Test
  void csvWithoutTextColumn() throws IOException {
    faulty(write("semi.csv", "id;text\n1;a\n"), "semi.csv:1", "commas", "id;text");
  }

  @Test
  void folderWithoutArticles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("notes.md"), "no article");
    faulty(empty.toString(), "empty", "at least one .txt, .html, .jsonl, .csv, .xml or .zip file");
  }

  @Test
  void failedStage() throws IOException {
    String file = write("fail.txt", "fail");
    Invocation run = Invocation.of("code", "-f", "json", "--date", "2021-12-23", file, good);
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out.lines().findFirst().orElseThrow())
        .isEqualTo(
            "{\"id\":\"fail\",\"failure\":{\"stage\":\"events\",\"message\":"
                + "\"java.lang.IllegalStateException: no reason\"}}");
    assertThat(run.ids()).containsExactly("fail", "good");
    assertThat(run.error()).contains("article fail", "the stage \"events\" failed");
    assertThat(run.err).doesNotContain("\tat ");
    assertThat(Invocation.of("code", "--debug", file).err).contains("\tat ");
  }

  @Test
  void deepRecursion() throws IOException {
    Invocation run = Invocation.of("code", "-f", "json", write("deep.txt", "deep"), good);
    assertThat(run.status).isEqualTo(1);
    assertThat(run.ids()).containsExactly("deep", "good");
  }
}
