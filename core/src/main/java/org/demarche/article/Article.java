package org.demarche.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One report as it came in, before any cleaning.
 *
 * @param id what the user calls it; the record carries the same id
 * @param text the text as given
 * @param form how {@code text} is to be read
 * @param title the headline where the input names one apart from the text
 * @param date the day of publication; relative times ("last week") are counted from it
 * @param url where it was published
 * @param source who published it
 * @param language ISO 639-1 code where the input says so
 */
public record Article(
    String id,
    String text,
    Form form,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> url,
    Optional<String> source,
    Optional<String> language) {

  /** How an article's text is to be read. */
  public enum Form {
    /**
     * Plain text as saved from a page: boilerplate lines are dropped, offsets refer to the rest.
     */
    PAGE,
    /** Text taken as it is: nothing is dropped, so that the caller's own offsets hold. */
    EXACT
  }

  /** Checks that every component is there. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
  }

  /** An article of plain text with nothing else known, to be cleaned. */
  public static Article of(String id, String text) {
    return new Article(
        id,
        text,
        Form.PAGE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same article, published on {@code day}. */
  public Article publishedOn(LocalDate day) {
    return new Article(id, text, form, title, Optional.of(day), url, source, language);
  }

  /** The same article, its text to be read as {@code newForm}. */
  public Article in(Form newForm) {
    return new Article(id, text, newForm, title, date, url, source, language);
  }

  /** The same article, to be read as English whatever language the input says it is in. */
  public Article asEnglish() {
    return new Article(id, text, form, title, date, url, source, Optional.of("en"));
  }
}
