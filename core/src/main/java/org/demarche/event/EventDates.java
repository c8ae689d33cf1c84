package org.demarche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.TimeExpression;
import org.demarche.mention.TimeExpression.Precision;

/**
 * Dates events: by the time expression that the event's clause governs, or else the nearest one of
 * the clauses above it. Without any, an event that the headline or lead tells as news has the day
 * of publication; others keep no date.
 */
final class EventDates {
  /** Paragraphs at the top that tell the news itself. */
  private static final int LEAD_PARAGRAPHS = 2;

  private final Reading reading;
  private final List<TimeExpression> times;

  EventDates(Reading reading, List<TimeExpression> times) {
    this.reading = reading;
    this.times = times;
  }

  /** The time of the event whose predicate is {@code p}. */
  Optional<TimeExpression> date(Sentence s, int p, Status status) {
    Span sentence = s.span();
    List<TimeExpression> here =
        times.stream().filter(x -> sentence.contains(x.span().start())).toList();
    int at = p;
    for (int i = 0; i < 5 && at >= 0 && !here.isEmpty(); i++) {
      Optional<TimeExpression> found = below(s, at, p, here);
      if (found.isPresent()) {
        return found;
      }
      Token t = s.token(at);
      if (t.is("ccomp") && status == Status.ACTUAL) {
        break;
      }
      at = t.head();
    }
    Optional<LocalDate> published = reading.document().article().date();
    if (published.isPresent()
        && status == Status.ACTUAL
        && s.paragraph() < LEAD_PARAGRAPHS
        && here.isEmpty()) {
      return Optional.of(
          new TimeExpression(s.token(p).span(), published.get().toString(), Precision.DAY));
    }
    return Optional.empty();
  }

  /** The expression nearest to {@code p} among those in the clause that {@code clause} heads. */
  private static Optional<TimeExpression> below(
      Sentence s, int clause, int p, List<TimeExpression> here) {
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression x : here) {
      int head = headIn(s, x.span());
      if (head < 0 || !inClause(s, head, clause)) {
        continue;
      }
      int distance = Math.abs(x.span().start() - s.token(p).span().start());
      if (distance < bestDistance) {
        best = x;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The token of the span whose governor lies outside it. */
  private static int headIn(Sentence s, Span span) {
    for (Token t : s.tokens()) {
      if (t.span().overlaps(span) && (t.head() < 0 || !s.token(t.head()).span().overlaps(span))) {
        return t.index();
      }
    }
    return -1;
  }

  /** Whether the way up from the expression to the clause crosses no other clause. */
  private static boolean inClause(Sentence s, int head, int clause) {
    int at = head;
    for (int i = 0; i < s.size() && at >= 0; i++) {
      if (at == clause) {
        return true;
      }
      Token t = s.token(at);
      if (t.is("ccomp")
          || t.is("advcl")
          || t.is("acl")
          || t.is("parataxis")
          || (t.is("conj") && t.isVerb())) {
        return false;
      }
      at = t.head();
    }
    return false;
  }
}
