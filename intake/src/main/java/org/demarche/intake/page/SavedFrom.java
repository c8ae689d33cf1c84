package org.demarche.intake.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment by which browsers note where a saved page came from: {@code <!-- saved from
 * url=(0028)https://news.example.org/a -->}, with the length of the address in front of it.
 */
public final class SavedFrom {
  private static final int LOOKED_AT = 4096;
  private static final Pattern COMMENT =
      Pattern.compile("<!-- saved from url=\\(\\d{1,6}\\)(https?://[^\\s<>\"]{1,2000}) -->");

  private SavedFrom() {}

  /** The address that a page names so near its beginning. */
  static Optional<String> read(String page) {
    Matcher comment = COMMENT.matcher(page.substring(0, Math.min(page.length(), LOOKED_AT)));
    return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
  }

  /** The comment for a page from {@code address}. */
  public static String write(String address) {
    return String.format(
        Locale.ROOT, "<!-- saved from url=(%04d)%s -->", address.length(), address);
  }
}
