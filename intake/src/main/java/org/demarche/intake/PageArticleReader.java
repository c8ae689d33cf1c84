package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.intake.page.Page;
import org.demarche.intake.page.PageDate;
import org.demarche.intake.page.PageException;
import org.demarche.intake.page.PageReader;

/** Reads a whole file of HTML as one article. */
final class PageArticleReader implements ArticleReader {
  private final InputStream in;
  private final InputName name;
  private final Optional<String> httpCharset;
  private final Optional<URI> address;
  private boolean done;

  /**
   * Reads from {@code in}, and closes it when closed.
   *
   * @param name the source
   * @param httpCharset the charset that the HTTP header names
   * @param address where the page was read from
   */
  PageArticleReader(
      InputStream in, InputName name, Optional<String> httpCharset, Optional<URI> address) {
    this.in = in;
    this.name = name;
    this.httpCharset = httpCharset;
    this.address = address;
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    try {
      Page page = PageReader.read(in, httpCharset, address);
      return Optional.of(new InputEntry.Readable(article(page)));
    } catch (PageException e) {
      throw InputException.inFile(name.shown(), e.getMessage());
    }
  }

  private Article article(Page page) {
    return new Article(
        name.fileId(),
        page.text(),
        Article.Form.PAGE,
        page.title(),
        page.date().map(PageDate::day),
        page.url(),
        page.publisher(),
        page.language());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
