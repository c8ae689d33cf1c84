package org.demarche.intake.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.page.PageDate.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day on which a page's article was published. */
final class DateFinder {
  /** In the order of trust; in lower case. */
  private static final String[] META = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date_published",
    "rnews:datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "published",
    "published-date",
    "published_time",
    "published_at",
    "originalpublicationdate",
    "article_date_original",
    "article.published",
    "article:post_date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "displaydate",
    "dc.date",
    "dcterms.date",
    "dc:date",
    "date.release",
    "date",
    "ptime",
    "releasedate",
    "article:create_at",
    "created",
    "datecreated"
  };

  private static final String MARKED =
      "[itemprop~=(?i)^datePublished$], time[pubdate], time[class~=(?i)publi|entry-date|posted],"
          + " abbr.published, .published, .entry-date, .post-date, .pubdate, .publish-date,"
          + " .published-date, .article-date, .date-published, .dateline, .timestamp";

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})(?:[/_-](\\d{1,2}|[a-z]{3})[/_-](\\d{1,2})|(\\d{2})(\\d{2}))(?![\\d])");

  /** A time in UTC, or in no zone at all. */
  private static final Pattern IN_UNKNOWN_ZONE =
      Pattern.compile("\\d:\\d\\d(?:[.,]\\d+)?(?:Z|[+-]00:?00| ?(?:GMT|UTC))?$");

  private static final Pattern UPDATED = Pattern.compile("(?i)updated|modified|edited");

  /** A longer block is text of the article, whose dates are others'. */
  private static final int LONGEST_DATE_LINE = 20;

  private static final int BLOCKS_AFTER_HEADLINE = 14;
  private static final int BLOCKS_BEFORE_HEADLINE = 4;

  private final Document page;
  private final WrittenDate written;

  /** Looks at a page whose scripts are still there. */
  DateFinder(Document page, Optional<String> language) {
    this.page = page;
    this.written = new WrittenDate(language);
  }

  /**
   * The day, by the most trusted place that has one.
   *
   * @param address the page's address, if known
   */
  Optional<PageDate> find(StructuredData data, MetaTags meta, Optional<String> address) {
    return data.published()
        .flatMap(s -> date(s, Origin.JSON_LD))
        .or(() -> fromMeta(meta))
        .or(this::fromMarked)
        .map(found -> onTheSitesClock(found, address))
        .or(() -> address.flatMap(this::fromAddress))
        .or(this::fromText);
  }

  /**
   * A time in UTC or no zone hides the site's own day, which its address or what it shows may still
   * give.
   */
  private PageDate onTheSitesClock(PageDate found, Optional<String> address) {
    if (!IN_UNKNOWN_ZONE.matcher(found.written()).find()) {
      return found;
    }
    return address
        .flatMap(this::fromAddress)
        .filter(a -> a.written().startsWith("/"))
        .or(this::fromText)
        .filter(local -> !UPDATED.matcher(local.written()).find())
        .filter(local -> Math.abs(ChronoUnit.DAYS.between(local.day(), found.day())) == 1)
        .orElse(found);
  }

  private Optional<PageDate> date(String text, Origin origin) {
    return written.read(text).map(day -> new PageDate(day, origin, Words.flat(text)));
  }

  private Optional<PageDate> fromMeta(MetaTags meta) {
    for (String key : META) {
      Optional<PageDate> found = meta.first(key).flatMap(s -> date(s, Origin.META_TAG));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<PageDate> fromMarked() {
    return firstDated(page.select(MARKED)).or(() -> firstDated(timesAfterHeadline()));
  }

  /** The {@code time} elements that follow the first heading, else all of them. */
  private List<Element> timesAfterHeadline() {
    List<Element> both = page.select("h1, time");
    int headline = 0;
    for (int i = 0; i < both.size(); i++) {
      if (both.get(i).normalName().equals("h1")) {
        headline = i;
        break;
      }
    }
    List<Element> times =
        both.subList(headline, both.size()).stream()
            .filter(e -> e.normalName().equals("time"))
            .toList();
    return times.isEmpty() ? page.select("time") : times;
  }

  private Optional<PageDate> firstDated(List<Element> elements) {
    for (Element element : elements) {
      for (String attribute : List.of("datetime", "content", "title", "data-datetime")) {
        Optional<PageDate> found = date(element.attr(attribute), Origin.TIME_ELEMENT);
        if (found.isPresent()) {
          return found;
        }
      }
      String text = element.text();
      if (Words.count(text) <= LONGEST_DATE_LINE) {
        Optional<PageDate> found = date(text, Origin.TIME_ELEMENT);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PageDate> fromAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(address);
    while (m.find()) {
      String month = m.group(2) == null ? m.group(4) : m.group(2);
      String day = m.group(3) == null ? m.group(5) : m.group(3);
      String text =
          Character.isDigit(month.charAt(0))
              ? m.group(1) + "-" + month + "-" + day
              : day + " " + month + " " + m.group(1);
      Optional<LocalDate> found = written.read(text);
      if (found.isPresent()) {
        return Optional.of(new PageDate(found.orElseThrow(), Origin.ADDRESS, m.group()));
      }
    }
    return Optional.empty();
  }

  /** A short line with a date, after the headline or shortly before it. */
  private Optional<PageDate> fromText() {
    List<Block> blocks = Blocks.of(page, Set.of());
    int headline = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).owner().normalName().equals("h1")) {
        headline = i;
        break;
      }
    }
    int last = Math.min(blocks.size(), headline + BLOCKS_AFTER_HEADLINE);
    Optional<PageDate> after = firstDateLine(blocks.subList(headline, last));
    return after.or(
        () ->
            firstDateLine(
                blocks
                    .subList(0, last)
                    .subList(
                        Math.max(0, last - BLOCKS_AFTER_HEADLINE - BLOCKS_BEFORE_HEADLINE), last)));
  }

  private Optional<PageDate> firstDateLine(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.words() <= LONGEST_DATE_LINE) {
        Optional<PageDate> found = date(block.text(), Origin.VISIBLE);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
