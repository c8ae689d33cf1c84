package org.demarche.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as a test tells it to, and notes what it was asked. */
final class NewsServer implements AutoCloseable {
  /** Answers one request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /**
   * A request as it came in.
   *
   * @param nanos when, by the machine's clock
   */
  record Asked(String path, String etag, String since, String agent, long nanos) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  final List<Asked> asked = new CopyOnWriteArrayList<>();

  NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    String path = exchange.getRequestURI().toString();
    asked.add(
        new Asked(
            path,
            String.valueOf(headers.getFirst("If-None-Match")),
            String.valueOf(headers.getFirst("If-Modified-Since")),
            String.valueOf(headers.getFirst("User-Agent")),
            System.nanoTime()));
    Answer answer =
        answers.getOrDefault(path, e -> send(e, 404, "text/html", "no".getBytes(UTF_8)));
    try (exchange) {
      answer.to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  void on(String path, Answer answer) {
    answers.put(path, answer);
  }

  void page(String path, String html) {
    on(path, e -> send(e, 200, "text/html; charset=utf-8", html.getBytes(UTF_8)));
  }

  void text(String path, String text) {
    on(path, e -> send(e, 200, "text/plain", text.getBytes(UTF_8)));
  }

  void redirect(String path, String location) {
    on(
        path,
        e -> {
          e.getResponseHeaders().set("Location", location);
          send(e, 301, "text/html", new byte[0]);
        });
  }

  void status(String path, int status) {
    on(path, e -> send(e, status, "text/html", new byte[0]));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** How often a path was asked for. */
  long times(String path) {
    return asked.stream().filter(a -> a.path().equals(path)).count();
  }

  /** An article's page. */
  static String article(String title, String place) {
    return "<!doctype html><html lang=en><head><title>"
        + title
        + "</title><meta property=article:published_time content=2021-12-23></head><body><nav><a"
        + " href=/>Home</a></nav><article><h1>"
        + title
        + "</h1><p>The government of Arvand signed a treaty with Belmar in "
        + place
        + " on Thursday, after talks that lasted for more than a year and broke down twice.</p><p>The"
        + " foreign minister of Belmar said that both sides would withdraw their troops from the"
        + " border before the end of the month.</p></article></body></html>";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
