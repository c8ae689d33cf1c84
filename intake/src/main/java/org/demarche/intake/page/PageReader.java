package org.demarche.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;

/** Reads a web page as an article. Holds no state: any thread may call it. */
public final class PageReader {
  /** The largest page that is read, in bytes. */
  public static final int LARGEST = 8 << 20;

  /** The most elements and texts that a page may have; long articles have some thousands. */
  private static final int MOST_NODES = 400_000;

  private PageReader() {}

  /**
   * Reads a page to its end.
   *
   * @param html its bytes; not closed
   * @param httpCharset the charset that the HTTP header names, if the page came with one
   * @param address where it was read from, if known
   * @throws PageException if it is larger than {@link #LARGEST}, is no page, or holds no article
   * @throws IOException if reading fails
   */
  public static Page read(InputStream html, Optional<String> httpCharset, Optional<URI> address)
      throws IOException {
    return read(html.readNBytes(LARGEST + 1), httpCharset, address);
  }

  /**
   * Reads a page.
   *
   * @param html all its bytes
   * @param httpCharset the charset that the HTTP header names, if the page came with one
   * @param address where it was read from, if known
   * @throws PageException if it is larger than {@link #LARGEST}, is no page, or holds no article
   */
  public static Page read(byte[] html, Optional<String> httpCharset, Optional<URI> address)
      throws PageException {
    if (html.length > LARGEST) {
      throw new PageException(
          "a page must be no larger than "
              + (LARGEST >> 20)
              + " MB, but this is; cut the article out and save it as text");
    }
    Charset charset = PageCharset.of(html, httpCharset);
    String decoded = new String(html, charset);
    // A byte order mark is no text: else the head would end before it began.
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    Document document =
        Jsoup.parse(text, address.map(URI::toString).or(() -> SavedFrom.read(text)).orElse(""));
    checkSize(document);
    StructuredData data = StructuredData.of(document);
    MetaTags meta = new MetaTags(document);
    Credits credits = new Credits(document, data, meta);
    DateFinder dates = new DateFinder(document, credits.languageTag());
    Optional<PageDate> date = dates.find(data, meta, credits.address());
    List<String> body =
        BodyTrimmer.trimmed(BodyFinder.find(document, Furniture.of(document))).stream()
            .map(Block::text)
            .toList();
    if (body.isEmpty()) {
      throw new PageException(
          "a page must hold an article, but no running text is found in this; leave it out, or cut"
              + " the article out and save it as text");
    }
    return new Page(
        credits.title(),
        body,
        date,
        credits.publisher(),
        credits.address(),
        credits.language(),
        credits.authors(),
        charset);
  }

  private static void checkSize(Document page) throws PageException {
    AtomicInteger nodes = new AtomicInteger();
    page.filter(
        (node, depth) ->
            nodes.incrementAndGet() > MOST_NODES
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE);
    if (nodes.get() > MOST_NODES) {
      throw new PageException(
          "a page must have no more than "
              + MOST_NODES
              + " elements and texts, but this has more; cut the article out and save it as text");
    }
  }
}
