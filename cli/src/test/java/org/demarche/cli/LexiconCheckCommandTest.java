package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code demarche lexicon check}. */
final class LexiconCheckCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeLexicon() throws IOException {
    Files.createDirectories(folder.resolve("bad/actors"));
    Files.writeString(
        folder.resolve("bad/actors/mine.txt"),
        "country XAR Arvand\n  office: Speaker | Olm \"Vey | 2016..2014\n");
    Files.createDirectories(folder.resolve("good/actors"));
    Files.writeString(folder.resolve("good/actors/good.txt"), "country XBE Belmar\n");
  }

  @Test
  void theBuiltInLexicon() {
    Invocation run = Invocation.of("lexicon", "check");
    assertThat(run.status).isZero();
    assertThat(run.out)
        .matches("[\\d,]+ entries \\([\\d,]+ actors with [\\d,]+ names, .*\\), 0 findings\\n");
    assertThat(run.err).isEmpty();
  }

  @Test
  void aFolderWithAFinding() {
    Invocation run = Invocation.of("lexicon", "check", folder.resolve("bad").toString());
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out)
        .startsWith("actors/mine.txt:2: an office must end after it begins")
        .endsWith(", 1 finding\n");
    assertThat(Invocation.of("lexicon", "check", "--lexicon", folder.resolve("bad").toString()).out)
        .isEqualTo(run.out);
  }

  @Test
  void severalFolders() {
    String good = folder.resolve("good").toString();
    assertThat(Invocation.of("lexicon", "check", good).status).isZero();
    assertThat(Invocation.of("lexicon", "check", good, folder.resolve("bad").toString()).status)
        .isEqualTo(1);
  }

  @Test
  void asJson() {
    Invocation run =
        Invocation.of("lexicon", "check", "-f", "json", folder.resolve("bad").toString());
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out)
        .startsWith("{\"entries\":")
        .contains(
            "\"findings\":[{\"file\":\"actors/mine.txt\",\"line\":2,"
                + "\"problem\":\"IMPOSSIBLE_DATES\",\"message\":\"an office")
        .contains("Olm \\\"Vey")
        .endsWith("}]}\n");
  }

  @Test
  void aMalformedLine() throws IOException {
    Files.writeString(folder.resolve("bad/actors/mine.txt"), "country XAR Arvand\n  nmes: A\n");
    Invocation run = Invocation.of("lexicon", "check", folder.resolve("bad").toString());
    assertThat(run.status).isEqualTo(1);
    assertThat(run.out).startsWith("actors/mine.txt:2: ").endsWith("The rest was not checked.\n");
  }

  @Test
  void badCommandLines() {
    Invocation missing = Invocation.of("lexicon", "check", folder.resolve("none").toString());
    assertThat(missing.status).isEqualTo(2);
    assertThat(missing.error()).contains("DIR must name a folder that exists");
    assertThat(Invocation.of("lexicon", "check", "--format", "csv").status).isEqualTo(2);
    assertThat(Invocation.of("lexicon").status).isEqualTo(2);
    assertThat(Invocation.of("lexicon", "chek").error()).contains("did you mean check?");
  }
}
