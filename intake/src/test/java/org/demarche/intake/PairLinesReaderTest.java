package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PairLinesReaderTest {
  private static final String GOOD =
      "{\"id\":\"p1\",\"text\":\"Arvand helped Belmar.\",\"source\":\"Arvand\",\"target\":\"Belmar\"}\n";

  @TempDir private Path folder;

  @Test
  void lineThatIsTooLongCostsOneEntry() throws IOException {
    Path file = folder.resolve("pairs.jsonl");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"text\":\"");
      for (int i = 0; i < 17; i++) {
        out.write("a".repeat(1 << 20));
      }
      out.write("\"}\r\n\n" + GOOD);
    }
    try (PairLinesReader reader =
        PairLinesReader.open(file.toString(), InputStream.nullInputStream())) {
      assertThat(reader.next().orElseThrow())
          .isInstanceOfSatisfying(
              PairEntry.Unreadable.class,
              e -> {
                assertThat(e.id()).isEqualTo("pairs.jsonl:1");
                assertThat(e.fault().getMessage()).contains(":1: a line must hold no more than");
              });
      assertThat(reader.next().orElseThrow())
          .isInstanceOfSatisfying(
              PairEntry.Readable.class,
              e -> assertThat(e.article().text()).isEqualTo("Arvand helped Belmar."));
      assertThat(reader.next()).isEmpty();
    }
  }
}
