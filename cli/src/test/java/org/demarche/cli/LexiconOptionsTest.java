package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lexicon codes, and what is said of one that can't be used. */
final class LexiconOptionsTest {
  @TempDir private Path folder;

  private String article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "Arvand urged Belmar to talk.").toString();
  }

  private Path lexicon(String name, String text) throws IOException {
    Path file = folder.resolve("lexicon").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return folder.resolve("lexicon");
  }

  private Invocation code(String option, Path path) throws IOException {
    return Invocation.of("code", article(), "--date", "2021-12-23", option, path.toString());
  }

  @Test
  void aGoodLexiconIsTaken() throws IOException {
    Path mine =
        lexicon(
            "actors/mine.txt", "country XAR Arvand\n  demonyms: Arvandi\n  capital: Tesk, 1, 2\n");
    assertThat(code("--lexicon", mine).status).isZero();
  }

  @Test
  void aMalformedLineStopsTheRunWithFileAndLine() throws IOException {
    Path mine =
        lexicon("events/mine.txt", "verb urge\n  code: 020\n  exmple: A urged B. = REQUEST\n");
    Invocation run = code("--lexicon", mine);
    assertThat(run.status).isEqualTo(2);
    assertThat(run.error()).contains("events/mine.txt:3", "found 'exmple'");
    assertThat(run.out).isEmpty();
  }

  @Test
  void aGazetteerIsReadAndItsBadLinesTold() throws IOException {
    Path dump =
        Files.writeString(
            folder.resolve("dump.txt"),
            "1\tOstrel\tOstrel\t\t40.5\t60.2\tP\tPPL\tAM\t\t01\t\t\t\t3000\nnothing\n");
    Invocation run = code("--gazetteer", dump);
    assertThat(run.status).isZero();
    assertThat(run.err)
        .contains("gazetteer: 1 places, 1 lines not understood", "dump.txt:2: a line must have");
  }

  @Test
  void theGazetteerMustExist() throws IOException {
    Invocation run = code("--gazetteer", folder.resolve("none"));
    assertThat(run.status).isEqualTo(2);
    assertThat(run.error()).contains("--gazetteer must name a file that exists");
  }

  @Test
  void theFolderMustExist() throws IOException {
    Invocation run = code("--dictionary", folder.resolve("none"));
    assertThat(run.status).isEqualTo(2);
    assertThat(run.error()).contains("--dictionary must name a folder that exists");
  }

  @Test
  void aDictionaryIsReadAndReported() throws IOException {
    Path dictionaries = folder.resolve("dictionaries");
    Files.createDirectories(dictionaries);
    Files.writeString(dictionaries.resolve("My.actors.txt"), "ARVAND_ [XAR]\n+ARVANDI_\n");
    Invocation run = code("--dictionary", dictionaries);
    assertThat(run.status).isZero();
    assertThat(run.err).contains("dictionaries: 1 files, 1 actors");
  }
}
