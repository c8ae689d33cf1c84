package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.event.Event.Status;
import org.demarche.event.Membership;
import org.demarche.lexicon.MembershipAction;

/**
 * A membership taken out of its record.
 *
 * @param member ISO 3166-1 alpha-3 code
 * @param name the member's name in its article
 * @param organisation the organisation's name
 * @param action what the member did
 * @param date its own date: ISO 8601, a day, month, year, decade or century
 * @param status whether it did so
 * @param sentence the sentence that says so, in one line
 * @param articleId the article's id
 * @param articleDate when it was published
 * @param publisher who published it
 * @param url where
 */
public record MemberStep(
    String member,
    String name,
    String organisation,
    MembershipAction action,
    Optional<String> date,
    Status status,
    String sentence,
    String articleId,
    Optional<LocalDate> articleDate,
    Optional<String> publisher,
    Optional<String> url) {

  static MemberStep of(Record coded, Membership m) {
    String name =
        coded.actors().stream()
            .filter(a -> a.code().equals(Optional.of(m.member())))
            .map(a -> OneLine.of(a.name()))
            .findFirst()
            .orElse(m.member());
    return new MemberStep(
        m.member(),
        name,
        OneLine.of(m.organisation()),
        m.action(),
        m.date(),
        m.status(),
        OneLine.of(coded.sentences().get(m.sentence()).of(coded.text())),
        coded.id(),
        coded.date(),
        coded.source().map(OneLine::of),
        coded.url().map(OneLine::of));
  }

  /** The day from which it may have happened; empty where only the article bounds it. */
  Optional<LocalDate> firstDay() {
    boolean standing = action == MembershipAction.MEMBER;
    return date.map(d -> Quote.day(d, false)).or(() -> standing ? articleDate : Optional.empty());
  }

  /** The day by which it had happened; empty where neither it nor the article has a date. */
  Optional<LocalDate> lastDay() {
    return date.map(d -> Quote.day(d, true)).or(() -> articleDate);
  }
}
