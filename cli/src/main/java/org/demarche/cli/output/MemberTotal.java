package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.figure.Figure;
import org.demarche.lexicon.FigureLexicon.Qualifier;

/**
 * A number of members that a report gives.
 *
 * @param count how many
 * @param qualifier what the count is to the true number
 * @param date when the report was published
 * @param sentence the sentence that says so, in one line
 * @param articleId the article's id
 */
public record MemberTotal(
    long count,
    Optional<Qualifier> qualifier,
    Optional<String> date,
    String sentence,
    String articleId) {

  static MemberTotal of(Record coded, Figure f) {
    return new MemberTotal(
        f.count(),
        f.qualifier(),
        coded.date().map(LocalDate::toString),
        OneLine.of(coded.sentences().get(f.sentence()).of(coded.text())),
        coded.id());
  }

  /** Whether more are named than the report counts; fewer named than counted is no conflict. */
  boolean isContradicted(long named) {
    boolean open =
        qualifier.filter(q -> q == Qualifier.MORE_THAN || q == Qualifier.AT_LEAST).isPresent();
    return !open && named > count;
  }
}
