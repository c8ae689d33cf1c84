package org.demarche.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.demarche.intake.InputException;

/** Makes single requests, each with its limits of time and size. Follows no redirects. */
final class Requests {
  private final FetchSettings settings;
  private final HttpClient client;

  Requests(FetchSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * Asks for what is at {@code address}.
   *
   * @param known what the server may compare with
   * @param largest how many bytes are taken
   * @throws FaultForTheMoment if the server can't be reached, breaks off, takes too long, or says
   *     that it may answer otherwise later
   */
  Reply get(URI address, Optional<Validators> known, int largest)
      throws InputException, FaultForTheMoment, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", settings.userAgent())
            .header(
                "Accept",
                "text/html, application/xhtml+xml, application/rss+xml,"
                    + " application/atom+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1")
            .header("Accept-Encoding", "gzip");
    known.flatMap(Validators::etag).ifPresent(e -> request.header("If-None-Match", e));
    known.flatMap(Validators::lastModified).ifPresent(m -> request.header("If-Modified-Since", m));
    HttpResponse<byte[]> answer = answer(request.build(), largest);
    Reply reply =
        new Reply(address, answer.statusCode(), answer.headers(), unpacked(answer, largest));
    if (reply.isForTheMoment()) {
      throw new FaultForTheMoment(
          fault(address, "answer with the page, but says " + reply.status() + "; try again later"),
          reply.header("Retry-After").flatMap(Requests::patience));
    }
    return reply;
  }

  private HttpResponse<byte[]> answer(HttpRequest request, int largest)
      throws FaultForTheMoment, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(largest));
    String reason;
    try {
      // The client's own timeout ends with the headers; this one holds for the body, too.
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      reason = "takes longer than " + settings.timeout().toSeconds() + " s";
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      reason = "does not (" + (cause.getMessage() == null ? cause : cause.getMessage()) + ")";
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
    throw new FaultForTheMoment(
        fault(request.uri(), "answer in whole and in time, but " + reason + "; try again later"),
        Optional.empty());
  }

  private static byte[] unpacked(HttpResponse<byte[]> answer, int largest) throws InputException {
    String coding =
        answer.headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (coding.isEmpty() || coding.equals("identity") || answer.body().length == 0) {
      return answer.body();
    }
    if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
      throw fault(
          answer.uri(), "send plain or gzip, but sends \"" + coding + "\"; save the page yourself");
    }
    if (answer.body().length > largest) {
      return answer.body(); // Too long already, which the caller tells.
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return in.readNBytes(largest + 1);
    } catch (IOException e) {
      throw fault(
          answer.uri(),
          "send whole and undamaged gzip, but unpacking failed ("
              + e.getMessage()
              + "); try again");
    }
  }

  private static InputException fault(URI address, String rest) {
    return InputException.inFile(address.toString(), "a server must " + rest);
  }

  /** Reads Retry-After: seconds, or a time. */
  private static Optional<Duration> patience(String header) {
    try {
      String text = header.strip();
      Duration wait =
          text.chars().allMatch(c -> c >= '0' && c <= '9')
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(
                  Instant.now(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
