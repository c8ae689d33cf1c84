package org.demarche.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.text.CharsetGuess;

/**
 * Tells what a page's bytes are to be decoded with: by its byte order mark, the HTTP header, what
 * it declares itself, and else by a guess. A declared charset in which the bytes are not valid,
 * UTF-8 for one, is passed over.
 */
final class PageCharset {
  /** Browsers look no further for a declaration. */
  private static final int LOOKED_AT = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
              + "|<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private PageCharset() {}

  /** The charset of {@code page}. */
  static Charset of(byte[] page, Optional<String> httpCharset) {
    if (starts(page, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(page, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(page, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    Optional<Charset> named =
        httpCharset.flatMap(CharsetGuess::named).or(() -> declared(page)).filter(c -> !isWide(c));
    if (named.isPresent() && CharsetGuess.isAscii(page)) {
      return named.orElseThrow(); // ISO-2022-JP, for one, looks so.
    }
    Charset guess = CharsetGuess.of(page, page.length);
    boolean utf8 = guess.equals(StandardCharsets.UTF_8);
    return named.filter(c -> c.equals(StandardCharsets.UTF_8) == utf8).orElse(guess);
  }

  /** Who can read the declaration as ASCII knows that it is wrong. */
  private static boolean isWide(Charset declared) {
    return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
  }

  private static boolean starts(byte[] page, int... mark) {
    if (page.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((page[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      Optional<Charset> charset = CharsetGuess.named(name);
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }
}
