package org.demarche.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed. */
public final class Feed {
  /** The largest feed that is read, in bytes. */
  public static final int LARGEST = 16 << 20;

  private final SyndFeed feed;

  private Feed(SyndFeed feed) {
    this.feed = feed;
  }

  /**
   * Reads a feed.
   *
   * @param bytes all of it
   * @param shown what messages call it
   * @throws InputException if it is no feed, or one without entries
   */
  public static Feed read(byte[] bytes, String shown) throws IOException {
    if (bytes.length > LARGEST) {
      throw refused(shown, "be no larger than " + (LARGEST >> 20) + " MB, but this is; split it");
    }
    if (Sniff.form(bytes) == FileForm.PAGE) {
      throw refused(
          shown,
          "be RSS or Atom, but this is an HTML page; read it as an article (saved, it is named"
              + " .html), or find the feed that the page links to");
    }
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      Feed feed = new Feed(input.build(reader));
      if (feed.entries().isEmpty()) {
        throw refused(shown, "have at least one entry, but this has none; leave it out");
      }
      return feed;
    } catch (FeedException | IllegalArgumentException e) {
      throw refused(
          shown,
          String.valueOf(e.getMessage()).contains("DOCTYPE")
              ? "have no DOCTYPE, since entities of its own can be of any size, but this has one;"
                  + " remove it"
              : "be well-formed RSS or Atom, but reading it failed ("
                  + e.getMessage()
                  + ");"
                  + " check that the file is a feed");
    }
  }

  /** Whether what begins so is a feed. */
  public static boolean isFeed(byte[] bytes) {
    return Sniff.form(bytes) == FileForm.FEED;
  }

  static InputException refused(String shown, String rest) {
    return InputException.inFile(shown, "a feed must " + rest);
  }

  List<SyndEntry> entries() {
    return feed.getEntries();
  }

  /** What each entry links to, in order; empty for an entry without a link. */
  public List<Optional<String>> links() {
    return entries().stream().map(e -> text(e.getLink())).toList();
  }

  Optional<String> title() {
    return text(feed.getTitle());
  }

  /** An ISO 639-1 code in lower case. */
  Optional<String> language() {
    return text(feed.getLanguage()).map(l -> l.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""));
  }

  static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(s -> !s.isEmpty());
  }
}
