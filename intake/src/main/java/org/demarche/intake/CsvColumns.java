package org.demarche.intake;

import java.util.List;
import java.util.Optional;

/**
 * Which columns of a CSV file hold what. A column that is not named is found by its header: first
 * by the field's own name, then by names that exports use for it.
 *
 * @param text the column of the articles' text
 * @param title the column of the headlines
 * @param date the column of the days of publication
 * @param id the column of the articles' ids
 */
public record CsvColumns(
    Optional<String> text, Optional<String> title, Optional<String> date, Optional<String> id) {

  /** No column is named. */
  public static final CsvColumns GUESSED =
      new CsvColumns(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "full_text",
          "fulltext",
          "article_text",
          "maintext",
          "content",
          "article",
          "story");
  static final List<String> TITLE = List.of("title", "headline", "heading");
  static final List<String> DATE =
      List.of(
          "date",
          "published",
          "publication_date",
          "date_published",
          "publish_date",
          "date_publish",
          "published_at",
          "publishedat",
          "pub_date",
          "pubdate");
  static final List<String> ID =
      List.of("id", "article_id", "doc_id", "document_id", "guid", "uid");
  static final List<String> URL = List.of("url", "link", "uri");
  static final List<String> SOURCE =
      List.of("source", "publisher", "outlet", "publication", "newspaper");
  static final List<String> LANGUAGE = List.of("language", "lang");
}
