package org.demarche.intake.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered.
 *
 * @param address where the answer came from, after redirects
 * @param status the HTTP status
 * @param headers as sent
 * @param body the content, unpacked; one byte more than the limit if it is longer
 */
@SuppressWarnings("ArrayRecordComponent") // Replies are read once, and never compared.
record Reply(URI address, int status, HttpHeaders headers, byte[] body) {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Whether the server may answer otherwise later. */
  boolean isForTheMoment() {
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501);
  }

  boolean isWhole() {
    return status == 200 || status == 203;
  }

  /** The type that the header names, in lower case; empty if it names none. */
  String type() {
    return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The charset that the header names. */
  Optional<String> charset() {
    return header("Content-Type").map(CHARSET::matcher).filter(Matcher::find).map(m -> m.group(1));
  }

  Optional<String> header(String name) {
    return headers.firstValue(name).filter(v -> !v.isBlank());
  }

  /** Where a redirect leads, read as the UTF-8 that servers put there. */
  Optional<String> location() {
    return header("Location")
        .map(l -> new String(l.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }
}
