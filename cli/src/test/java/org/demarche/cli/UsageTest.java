package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help, versions and command lines that aren't valid. */
final class UsageTest {
  @TempDir private Path folder;

  private static void refused(Invocation run, String... parts) {
    assertThat(run.status).isEqualTo(2);
    assertThat(run.loads).isZero();
    assertThat(run.out).isEmpty();
    assertThat(run.error()).contains(parts).endsWith("--help\"");
  }

  @Test
  void help() {
    Invocation run = Invocation.of("--help");
    assertThat(run.status).isZero();
    assertThat(run.out).contains("Usage: demarche", "Commands:", "code", "Exit status:");
  }

  @Test
  void helpOfCode() {
    Invocation run = Invocation.of("code", "--help");
    assertThat(run.status).isZero();
    assertThat(run.out)
        .contains("--date", "--format", "--sentences", "--colour", "--threads", "--debug")
        .contains("--output", "Exit status:", "  3 ", "Examples:", "zcat");
    assertThat(run.out.lines()).allMatch(l -> l.length() <= 100);
  }

  @Test
  void helpOfQuotes() {
    Invocation run = Invocation.of("quotes", "--help");
    assertThat(run.status).isZero();
    assertThat(run.out)
        .contains("--speaker", "--about", "--from", "--to", "--format", "--lexicon", "--output")
        .contains("Exit status:", "Examples:");
    assertThat(run.out.lines()).allMatch(l -> l.length() <= 100);
  }

  @Test
  void members() throws IOException {
    Invocation help = Invocation.of("members", "--help");
    assertThat(help.status).isZero();
    assertThat(help.out)
        .contains("--organisation", "--on", "--format", "Exit status:", "Examples:");
    assertThat(help.out.lines()).allMatch(l -> l.length() <= 100);
    String article = Files.writeString(folder.resolve("a.txt"), "A").toString();
    refused(Invocation.of("members", article), "--organisation");
    refused(
        Invocation.of("members", "--organisation", " ", article),
        "--organisation must name an organisation");
    assertThat(
            Invocation.of("members", "--organisation", "NPA", "--date", "2021-12-23", article).out)
        .isEmpty();
  }

  @Test
  void quotesOfNothing() throws IOException {
    String article = Files.writeString(folder.resolve("a.txt"), "A").toString();
    Invocation run = Invocation.of("quotes", "--date", "2021-12-23", article);
    assertThat(run.status).isZero();
    assertThat(run.out).isEmpty();
    refused(Invocation.of("quotes", "--speaker", " ", article), "--speaker must name somebody");
    refused(
        Invocation.of("quotes", "--from", "2021-12-02", "--to", "2021-12-01", article),
        "--to must not be before --from");
    String failing = Files.writeString(folder.resolve("b.txt"), "fail").toString();
    assertThat(Invocation.of("quotes", "--date", "2021-12-23", article, failing).status)
        .isEqualTo(1);
    assertThat(Invocation.of("quotes", folder.resolve("no.txt").toString()).status).isEqualTo(3);
  }

  @Test
  void ledgerOfNothing() throws IOException {
    String article = Files.writeString(folder.resolve("a.txt"), "A").toString();
    Invocation help = Invocation.of("ledger", "--help");
    assertThat(help.status).isZero();
    assertThat(help.out).contains("--as-of", "--between", "--format", "markdown");
    refused(Invocation.of("ledger", "--between", "RUS", article), "must name two parties", "RUS");
    refused(Invocation.of("ledger", "--format", "jsn", article), "did you mean json?");
    Invocation run =
        Invocation.of("ledger", "--format", "markdown", "--as-of", "2021-12-31", article);
    assertThat(run.status).isZero();
    assertThat(run.out).isEqualTo("# Where things stand on 2021-12-31\n");
    assertThat(Invocation.of("ledger", "--format", "csv", article).out).startsWith("pair,since,");
  }

  @Test
  void version() {
    Invocation run = Invocation.of("--version");
    assertThat(run.status).isZero();
    assertThat(run.out).matches("demarche \\d+\\.\\d+\\S*\\RJava \\S+\\R");
  }

  @Test
  void noCommand() {
    Invocation run = Invocation.of();
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("Usage: demarche");
  }

  @Test
  void misspelt() {
    refused(Invocation.of("cod"), "did you mean code?");
    refused(Invocation.of("code", "--fromat", "json"), "--fromat", "did you mean --format?");
    refused(Invocation.of("code", "--format", "jsn"), "table, json or csv", "did you mean json?");
    refused(Invocation.of("code", "--colour", "red"), "auto, always or never");
  }

  @Test
  void impossibleValues() {
    refused(Invocation.of("code", "--date", "2021-02-30", "x"), "a day that exists", "2021-02-30");
    refused(Invocation.of("code", "--threads", "0", "x"), "at least 1");
    refused(Invocation.onTerminal(Map.of(), "code"), "at least one file or folder");
  }

  @Test
  void impossibleOutput() throws IOException {
    String article = Files.writeString(folder.resolve("a.txt"), "A").toString();
    refused(Invocation.of("code", "-o", folder.toString(), article), "is a folder");
    refused(Invocation.of("code", "-o", article, article), "is an input as well");
    refused(
        Invocation.of("code", "-o", folder.resolve("no/b.json").toString(), article),
        "can't be written");
    assertThat(folder.resolve("a.txt")).hasContent("A");
  }
}
