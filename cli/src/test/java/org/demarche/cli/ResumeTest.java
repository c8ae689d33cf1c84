package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that were interrupted and went on. */
final class ResumeTest {
  private static final int ARTICLES = 1500;
  private static final long SEED = 20211223;

  @TempDir private Path folder;
  private Path corpus;
  private Path whole;
  private Path out;

  @BeforeEach
  void undisturbed() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    whole = folder.resolve("whole.jsonl");
    out = folder.resolve("out.jsonl");
    StringBuilder lines = new StringBuilder();
    Random random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      int what = random.nextInt(20);
      lines
          .append("{\"id\":\"a" + i + "\",\"date\":\"2021-12-23\",\"text\":\"")
          .append(what == 0 ? "fail" : "Arvand signed. ".repeat(1 + random.nextInt(30)))
          .append(what == 1 ? "\n" : "\"}\n");
    }
    Files.writeString(corpus, lines);
    assertThat(run("--output", whole.toString()).status).isEqualTo(ExitCode.SOME_FAILED);
  }

  private Invocation run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("code", corpus.toString(), "-f", "json"));
    arguments.addAll(List.of(more));
    return Invocation.of(arguments.toArray(String[]::new));
  }

  private Invocation resume(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--resume", "--output", out.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Path partial() {
    return folder.resolve("out.jsonl.partial");
  }

  private Path journal() {
    return folder.resolve("out.jsonl.journal");
  }

  /**
   * Starts a run, and kills it some time after it began to write.
   *
   * @param checkpoint whether the journal must have a checkpoint first: a busy machine may not have
   *     come so far
   */
  private void killAfter(long milliseconds, boolean checkpoint)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SlowRun.class.getName(),
                "code",
                corpus.toString(),
                "-f",
                "json",
                "--threads",
                "2",
                "--resume",
                "--output",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.log").toFile())
            .start();
    for (int i = 0; i < 1200 && !(checkpoint ? hasCheckpoint() : Files.exists(partial())); i++) {
      Thread.sleep(50);
    }
    child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    child.destroyForcibly().waitFor();
  }

  private boolean hasCheckpoint() throws IOException {
    return Files.exists(journal()) && Files.readString(journal()).contains("\"checkpoint\"");
  }

  @Test
  void killsAtAnyTimeLeaveTheSameBytes() throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < 3; kill++) {
      killAfter(600 + random.nextInt(1200), kill == 2);
      assertThat(out).doesNotExist();
      assertThat(partial()).exists();
    }
    assertThat(Files.readString(journal())).contains("\"checkpoint\"");
    Invocation last = resume();
    assertThat(last.err).contains("going on after").contains(summary());
    assertThat(last.status).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out).hasSameBinaryContentAs(whole);
    assertThat(partial()).doesNotExist();
    assertThat(Files.readAllLines(journal()).stream().filter(l -> l.contains("\"failure\"")))
        .hasSameSizeAs(
            Files.readAllLines(whole).stream().filter(l -> l.contains("\"failure\"")).toList())
        .doesNotHaveDuplicates();
  }

  private String summary() throws IOException {
    long failures = Files.readAllLines(whole).stream().filter(l -> l.contains("failure")).count();
    return " records + " + failures + " failures";
  }

  /** As a kill does between two writes: the journal behind the output, and torn itself. */
  @Test
  void tornEnds() throws IOException {
    byte[] all = Files.readAllBytes(whole);
    resume();
    List<String> lines = Files.readAllLines(journal());
    String end = lines.get(lines.size() - 1);
    Files.move(out, partial());
    Files.write(partial(), "{\"id\":\"a15".getBytes(UTF_8), StandardOpenOption.APPEND);
    Files.writeString(journal(), "{\"checkpoint\":{\"ent", StandardOpenOption.APPEND);
    assertThat(resume().status).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out).hasBinaryContent(all);
    // The output ends before the only checkpoint: the run begins anew.
    assertThat(end).contains("\"end\":true");
    Files.write(partial(), java.util.Arrays.copyOf(all, all.length / 2));
    Files.delete(out);
    assertThat(resume().err).doesNotContain("going on");
    assertThat(out).hasBinaryContent(all);
    // Over already: nothing is coded again.
    Invocation again = resume();
    assertThat(again.loads).isZero();
    assertThat(again.status).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out).hasBinaryContent(all);
  }

  @Test
  void anotherRunIsNotGoneOnWith() throws IOException {
    resume();
    Invocation dated = resume("--date", "2020-01-01");
    assertThat(dated.status).isEqualTo(ExitCode.USAGE);
    assertThat(dated.error()).contains("its date was \"\" and is now \"2020-01-01\"");
    Files.writeString(corpus, Files.readString(corpus).replace("\"a3\"", "\"b3\""));
    Invocation changed = resume();
    assertThat(changed.status).isEqualTo(ExitCode.USAGE);
    assertThat(changed.error()).contains("are not those that were coded");
    assertThat(run("--resume").err).contains("goes with --output");
    assertThat(run("--resume", "-f", "table").status).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void csvKeepsOneHeader() throws IOException {
    Path csv = folder.resolve("out.csv");
    List<String> arguments =
        List.of("code", corpus.toString(), "-f", "csv", "--resume", "-o", csv.toString());
    Invocation.of(arguments.toArray(String[]::new));
    byte[] first = Files.readAllBytes(csv);
    assertThat(first).isNotEmpty();
    Invocation.of(arguments.toArray(String[]::new));
    assertThat(csv).hasBinaryContent(first);
  }

  @Test
  void finishedRunLeavesNothingBesideItsOutput() throws IOException {
    Path quotes = folder.resolve("quotes.txt");
    Invocation.of("quotes", corpus.toString(), "-o", quotes.toString());
    assertThat(quotes).exists();
    assertThat(folder.resolve("quotes.txt.partial")).doesNotExist();
    assertThat(folder.resolve("quotes.txt.journal")).doesNotExist();
  }
}
