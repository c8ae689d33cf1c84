package org.demarche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.TimeExpression;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.statement.Statement;

/**
 * Dates events: by the time expression that the event's clause governs, or else the nearest one of
 * the clauses above it. Without any, an event that the headline or lead tells as news has the day
 * of publication; others keep no date.
 */
final class EventDates {
  /** Paragraphs at the top that tell the news itself. */
  private static final int LEAD_PARAGRAPHS = 2;

  /** How far back a report's news lies at most. */
  private static final int NEWS_DAYS = 7;

  private final Reading reading;
  private final List<TimeExpression> times;
  private final Optional<LocalDate> newsDay;

  EventDates(Reading reading, List<TimeExpression> times) {
    this.reading = reading;
    this.times = times;
    this.newsDay = newsDay();
  }

  /** The time of the event whose predicate is {@code p}. */
  Optional<TimeExpression> date(Sentence s, int p, Status status) {
    Optional<TimeExpression> named = named(s, p, status);
    boolean lead = s.paragraph() < LEAD_PARAGRAPHS && in(s).isEmpty();
    if (named.isPresent() || status != Status.ACTUAL) {
      return named;
    }
    return lead ? news(s, p) : told(s, p);
  }

  /** A simple past without a time goes on with the time that its paragraph tells of. */
  private Optional<TimeExpression> told(Sentence s, int p) {
    if (!isSimplePast(s, p)) {
      return Optional.empty();
    }
    if (isRecent(s)) {
      return news(s, p);
    }
    return times.stream()
        .filter(x -> x.bound().isEmpty() && inParagraph(s, x.span()))
        .filter(x -> x.span().end() <= s.span().start())
        .reduce((first, second) -> second);
  }

  private boolean inParagraph(Sentence s, Span span) {
    return reading.sentences().stream()
        .anyMatch(x -> x.paragraph() == s.paragraph() && x.span().contains(span.start()));
  }

  /**
   * The time of a deed that is done by saying it: a demand, an accusation, a refusal.
   *
   * @param words the source's words that hold it, if it is told in such
   */
  Optional<TimeExpression> ofSpeech(Sentence s, int p, Status status, Optional<Statement> words) {
    Optional<TimeExpression> date = date(s, p, status);
    if (date.isPresent() || status != Status.ACTUAL || !isRecent(s)) {
      return date;
    }
    Optional<Span> cue = words.flatMap(Statement::cue);
    if (cue.isEmpty()) {
      return isSimplePast(s, p) ? news(s, p) : date;
    }
    int said = s.tokenAt(cue.get().start());
    return said < 0
        ? news(s, p)
        : named(s, said, status).or(() -> isSimplePast(s, said) ? news(s, p) : Optional.empty());
  }

  /** The time expression that the event's clause governs, or the nearest one above it. */
  private Optional<TimeExpression> named(Sentence s, int p, Status status) {
    List<TimeExpression> here = in(s);
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
    return Optional.empty();
  }

  private List<TimeExpression> in(Sentence s) {
    // "soon after" and "in the following years" give no date
    return times.stream()
        .filter(x -> s.span().contains(x.span().start()))
        .filter(x -> x.bound().filter(Bound.AFTER::equals).isEmpty())
        .toList();
  }

  private Optional<TimeExpression> news(Sentence s, int p) {
    return newsDay.map(day -> new TimeExpression(s.token(p).span(), day.toString(), Precision.DAY));
  }

  private static boolean isSimplePast(Sentence s, int p) {
    int verb = p;
    while (verb >= 0 && !s.token(verb).isVerb()) {
      verb = s.head(verb);
    }
    return verb >= 0 && s.token(verb).tag().equals("VBD") && !s.has(verb, "aux");
  }

  /** Whether the paragraph has not gone back to another time so far. */
  private boolean isRecent(Sentence s) {
    return newsDay.isPresent()
        && reading.sentences().stream()
            .filter(x -> x.paragraph() == s.paragraph() && x.index() <= s.index())
            .flatMap(x -> in(x).stream())
            .allMatch(this::near);
  }

  /** Whether the time is of the days before the report, as far as the text gives it. */
  private boolean near(TimeExpression x) {
    String day = newsDay.orElseThrow().minusDays(NEWS_DAYS).toString();
    return x.value().compareTo(day.substring(0, Math.min(day.length(), x.value().length()))) >= 0;
  }

  /** The day that the top of the report names, in the week before publication, else that day. */
  private Optional<LocalDate> newsDay() {
    Optional<LocalDate> published = reading.document().article().date();
    if (published.isEmpty()) {
      return published;
    }
    LocalDate last = published.get();
    return times.stream()
        .filter(x -> x.precision() == Precision.DAY && inLead(x.span()))
        .map(x -> LocalDate.parse(x.value()))
        .filter(d -> !d.isAfter(last) && d.isAfter(last.minusDays(NEWS_DAYS)))
        .findFirst()
        .or(() -> published);
  }

  private boolean inLead(Span span) {
    return reading.sentences().stream()
        .anyMatch(s -> s.paragraph() < LEAD_PARAGRAPHS && s.span().contains(span));
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
