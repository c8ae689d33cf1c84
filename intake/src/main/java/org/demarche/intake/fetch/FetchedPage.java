package org.demarche.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.intake.Feed;
import org.demarche.intake.InputException;
import org.demarche.intake.page.Page;
import org.demarche.intake.page.PageDate;
import org.demarche.intake.page.PageException;
import org.demarche.intake.page.PageReader;
import org.demarche.intake.page.SavedFrom;
import org.demarche.intake.text.CharsetGuess;

/**
 * A page as it was fetched.
 *
 * @param id names it, for its address
 * @param html the page in full; empty where it was plain text
 * @param article what is read from it, clean
 */
record FetchedPage(String id, Optional<String> html, Article article) {
  /**
   * Reads what a server answered.
   *
   * @param url the address that was asked for
   * @throws InputException if it is no page with an article
   */
  static FetchedPage of(URI url, Reply reply) throws IOException {
    String shown = url.toString();
    String id = WebAddress.id(url);
    if (Feed.isFeed(reply.body())) {
      throw InputException.inFile(
          shown,
          "what is fetched must be a page, but this is a feed; give it with --feed to fetch the"
              + " pages that it links to");
    }
    return switch (reply.type()) {
      case "text/plain" -> text(id, reply);
      case "text/html",
          "application/xhtml+xml",
          "application/xml",
          "text/xml",
          "",
          "application/octet-stream" ->
          page(id, shown, reply);
      default ->
          throw InputException.inFile(
              shown,
              "what is fetched must be HTML or plain text, but the server calls it \""
                  + reply.type()
                  + "\"; save it as text yourself");
    };
  }

  private static FetchedPage page(String id, String shown, Reply reply) throws InputException {
    Page page;
    try {
      page = PageReader.read(reply.body(), reply.charset(), Optional.of(reply.address()));
    } catch (PageException e) {
      throw InputException.inFile(shown, e.getMessage());
    }
    String html = new String(reply.body(), page.charset()).replaceFirst("^\uFEFF", "");
    Article article =
        new Article(
            id,
            page.text(),
            Article.Form.PAGE,
            page.title(),
            page.date().map(PageDate::day),
            page.url(),
            page.publisher(),
            page.language());
    // The mark makes readers take the page for UTF-8, whatever it says itself.
    return new FetchedPage(
        id,
        Optional.of("\uFEFF" + SavedFrom.write(reply.address().toString()) + "\n" + html),
        clean(article, shown));
  }

  private static FetchedPage text(String id, Reply reply) throws InputException {
    Charset charset =
        reply
            .charset()
            .flatMap(CharsetGuess::named)
            .orElseGet(() -> CharsetGuess.of(reply.body(), reply.body().length));
    String address = reply.address().toString();
    Article article =
        new Article(
            id,
            new String(reply.body(), charset),
            Article.Form.PAGE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(address),
            Optional.ofNullable(reply.address().getHost()),
            Optional.empty());
    return new FetchedPage(id, Optional.empty(), clean(article, address));
  }

  private static Article clean(Article article, String shown) throws InputException {
    String text = Cleaner.clean(article).text();
    if (text.isBlank()) {
      throw InputException.inFile(
          shown, "a page must hold running text, but none is found in this; leave it out");
    }
    return new Article(
        article.id(),
        text,
        Article.Form.EXACT,
        article.title(),
        article.date(),
        article.url(),
        article.source(),
        article.language());
  }
}
