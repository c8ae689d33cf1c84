package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command, with a server that the tests start. */
@Timeout(60)
final class FetchCommandTest {
  private static final String PAGE =
      "<html lang=en><head><title>Treaty</title></head><body><p>Arvand signed a treaty with Belmar on"
          + " Thursday, after talks that had lasted for more than a year.</p></body></html>";

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().startsWith("/a");
          byte[] body = (there ? PAGE : "none").getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(there ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Test
  void whatIsFetchedCanBeCoded() throws IOException {
    for (String out : new String[] {"pages", "articles.jsonl"}) {
      String path = folder.resolve(out).toString();
      Invocation fetch =
          Invocation.withInput(
              url("/a1") + "\n\n" + url("/none") + "\n",
              "fetch",
              "-",
              url("/a2"),
              "--out",
              path,
              "--delay",
              "0",
              "--allow-private");
      assertThat(fetch.status).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(fetch.error()).contains("/none", "404");
      assertThat(fetch.err)
          .contains("3 addresses = 0 feeds read + 2 pages written + 0 unchanged + 1 failures");
      assertThat(Files.readString(folder.resolve(out + ".journal")))
          .contains("\"failure\"", "\"stage\":\"fetch\"", "\"entry\":2", "/none", "404");
      Invocation code = Invocation.of("code", path, "-f", "json", "--date", "2021-12-23");
      assertThat(code.status).isEqualTo(ExitCode.ALL_CODED);
      assertThat(code.ids()).hasSize(2).allMatch(id -> id.startsWith("localhost-a"));
      assertThat(code.out).contains(url("/a1")).contains("Arvand signed a treaty");
    }
  }

  @Test
  void privateAddressesNeedTheOption() throws IOException {
    String out = folder.resolve("pages").toString();
    Invocation fetch = Invocation.of("fetch", url("/a"), "--out", out);
    assertThat(fetch.status).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(fetch.error()).contains("--allow-private");
    assertThat(folder.resolve("pages")).isEmptyDirectory();
  }

  @Test
  void usage() throws IOException {
    assertThat(Invocation.of("fetch", url("/a")).error()).contains("--out");
    String out = folder.resolve("x").toString();
    assertThat(Invocation.of("fetch", url("/a"), "--out", out, "--delay", "-1").error())
        .contains("--delay and --timeout must be seconds");
    assertThat(Invocation.of("fetch", url("/a"), "--out", out, "--user-agent", "é").error())
        .contains("--user-agent must begin");
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), "no json\n");
    Invocation onto = Invocation.of("fetch", url("/a"), "--out", corpus.toString());
    assertThat(onto.status).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(onto.error()).contains("one JSON object with an \"id\" a line");
    assertThat(corpus).hasContent("no json\n");
  }
}
