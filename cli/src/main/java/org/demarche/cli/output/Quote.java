package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.mention.Actor;
import org.demarche.statement.Statement;

/**
 * A statement taken out of its record.
 *
 * @param statement the statement's id in its article
 * @param date when it was said, else when the article was published: ISO 8601, a day, month, year
 *     or decade ({@code 199})
 * @param speaker the speaker's name, else the words that name him
 * @param code the speaker's code
 * @param cue the words that attribute it
 * @param kind in whose words it is given
 * @param content what was said, each stretch in one line
 * @param spans where that stands in the article's text
 * @param addressees names of those spoken to
 * @param articleId the article's id
 * @param articleDate when it was published
 * @param title its headline
 * @param publisher who published it
 * @param url where
 */
public record Quote(
    String statement,
    Optional<String> date,
    Optional<String> speaker,
    Optional<String> code,
    Optional<String> cue,
    Statement.Kind kind,
    List<String> content,
    List<Span> spans,
    List<String> addressees,
    String articleId,
    Optional<LocalDate> articleDate,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url) {
  /** Copies the lists. */
  public Quote {
    content = List.copyOf(content);
    spans = List.copyOf(spans);
    addressees = List.copyOf(addressees);
  }

  static Quote of(Record coded, RecordIndex index, Statement s) {
    return new Quote(
        s.id(),
        s.date().or(() -> coded.date().map(LocalDate::toString)),
        index.speaker(s),
        s.speaker().flatMap(index::actor).flatMap(Actor::code),
        s.cue().map(c -> OneLine.of(c.of(coded.text()))),
        s.kind(),
        s.content().stream().map(c -> OneLine.of(c.of(coded.text()))).toList(),
        s.content(),
        s.addressees().stream()
            .flatMap(a -> index.actor(a).stream())
            .map(a -> OneLine.of(a.name()))
            .toList(),
        coded.id(),
        coded.date(),
        coded.title().map(OneLine::of),
        coded.source().map(OneLine::of),
        coded.url().map(OneLine::of));
  }

  /** The first day of what the date names; empty without a date. */
  Optional<LocalDate> firstDay() {
    return date.map(d -> day(d, false));
  }

  /** The last day of what the date names; empty without a date. */
  Optional<LocalDate> lastDay() {
    return date.map(d -> day(d, true));
  }

  /** The first or last day of what an ISO date of any precision names. */
  static LocalDate day(String date, boolean last) {
    return switch (date.length()) {
      case 10 -> LocalDate.parse(date);
      case 7 -> {
        LocalDate first = LocalDate.parse(date + "-01");
        yield last ? first.plusMonths(1).minusDays(1) : first;
      }
      case 4 -> LocalDate.parse(date + (last ? "-12-31" : "-01-01"));
      case 3 -> LocalDate.parse(date + (last ? "9-12-31" : "0-01-01"));
      case 2 -> LocalDate.parse(date + (last ? "99-12-31" : "00-01-01"));
      default ->
          throw new IllegalArgumentException(
              "a date is a day, month, year, decade or century in ISO 8601, found '" + date + "'");
    };
  }
}
