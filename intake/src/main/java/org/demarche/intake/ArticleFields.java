package org.demarche.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.article.Article;

/**
 * What one JSON line or CSV row says of its article; absent and blank values alike are empty.
 *
 * @param id the article's own id
 * @param text the text as it is
 * @param title the headline
 * @param date the day of publication as written
 * @param url where it was published
 * @param source who published it
 * @param language its language
 */
record ArticleFields(
    Optional<String> id,
    Optional<String> text,
    Optional<String> title,
    Optional<String> date,
    Optional<String> url,
    Optional<String> source,
    Optional<String> language) {

  /**
   * The article, or the fault that keeps it from being one.
   *
   * @param name the source
   * @param line where it begins
   * @param kind what holds the fields: "field" or "column"
   */
  InputEntry entry(InputName name, long line, String kind) {
    String articleId = id.orElseGet(() -> name.lineId(line));
    if (text.isEmpty()) {
      return new InputEntry.Unreadable(
          articleId,
          InputException.atLine(
              name.shown(),
              line,
              "the "
                  + kind
                  + " \"text\" must hold the article's text, but is missing or blank; fill it in or"
                  + " delete the line"));
    }
    Optional<LocalDate> day = date.flatMap(PublicationDate::parse);
    if (date.isPresent() && day.isEmpty()) {
      return new InputEntry.Unreadable(
          articleId,
          InputException.atLine(name.shown(), line, PublicationDate.fault(date.orElse(""))));
    }
    return new InputEntry.Readable(
        new Article(
            articleId, text.orElseThrow(), Article.Form.EXACT, title, day, url, source, language));
  }
}
