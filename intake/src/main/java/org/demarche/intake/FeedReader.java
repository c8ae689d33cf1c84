package org.demarche.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads one article from each entry of an RSS or Atom feed. */
final class FeedReader implements ArticleReader {
  private static final String BLOCKS =
      "p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, tr, table, section, article, pre";

  private final InputStream in;
  private final InputName name;
  private List<SyndEntry> entries = List.of();
  private Optional<String> source = Optional.empty();
  private Optional<String> language = Optional.empty();
  private int next = -1;

  /** Reads from {@code in}, and closes it in the end. */
  FeedReader(InputStream in, InputName name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    if (next < 0) {
      next = 0;
      readFeed();
    }
    return next == entries.size() ? Optional.empty() : Optional.of(entry(entries.get(next++)));
  }

  private void readFeed() throws IOException {
    Feed feed = Feed.read(in.readNBytes(Feed.LARGEST + 1), name.shown());
    entries = feed.entries();
    source = feed.title();
    language = feed.language();
  }

  private InputEntry entry(SyndEntry entry) {
    String id =
        Feed.text(entry.getUri())
            .or(() -> Feed.text(entry.getLink()))
            .orElseGet(() -> name.lineId(next));
    Optional<String> title = Feed.text(entry.getTitle()).map(FeedReader::plain);
    String body =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(SyndContent::getValue)
            .flatMap(Stream::ofNullable)
            .map(FeedReader::plain)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    if (body.isBlank()) {
      return new InputEntry.Unreadable(
          id,
          Feed.refused(
              name.shown(),
              "hold the text of its entries, but entry "
                  + next
                  + " ("
                  + title.orElse(id)
                  + ") has none; fetch the page that it links to"));
    }
    return new InputEntry.Readable(
        new Article(
            id,
            body,
            Article.Form.PAGE,
            title,
            day(entry),
            Feed.text(entry.getLink()),
            source,
            language));
  }

  /** The day of publication, in the time zone UTC. */
  private static Optional<LocalDate> day(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return Optional.ofNullable(date).map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The text of a piece of HTML, its paragraphs separated by blank lines. */
  private static String plain(String html) {
    Document body = Jsoup.parseBodyFragment(html);
    body.select("script, style, figure, iframe, form, template").remove();
    body.select("br").append("\n");
    body.select(BLOCKS).prepend("\n\n").append("\n\n");
    return Stream.of(body.body().wholeText().split("\\n\\s*\\n"))
        .map(p -> p.strip().replaceAll("\\s+", " "))
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
