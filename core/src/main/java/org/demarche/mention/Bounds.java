package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.TimeLexicon;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/** Gives times their bounds: "by Friday", "since 2014", "between 1992 and 1995". */
final class Bounds {
  /** Words of a bound at most. */
  private static final int LONGEST = 4;

  /** Words between a bound and its time: "by the end of January", "since early 2014". */
  private static final Set<String> BETWEEN =
      Set.of(
          "the", "end", "beginning", "start", "middle", "of", "early", "late", "about", "around");

  /** Words after which "to" leads to the end of a range. */
  private static final Set<String> BEGINS = Set.of("from", "between");

  private final TimeLexicon lexicon;
  private final TimeText text;

  Bounds(TimeLexicon lexicon, TimeText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The times of one sentence with their bounds. */
  List<Found> of(List<Found> times) {
    List<Found> bounded = new ArrayList<>();
    for (Found f : times) {
      int last = bounded.size() - 1;
      if (last >= 0 && endsRange(bounded.get(last), f)) {
        Found begin = bounded.get(last);
        bounded.set(last, earlier(begin, f).with(Bound.FROM));
        bounded.add(f.with(Bound.UNTIL));
      } else {
        bounded.add(f.bound().isPresent() ? f : bound(f).map(f::with).orElse(f));
      }
    }
    return bounded;
  }

  /** Whether only a word such as "to" stands between two times, and it makes them a range. */
  private boolean endsRange(Found begin, Found end) {
    int link = begin.to() + 1;
    int next = text.is(link + 1, "the") ? link + 2 : link + 1;
    if (next != end.from() || !lexicon.isRange(text.word(link))) {
      return false;
    }
    boolean led = BEGINS.contains(text.word(start(begin.from()) - 1));
    boolean between = text.is(start(begin.from()) - 1, "between");
    return text.is(link, "and") ? between : led || !text.is(link, "to");
  }

  /** "From November to February": the year that stands for neither is that of the end. */
  private Found earlier(Found begin, Found end) {
    boolean wraps =
        begin.moment().first().isAfter(end.moment().first())
            && begin.moment().precision().compareTo(Precision.SEASON) <= 0
            && text.year(begin.to()).isEmpty();
    if (!wraps) {
      return begin;
    }
    LocalDate day = begin.moment().first();
    Precision precision = begin.moment().precision();
    boolean weekday = precision == Precision.DAY && text.weekday(begin.from()).isPresent();
    LocalDate moved = weekday ? day.minusWeeks(1) : day.minusYears(1);
    return new Found(begin.from(), begin.to(), Moment.of(moved, precision), begin.bound());
  }

  private Optional<Bound> bound(Found f) {
    if (text.isPossessive(f.to() + 1)) {
      return Optional.empty(); // "after Monday's meeting": the meeting is dated, not bounded
    }
    for (int n = LONGEST; n > 0; n--) {
      Optional<Bound> behind = lexicon.boundBehind(words(f.to() + 1, f.to() + n));
      if (behind.isPresent()) {
        return behind;
      }
    }
    int at = start(f.from());
    for (int n = LONGEST; n > 0; n--) {
      Optional<Bound> before = lexicon.boundBefore(words(at - n, at - 1));
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** The first token of the time with the words that part it from its bound. */
  private int start(int from) {
    int at = from;
    while (at > 0 && BETWEEN.contains(text.word(at - 1)) && from - at < LONGEST) {
      at--;
    }
    return at;
  }

  private String words(int from, int to) {
    if (from < 0 || to >= text.size()) {
      return "";
    }
    StringBuilder b = new StringBuilder(text.word(from));
    for (int i = from + 1; i <= to; i++) {
      b.append(' ').append(text.word(i));
    }
    return b.toString();
  }
}
