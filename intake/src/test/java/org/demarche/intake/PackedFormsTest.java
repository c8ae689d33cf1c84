package org.demarche.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of input as it is, gzipped, in a zip, and gzipped in a zip. */
final class PackedFormsTest {
  private static final String TEXT =
      "The government of Arvand signed a treaty with Belmar on Thursday, after long talks.";

  private static final Map<String, String> FORMS =
      Map.of(
          "a.txt", TEXT,
          "a.jsonl", "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n",
          "a.csv", "id,text\na,\"" + TEXT + "\"\n",
          "a.html", "<html><body><p>" + TEXT + "</p></body></html>",
          "a.xml",
              "<rss version='2.0'><channel><title>N</title><item><guid>a</guid><description>"
                  + TEXT
                  + "</description></item></channel></rss>");

  @TempDir private Path folder;

  static Stream<Arguments> forms() {
    return FORMS.keySet().stream()
        .sorted()
        .flatMap(
            name -> Stream.of("", ".gz", ".zip", ".gz.zip").map(how -> Arguments.of(name, how)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void givesTheSameArticle(String name, String how) throws IOException {
    byte[] content = FORMS.getOrDefault(name, "").getBytes(UTF_8);
    String inner = name;
    if (how.startsWith(".gz")) {
      inner = name + ".gz";
      content = gzipped(content);
    }
    String outer = inner;
    if (how.endsWith(".zip")) {
      outer = name + ".zip";
      content = zipped(inner, content);
    }
    Path file = Files.write(folder.resolve(outer), content);
    for (String operand : new String[] {file.toString(), InputFiles.STANDARD_INPUT}) {
      try (InputStream in = Files.newInputStream(file);
          ArticleInput input =
              InputFiles.open(
                  List.of(operand), in, Optional.empty(), CsvColumns.GUESSED, Optional.empty())) {
        assertThat(input.next().orElseThrow())
            .isInstanceOfSatisfying(
                InputEntry.Readable.class,
                e -> assertThat(e.article().text().strip()).isEqualTo(TEXT));
        assertThat(input.next()).isEmpty();
      }
    }
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
