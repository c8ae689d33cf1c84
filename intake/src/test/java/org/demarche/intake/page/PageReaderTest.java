package org.demarche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.intake.page.PageDate.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String ONE =
      "The president of Corvia met the leaders of Belmar on Tuesday, and they spoke for hours.";
  private static final String TWO =
      "\"We have agreed to open the border at Salem,\" she told reporters after the meeting.";
  private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p>";

  private static Page read(String html) throws PageException {
    return read(html, Optional.empty());
  }

  private static Page read(String html, Optional<URI> address) throws PageException {
    return PageReader.read(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), address);
  }

  private static PageDate date(String html) throws PageException {
    return read(html).date().orElseThrow();
  }

  @Test
  void blogPage() throws PageException {
    Page page =
        read(
            "<html lang='en-GB'><head><title>Border to open | The Arvand Post</title>"
                + "<meta property='og:site_name' content='The Arvand Post'>"
                + "<meta property='article:published_time' content='2021-12-23T23:30:00-05:00'>"
                + "<link rel='canonical' href='/2021/border'></head><body>"
                + "<div id='cookie-notice'><p>This site uses cookies to give you what you want,"
                + " and more of it.</p></div>"
                + "<nav><ul><li><a href='/'>Home</a></li></ul></nav>"
                + "<div class='post'><h1>Border to open</h1>"
                + "<p class='byline'>By <a rel='author'>Ada Venn</a> and Ivo Tarn</p>"
                + "<div class='entry-content'><p>"
                + ONE
                + "</p><figure><img><figcaption>The leaders in Salem, on Tuesday, before they sat"
                + " down to talk.</figcaption></figure><p><a href='/x'>Also read: why the border"
                + " was shut for years</a></p><p>"
                + TWO
                + "</p><div class='sharedaddy share-box'><p>Share this with your friends, who may"
                + " well want to know of it.</p></div></div></div>"
                + "<section id='comments'><h3>2 comments</h3><p>I never thought that I would live"
                + " to see this day, to be honest.</p><h3>Leave a reply</h3></section>"
                + "<footer><p>© 2021 The Arvand Post. All rights reserved, now and for ever."
                + "</p></footer></body></html>",
            Optional.of(URI.create("https://arvand.example/?p=7")));
    assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO);
    assertThat(page.title()).contains("Border to open");
    assertThat(page.date())
        .contains(
            new PageDate(LocalDate.of(2021, 12, 23), Origin.META_TAG, "2021-12-23T23:30:00-05:00"));
    assertThat(page.publisher()).contains("The Arvand Post");
    assertThat(page.url()).contains("https://arvand.example/2021/border");
    assertThat(page.language()).contains("en");
    assertThat(page.authors()).containsExactly("Ada Venn", "Ivo Tarn");
  }

  @Test
  void pageWithStructuredData() throws PageException {
    Page page =
        read(
            "<title>x</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
                + "\"WebSite\",\"name\":\"Site\"},{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Talks &amp; deals\",\"datePublished\":\"2021-12-24T01:00:00Z\",\"author\":"
                + "[{\"name\":\"Ada Venn\"},{\"name\":\"Ivo Tarn\"}],\"publisher\":"
                + "{\"name\":\"Corvian News Agency\"}}]}</script>"
                + "<article>"
                + BODY
                + "</article>");
    assertThat(page.title()).contains("Talks & deals");
    assertThat(page.date().map(PageDate::origin)).contains(Origin.JSON_LD);
    assertThat(page.publisher()).contains("Corvian News Agency");
    assertThat(page.authors()).containsExactly("Ada Venn", "Ivo Tarn");
  }

  @Test
  void olderPageOfTablesAndBreaks() throws PageException {
    Page page =
        read(
            "<body><form action='/'><table><tr><td><a href=1>News</a> <a href=2>Sport</a></td>"
                + "<td><font>"
                + ONE
                + "<br><br>"
                + TWO
                + "</font></td></tr></table></form>");
    assertThat(page.paragraphs()).containsExactly(ONE, TWO);
  }

  @Test
  void whatFollowsTheArticle() throws PageException {
    String page =
        "<div><h1>Title</h1>"
            + BODY
            + BODY
            + "<h3>Related stories</h3><p>Minister of Belmar says that the border stays as it is."
            + "</p><p>Sign up for our newsletter and get the best of our work in your inbox.</p>"
            + "</div>";
    assertThat(read(page).paragraphs()).containsExactly(ONE, TWO, ONE, TWO);
  }

  @Test
  void elementsKeepTheirTextWhateverTheyAreCalledIfItIsTheArticle() throws PageException {
    assertThat(read("<div class='page-with-sidebar menu'>" + BODY + "</div>").paragraphs())
        .containsExactly(ONE, TWO);
  }

  @Test
  void shortSentencesAndListsStay() throws PageException {
    Page page =
        read("<div>" + BODY + "<ul><li>Corvia: two seats</li></ul><p>She left early.</p></div>");
    assertThat(page.paragraphs()).containsExactly(ONE, TWO, "Corvia: two seats", "She left early.");
  }

  @Test
  void dates() throws PageException {
    assertThat(date("<meta name='DC.date.issued' content='20211223'>" + BODY).day())
        .isEqualTo(LocalDate.of(2021, 12, 23));
    assertThat(date("<h1>T</h1><time datetime='2021-12-23'>today</time>" + BODY).origin())
        .isEqualTo(Origin.TIME_ELEMENT);
    assertThat(date("<h1>T</h1><p>Posted on December 23rd, 2021</p>" + BODY))
        .isEqualTo(
            new PageDate(
                LocalDate.of(2021, 12, 23), Origin.VISIBLE, "Posted on December 23rd, 2021"));
    Optional<URI> address = Optional.of(URI.create("https://a.example/2021/dec/23/talks"));
    assertThat(read(BODY, address).date().map(PageDate::origin)).contains(Origin.ADDRESS);
    assertThat(read(BODY).date()).isEmpty();
  }

  @Test
  void dayOfTheSitesOwnClock() throws PageException {
    String utc = "<meta property='article:published_time' content='2021-12-24T01:00:00Z'>";
    Optional<URI> address = Optional.of(URI.create("https://a.example/2021/12/23/talks"));
    assertThat(read(utc + BODY, address).date().map(PageDate::day))
        .contains(LocalDate.of(2021, 12, 23));
    assertThat(date(utc + BODY).day()).isEqualTo(LocalDate.of(2021, 12, 24));
  }

  @Test
  void charsets() throws PageException {
    String text = "<p>" + ONE.replace("president", "président « élu »") + "</p>";
    for (String name : new String[] {"windows-1252", "ISO-8859-15", "UTF-8"}) {
      byte[] declared = ("<meta charset=" + name + ">" + text).getBytes(Charset.forName(name));
      assertThat(PageReader.read(declared, Optional.empty(), Optional.empty()).text())
          .as(name)
          .contains("président « élu »");
      byte[] bare = text.getBytes(Charset.forName(name));
      assertThat(PageReader.read(bare, Optional.of(name), Optional.empty()).text())
          .as(name)
          .contains("président « élu »");
    }
    byte[] wrong = ("<meta charset=iso-8859-1>" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(PageReader.read(wrong, Optional.empty(), Optional.empty()).text()).contains("élu");
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(PageReader.read(utf16, Optional.empty(), Optional.empty()).text()).contains("élu");
  }

  @Test
  void pagesWithoutArticle() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(PageException.class)
        .hasMessageContaining("no running text");
    assertThatThrownBy(() -> read("<nav><a href='/'>Home</a></nav>"))
        .isInstanceOf(PageException.class);
  }

  @Test
  void hostilePages() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(read("<div>".repeat(100_000) + BODY).text()).contains(TWO);
          assertThat(read("<div " + "a=1 ".repeat(500_000) + ">" + BODY).text()).contains(TWO);
          assertThat(read("<table><tr><td>".repeat(20_000) + BODY).text()).contains(TWO);
          assertThatThrownBy(() -> read("<p>x".repeat(500_000)))
              .isInstanceOf(PageException.class)
              .hasMessageContaining("elements");
          assertThatThrownBy(
                  () ->
                      PageReader.read(
                          new byte[PageReader.LARGEST + 1], Optional.empty(), Optional.empty()))
              .isInstanceOf(PageException.class)
              .hasMessageContaining("8 MB");
        });
  }
}
