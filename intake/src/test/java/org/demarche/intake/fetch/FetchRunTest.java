package org.demarche.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.demarche.article.Article;
import org.demarche.intake.ArticleInput;
import org.demarche.intake.CsvColumns;
import org.demarche.intake.InputEntry;
import org.demarche.intake.InputFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a server that the tests start. */
@Timeout(60)
final class FetchRunTest {
  private static final FetchSettings QUICK =
      FetchSettings.polite("demarche/test")
          .timed(Duration.ZERO, Duration.ofSeconds(2))
          .backingOff(Duration.ofMillis(10));

  @TempDir private Path folder;
  private NewsServer server;
  private NewsServer other;
  private final List<String> faults = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new NewsServer();
    other = new NewsServer();
  }

  @AfterEach
  void stop() {
    server.close();
    other.close();
  }

  private Path lines() {
    return folder.resolve("out.jsonl");
  }

  private interface Work {
    void with(FetchRun run) throws IOException, InterruptedException;
  }

  private FetchTally run(Path out, FetchSettings settings, Work work)
      throws IOException, InterruptedException {
    faults.clear();
    try (FetchRun run =
        FetchRun.open(out, settings, (entry, url, e) -> faults.add(e.getMessage()))) {
      work.with(run);
      return run.tally();
    }
  }

  private FetchTally pages(String... paths) throws IOException, InterruptedException {
    return run(
        lines(),
        QUICK.allowingPrivate(),
        run -> {
          for (String path : paths) {
            run.page(server.url(path));
          }
        });
  }

  private FetchTally feed(String path) throws IOException, InterruptedException {
    return run(lines(), QUICK.allowingPrivate(), run -> run.feed(server.url(path)));
  }

  private List<Article> read(Path out) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ArticleInput input =
        InputFiles.open(
            List.of(out.toString()),
            InputStream.nullInputStream(),
            Optional.empty(),
            CsvColumns.GUESSED,
            Optional.empty())) {
      for (Optional<InputEntry> e = input.next(); e.isPresent(); e = input.next()) {
        assertThat(e.orElseThrow()).isInstanceOf(InputEntry.Readable.class);
        articles.add(((InputEntry.Readable) e.orElseThrow()).article());
      }
    }
    return articles;
  }

  private void refused(String... parts) {
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).contains(parts);
  }

  @Test
  void folderAndLinesHoldTheSameArticle() throws Exception {
    byte[] page = NewsServer.article("Treaty signed", "Café Märs").getBytes(ISO_8859_1);

    server.on("/a.html", e -> NewsServer.send(e, 200, "text/html; charset=iso-8859-1", page));
    server.text("/b.txt", "Belmar withdrew its troops from the border with Arvand on Friday.");
    assertThat(pages("/a.html", "/b.txt", "/a.html#top")).isEqualTo(new FetchTally(2, 0, 2, 0, 0));
    Path pages = folder.resolve("pages");
    run(
        pages,
        QUICK.allowingPrivate(),
        run -> {
          run.page(server.url("/a.html"));
          run.page(server.url("/b.txt"));
        });
    List<Article> inLines = read(lines());
    List<Article> inFolder = read(pages);
    assertThat(inLines.get(0).text()).contains("Café Märs").isEqualTo(inFolder.get(0).text());
    assertThat(inLines)
        .extracting(Article::id)
        .isEqualTo(inFolder.stream().map(Article::id).toList());
    for (Article article : List.of(inLines.get(0), inFolder.get(0))) {
      assertThat(article.url()).contains(server.url("/a.html"));
      assertThat(article.title()).contains("Treaty signed");
      assertThat(article.date().map(Object::toString)).contains("2021-12-23");
    }
    assertThat(server.asked).extracting(NewsServer.Asked::agent).containsOnly("demarche/test");
  }

  @Test
  void onlyWhatChangedIsSentAgain() throws Exception {
    String[] version = {"\"1\""};
    server.on(
        "/a",
        e -> {
          boolean same = version[0].equals(e.getRequestHeaders().getFirst("If-None-Match"));
          e.getResponseHeaders().set("ETag", version[0]);
          byte[] html = NewsServer.article("Version " + version[0], "Tesk").getBytes(UTF_8);
          NewsServer.send(e, same ? 304 : 200, "text/html", same ? new byte[0] : html);
        });
    server.on(
        "/b",
        e -> {
          e.getResponseHeaders().set("Last-Modified", "Thu, 23 Dec 2021 10:00:00 GMT");
          NewsServer.send(e, 200, "text/html", NewsServer.article("B", "Tesk").getBytes(UTF_8));
        });
    assertThat(pages("/a", "/b").stored()).isEqualTo(2);
    assertThat(pages("/a", "/b")).isEqualTo(new FetchTally(2, 0, 1, 1, 0));
    assertThat(server.asked.get(server.asked.size() - 1).since())
        .isEqualTo("Thu, 23 Dec 2021 10:00:00 GMT");
    version[0] = "\"2\"";
    assertThat(pages("/a").stored()).isEqualTo(1);
    assertThat(read(lines()))
        .extracting(a -> a.title().orElse(""))
        .containsExactly("B", "Version \"2\"");
    // Without the pages, what is known of them is of no use.
    Files.delete(lines());
    assertThat(pages("/a").stored()).isEqualTo(1);
  }

  @Test
  void tornLineOfKilledRunIsCutOff() throws Exception {
    server.page("/a", NewsServer.article("A", "Tesk"));
    server.page("/b", NewsServer.article("B", "Tesk"));
    pages("/a", "/b");
    byte[] all = Files.readAllBytes(lines());
    Files.write(lines(), java.util.Arrays.copyOf(all, all.length - 20));
    assertThat(pages("/b").stored()).isEqualTo(1);
    assertThat(lines()).hasBinaryContent(all);
    Files.write(lines(), java.util.Arrays.copyOf(all, all.length - 1));
    assertThat(pages("/b").stored()).isEqualTo(1);
    assertThat(lines()).hasBinaryContent(all);
  }

  @Test
  void feedGivesItsPages() throws Exception {
    server.page("/a", NewsServer.article("A", "Tesk"));
    String rss =
        "<rss version='2.0'><channel><title>News</title><item><title>A</title><link>/a</link></item>"
            + "<item><title>B</title><link>"
            + other.url("/b")
            + "</link></item>"
            + "<item><title>C</title></item></channel></rss>";
    server.on(
        "/feed",
        e -> {
          boolean same = "\"f\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          e.getResponseHeaders().set("ETag", "\"f\"");
          NewsServer.send(
              e, same ? 304 : 200, "application/rss+xml", same ? new byte[0] : rss.getBytes(UTF_8));
        });
    assertThat(feed("/feed")).isEqualTo(new FetchTally(4, 1, 1, 0, 2));
    assertThat(faults.get(0)).contains("/b", "404");
    assertThat(faults.get(1)).contains("entry 3");
    // Something failed, so that the feed is looked at again.
    assertThat(feed("/feed").feeds()).isEqualTo(1);
    String whole = rss.replace("<item><title>C</title></item>", "");
    other.page("/b", NewsServer.article("B", "Sarn"));
    server.on(
        "/whole",
        e -> {
          boolean same = "\"w\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          e.getResponseHeaders().set("ETag", "\"w\"");
          NewsServer.send(
              e,
              same ? 304 : 200,
              "application/rss+xml",
              same ? new byte[0] : whole.getBytes(UTF_8));
        });
    assertThat(feed("/whole").failures()).isZero();
    assertThat(feed("/whole")).isEqualTo(new FetchTally(1, 0, 0, 1, 0));
    assertThat(read(lines())).hasSize(2);
  }

  @Test
  void feedsAndPagesTakenForOneAnother() throws Exception {
    server.page("/page", NewsServer.article("A", "Tesk"));
    feed("/page");
    refused("a feed must be RSS or Atom, but this is an HTML page");
    server.on(
        "/feed", e -> NewsServer.send(e, 200, "text/xml", "<rss version='2.0'/>".getBytes(UTF_8)));
    pages("/feed");
    refused("this is a feed; give it with --feed");
    server.on(
        "/bomb",
        e ->
            NewsServer.send(
                e,
                200,
                "text/xml",
                "<!DOCTYPE rss [<!ENTITY a 'aaaa'>]><rss version='2.0'><channel/></rss>"
                    .getBytes(UTF_8)));
    feed("/bomb");
    refused("no DOCTYPE");
  }

  @Test
  void robotsTextIsFollowed() throws Exception {
    server.text("/robots.txt", "User-agent: *\nDisallow: /closed\nCrawl-delay: 1\n");
    server.page("/open", NewsServer.article("A", "Tesk"));
    server.page("/open2", NewsServer.article("B", "Tesk"));
    server.page("/closed/a", NewsServer.article("C", "Tesk"));
    server.redirect("/door", "/closed/a");
    assertThat(pages("/open", "/closed/a", "/door", "/open2").stored()).isEqualTo(2);
    assertThat(faults).hasSize(2).allMatch(f -> f.contains("robots.txt must allow"));
    assertThat(server.times("/closed/a")).isZero();
    assertThat(server.times("/robots.txt")).isEqualTo(1);
    List<Long> times = server.asked.stream().map(NewsServer.Asked::nanos).toList();
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
    }
  }

  @Test
  void hostWhoseRobotsTextFailsIsLeftAlone() throws Exception {
    server.status("/robots.txt", 503);
    server.page("/a", NewsServer.article("A", "Tesk"));
    pages("/a");
    refused("robots.txt must be readable", "503");
    assertThat(server.times("/a")).isZero();
    other.text("/robots.txt", "User-agent: demarche\nCrawl-delay: 86400\n");
    other.redirect("/a", "/b");
    run(lines(), QUICK.allowingPrivate(), run -> run.page(other.url("/a")));
    refused("no more than 120 s", "86400");
  }

  @Test
  void redirectsAreFollowedSoFar() throws Exception {
    server.page("/end%20here", NewsServer.article("A", "Tesk"));
    server.redirect("/start", other.url("/next"));
    other.redirect("/next", server.url("/end here"));
    assertThat(pages("/start").stored()).isEqualTo(1);
    assertThat(read(lines()).get(0).url()).contains(server.url("/end%20here"));
    server.redirect("/round", "/and");
    server.redirect("/and", "/round");
    pages("/round");
    refused("redirects go in a circle");
    for (int i = 0; i < 20; i++) {
      server.redirect("/far" + i, "/far" + (i + 1));
    }
    pages("/far0");
    refused("no more than 10 redirects");
    server.redirect("/file", "file:///etc/passwd");
    pages("/file");
    refused("must begin with http:// or https://");
    server.status("/nowhere", 302);
    pages("/nowhere");
    refused("must say where to");
  }

  @Test
  void momentaryFailuresAreTriedAgain() throws Exception {
    int[] asked = {0};
    server.on(
        "/a",
        e -> {
          if (asked[0]++ < 2) {
            e.getResponseHeaders().set("Retry-After", asked[0] == 1 ? "1" : "nonsense");
            NewsServer.send(e, 503, "text/html", new byte[0]);
          } else {
            NewsServer.send(e, 200, "text/html", NewsServer.article("A", "Tesk").getBytes(UTF_8));
          }
        });
    long start = System.nanoTime();
    assertThat(pages("/a").stored()).isEqualTo(1);
    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.SECONDS.toNanos(1));
    server.status("/down", 500);
    pages("/down");
    refused("tried 4 times", "500");
    assertThat(server.times("/down")).isEqualTo(4);
    server.on(
        "/later",
        e -> {
          e.getResponseHeaders().set("Retry-After", "7200");
          NewsServer.send(e, 429, "text/html", new byte[0]);
        });
    pages("/later");
    refused("no more patience than 120 s, but asks for 7200");
    server.status("/gone", 410);
    pages("/gone");
    refused("says 410");
    assertThat(server.times("/gone")).isEqualTo(1);
  }

  @Test
  void serversThatStallBreakOffOrNeverEnd() throws Exception {
    FetchSettings once =
        new FetchSettings(
            "demarche",
            Duration.ZERO,
            Duration.ofMillis(700),
            1,
            Duration.ofMillis(10),
            Duration.ofSeconds(1),
            true);
    server.on("/silent", e -> Thread.sleep(20_000));
    server.on(
        "/drip",
        e -> {
          e.sendResponseHeaders(200, 0);
          for (int i = 0; i < 200; i++) {
            e.getResponseBody().write("<p>".getBytes(UTF_8));
            e.getResponseBody().flush();
            Thread.sleep(100);
          }
        });
    server.on(
        "/short",
        e -> {
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write("<html>".getBytes(UTF_8));
        });
    for (String path : List.of("/silent", "/drip", "/short")) {
      run(lines(), once, run -> run.page(server.url(path)));
      refused("tried 2 times", "answer in whole and in time");
    }
    server.page("/a", NewsServer.article("A", "Tesk"));
    assertThat(run(lines(), once, run -> run.page(server.url("/a"))).stored()).isEqualTo(1);
    String closed = other.url("/a");
    other.close();
    run(lines(), once, run -> run.page(closed));
    refused("robots.txt must be readable");
  }

  @Test
  void pagesTooLarge() throws Exception {
    server.on(
        "/large",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 50 << 20);
          endless(e.getResponseBody(), 50);
        });
    server.on(
        "/endless",
        e -> {
          e.getResponseHeaders().set("Content-Type", "text/html");
          e.sendResponseHeaders(200, 0);
          endless(e.getResponseBody(), Integer.MAX_VALUE);
        });
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      endless(gzip, 100);
    }
    server.on(
        "/bomb",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          NewsServer.send(e, 200, "text/html", bomb.toByteArray());
        });
    FetchSettings slow = QUICK.timed(Duration.ZERO, Duration.ofSeconds(20)).allowingPrivate();
    for (String path : List.of("/large", "/endless", "/bomb")) {
      run(lines(), slow, run -> run.page(server.url(path)));
      refused("no larger than 8 MB");
      assertThat(server.times(path)).isEqualTo(1);
    }
  }

  private static void endless(OutputStream out, int megabytes) throws IOException {
    byte[] block = "<p>word word word".repeat(1 << 16).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(block, 0, 1 << 20);
    }
  }

  @Test
  void gzipAndWhatIsNoPage() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(NewsServer.article("A", "Tesk").getBytes(UTF_8));
    }
    server.on(
        "/packed",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          NewsServer.send(e, 200, "text/html", packed.toByteArray());
        });
    assertThat(pages("/packed").stored()).isEqualTo(1);
    server.on(
        "/torn",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          NewsServer.send(
              e,
              200,
              "text/html",
              java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        });
    pages("/torn");
    refused("undamaged gzip");
    server.on("/pdf", e -> NewsServer.send(e, 200, "application/pdf", "%PDF".getBytes(UTF_8)));
    pages("/pdf");
    refused("HTML or plain text", "application/pdf");
    server.page("/blank", "<html><body></body></html>");
    pages("/blank");
    refused("no running text");
    assertThat(read(lines())).hasSize(1);
  }

  @Test
  void privateAddressesAreRefused() throws Exception {
    server.page("/a", NewsServer.article("A", "Tesk"));
    for (String url :
        List.of(
            server.url("/a"),
            server.url("/a").replace("localhost", "127.0.0.1"),
            server.url("/a").replace("localhost", "[::1]"),
            server.url("/a").replace("localhost", "[::ffff:127.0.0.1]"),
            server.url("/a").replace("localhost", "2130706433"),
            "http://169.254.169.254/latest/meta-data",
            "http://10.1.2.3/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "http://0.0.0.0/")) {
      run(lines(), QUICK, run -> run.page(url));
      refused("must lie on the public internet", "--allow-private");
    }
    assertThat(server.asked).isEmpty();
  }

  @Test
  void malformedAddresses() throws Exception {
    for (String url :
        List.of(
            "",
            "news",
            "ftp://news.example/a",
            "http://",
            "http://a b/",
            "https://u:p@news.example/")) {
      run(lines(), QUICK, run -> run.page(url));
      refused("an address must");
    }
  }
}
