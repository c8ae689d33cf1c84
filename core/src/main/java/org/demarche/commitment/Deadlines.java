package org.demarche.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Matter;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.mention.TimeExpression;
import org.demarche.mention.TimeExpression.Precision;

/** Finds by when a commitment is due: the time after "by", "until" or "before" in its clause. */
final class Deadlines {
  private static final Set<String> BY = Set.of("by", "until", "till", "before");
  private static final int WEEK = 7;

  private final Reading reading;
  private final List<TimeExpression> times;

  Deadlines(Reading reading, List<TimeExpression> times) {
    this.reading = reading;
    this.times = times;
  }

  /** The deadline of what the event asks, promises or threatens. */
  Optional<String> of(Sentence s, Event e, Matter m) {
    Span clause = m.span().cover(e.trigger().get(0));
    return times.stream()
        .filter(t -> clause.contains(t.span()))
        .filter(t -> isDue(s, t))
        .map(this::ahead)
        .findFirst();
  }

  private static boolean isDue(Sentence s, TimeExpression t) {
    int first = s.tokenAt(t.span().start());
    return first > 0
        && (BY.contains(s.lemma(first - 1))
            || BY.contains(s.lemma(first))
            || (first > 1 && s.lemma(first - 1).equals("the") && BY.contains(s.lemma(first - 2))));
  }

  /** A deadline lies ahead: "by Friday" is the Friday after the report. */
  private String ahead(TimeExpression t) {
    Optional<LocalDate> published = CommitmentFinder.published(reading);
    if (t.precision() != Precision.DAY || published.isEmpty()) {
      return t.value();
    }
    LocalDate day = LocalDate.parse(t.value());
    boolean weekday = t.span().of(reading.text()).endsWith("day");
    boolean past = day.isBefore(published.get());
    return weekday && past && day.plusDays(WEEK).isAfter(published.get())
        ? day.plusDays(WEEK).toString()
        : t.value();
  }
}
