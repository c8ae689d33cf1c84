package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed files, feeds, and columns by any name; and what must be refused in them. */
final class InputFormTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"Arvand signed.\"}\n";

  @TempDir private Path folder;

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static Invocation json(String... files) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("code", "--date", "2021-12-23", "-f", "json"));
    arguments.addAll(List.of(files));
    return Invocation.of(arguments.toArray(String[]::new));
  }

  /** The input is refused with this reason, and the file after it is coded. */
  private void refused(String file, String reason) throws IOException {
    Invocation run = json(file, write("good.jsonl", bytes(GOOD)));
    assertThat(run.error()).contains(reason);
    assertThat(run.ids()).last().isEqualTo("good");
    assertThat(run.status).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void gzip() throws IOException {
    String file = write("a.jsonl.gz", gzip(bytes(GOOD + "{\"text\":\"B\"}")));
    assertThat(json(file).ids()).containsExactly("good", "a.jsonl.gz:2");
    assertThat(json(write("b.txt.gz", gzip(bytes("B.")))).ids()).containsExactly("b");
    assertThat(json(write("c.txt", gzip(gzip(bytes("C."))))).out).contains("\"text\":\"C.\"");
  }

  @Test
  void zipOfAllForms() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("one/a.txt", bytes("A."));
    files.put("b.jsonl.gz", gzip(bytes(GOOD)));
    files.put("picture.png", new byte[100]);
    files.put("empty.txt", new byte[0]);
    files.put("inner.zip", zip(Map.of("c.csv", bytes("id,text\nc,C.\n"))));
    Invocation run = json(write("all.zip", zip(files)));
    assertThat(run.ids()).containsExactly("a", "good", "empty.txt", "c");
    assertThat(run.error()).contains("all.zip!empty.txt", "must have some text");
  }

  @Test
  void feeds() throws IOException {
    String rss =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Tesk Post</title>"
            + "<link>http://x.example/</link><description>d</description>"
            + "<language>en-gb</language><item><title>Talks end</title><guid>g1</guid>"
            + "<link>http://x.example/1</link><pubDate>Thu, 23 Dec 2021 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;Arvand &lt;b&gt;signed&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;More."
            + "&lt;/p&gt;</description></item><item><title>Empty</title><guid>g2</guid></item>"
            + "</channel></rss>";
    Invocation run = json(write("feed.xml", bytes(rss)));
    assertThat(run.out)
        .startsWith(
            "{\"id\":\"g1\",\"title\":\"Talks end\",\"date\":\"2021-12-23\","
                + "\"url\":\"http://x.example/1\",\"source\":\"Tesk Post\",\"language\":\"en\","
                + "\"text\":\"Arvand signed.\\n\\nMore.\"");
    assertThat(run.ids()).containsExactly("g1", "g2");
    assertThat(run.error()).contains("feed.xml", "entry 2 (Empty)");
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>f</id>"
            + "<updated>2021-12-23T00:00:00Z</updated><entry><id>e</id><title>E</title>"
            + "<updated>2021-12-22T00:00:00Z</updated><summary>Said.</summary></entry></feed>";
    Invocation sniffed = Invocation.withInput(atom, "code", "-f", "json", "-");
    assertThat(sniffed.out).startsWith("{\"id\":\"e\",\"title\":\"E\",\"date\":\"2021-12-22\"");
  }

  @Test
  void standardInputShowsItsForm() {
    assertThat(Invocation.withInput("id,text\nx,A.\n", "code", "-f", "json", "-").ids())
        .containsExactly("x");
    assertThat(Invocation.withInput("Arvand, text and all.", "code", "-f", "json", "-").out)
        .contains("\"text\":\"Arvand, text and all.\"");
    assertThat(
            Invocation.withInput(
                    "<!DOCTYPE html><title>T</title><p>" + "Arvand signed the pact. ".repeat(20),
                    "code",
                    "-f",
                    "json",
                    "-")
                .out)
        .contains("\"text\":\"Arvand signed");
  }

  @Test
  void columnsAreGuessedAndTold() throws IOException {
    String file = write("a.csv", bytes("Headline,Body,Guid,extra\nT,A.,x,1\n"));
    Invocation run = json(file);
    assertThat(run.out).startsWith("{\"id\":\"x\",\"title\":\"T\"");
    assertThat(run.err)
        .contains("\"body\" was read as the text", "\"headline\" was read as the title");
    assertThat(json(file, "--text-column", "extra").out).contains("\"text\":\"1\"");
    refused(write("b.csv", bytes("a,b\n1,2\n")), "--text-column");
    Invocation wrong = json(file, "--text-column", "none");
    assertThat(wrong.error()).contains("\"none\"", "Headline,Body,Guid,extra");
  }

  @Test
  void whatIsCutOffOrDamaged() throws IOException {
    byte[] lines = bytes(GOOD.repeat(3000).replace("good", "old"));
    byte[] whole = gzip(lines);
    refused(write("cut.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2)), "cut off");
    byte[] archive = zip(Map.of("a.txt", bytes("A.".repeat(9000))));
    refused(write("cut.zip", java.util.Arrays.copyOf(archive, 60)), "cut off");
    refused(write("no.zip", bytes("PK no")), "must be a zip file");
  }

  @Test
  void bombs() throws IOException {
    byte[] blanks = new byte[40 << 20];
    java.util.Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = gzip(blanks);
    refused(write("a.jsonl.gz", bomb), "200 times its size");
    refused(write("a.zip", zip(Map.of("a.jsonl", blanks))), "200 times its size");
    refused(write("b.zip", zip(Map.of("picture.png", blanks))), "200 times its size");
    byte[] nested = zip(Map.of("a.txt", bytes("A.")));
    for (int i = 0; i < 4; i++) {
      nested = zip(Map.of("n.zip", nested));
    }
    refused(write("n.zip", nested), "no more than 3 deep");
  }

  @Test
  void xmlThatIsNoFeedOrGrows() throws IOException {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    refused(write("a.xml", bytes(laughs)), "no DOCTYPE");
    refused(write("b.xml", bytes("<!DOCTYPE html><html><p>No</html>")), "this is an HTML page");
    refused(write("c.xml", bytes("<rss><channel>")), "well-formed RSS or Atom");
  }

  @Test
  void aLineWithoutAnEndCostsItselfOnly() throws IOException {
    String file = write("a.jsonl", bytes(GOOD + "{\"text\":\"" + "x".repeat(17 << 20) + "\"}\n"));
    refused(file, "a.jsonl:2: a line must hold no more than 16777216 characters");
    refused(write("a.txt", bytes("x".repeat(17 << 20))), "one article of no more than");
  }
}
