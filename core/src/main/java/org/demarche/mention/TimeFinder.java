package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.TimeLexicon;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.TimeExpression.Precision;

/**
 * Finds the expressions of time in a report and says what they mean to a reader on the day of
 * publication. Immutable, and safe to share between threads.
 *
 * <p>News looks backward: "Thursday" is the last one up to the day of publication, unless the verb
 * looks ahead ("will meet on Thursday"). Where the article has no date, only times that name their
 * own year are found. Durations ("for three years"), ages, clock times and vague times ("recently",
 * "a few weeks ago") are no expressions in this sense.
 *
 * <p>The rules read each sentence once, from left to right, over tokens and tags; the parse only
 * tells which verb an expression goes with.
 */
public final class TimeFinder {
  private static final Set<String> MODIFIERS = Set.of("early", "late", "mid", "earlier", "later");

  /** How many sentences a time stays the one that "two days later" counts from. */
  private static final int REACH = 3;

  private final TimeLexicon lexicon;

  /** A finder that knows these words of time. */
  public TimeFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a rule found in a sentence.
   *
   * @param from its first token
   * @param to its last token, included
   * @param moment what it means
   * @param bound what of it the words themselves bound: "more than seven years ago"
   */
  record Found(int from, int to, Moment moment, Optional<Bound> bound) {
    Found(int from, int to, Moment moment) {
      this(from, to, moment, Optional.empty());
    }

    /** The same, beginning at another token. */
    Found from(int token) {
      return new Found(token, to, moment, bound);
    }

    /** The same, ending with another token. */
    Found to(int token) {
      return new Found(from, token, moment, bound);
    }

    /** The same with a bound. */
    Found with(Bound newBound) {
      return new Found(from, to, moment, Optional.of(newBound));
    }
  }

  /** The expressions of time in reading order; they do not overlap. */
  public List<TimeExpression> find(Reading reading) {
    Optional<LocalDate> published = reading.document().article().date();
    List<TimeExpression> times = new ArrayList<>();
    Optional<Moment> anchor = Optional.empty();
    int anchored = 0;
    for (Sentence s : reading.sentences()) {
      List<Found> found = find(s, published, anchor);
      for (Found f : found) {
        times.add(
            new TimeExpression(
                s.span(f.from(), f.to()), f.moment().value(), f.moment().precision(), f.bound()));
      }
      if (!found.isEmpty()) {
        anchor = Optional.of(found.get(found.size() - 1).moment());
        anchored = s.index();
      } else if (s.index() - anchored >= REACH) {
        anchor = Optional.empty();
      }
    }
    return List.copyOf(times);
  }

  /**
   * The sentence's expressions.
   *
   * @param before the last moment of the sentences before, which "two days later" may count from
   */
  private List<Found> find(Sentence s, Optional<LocalDate> published, Optional<Moment> before) {
    TimeText text = new TimeText(s);
    AbsoluteTimes absolute = new AbsoluteTimes(text, published);
    RelativeTimes relative = new RelativeTimes(text, published, absolute);
    NamedTimes named = new NamedTimes(text, published, lexicon);
    Optional<Stretches> stretches = published.map(day -> new Stretches(text, day, lexicon));
    List<Found> found = new ArrayList<>();
    int next = 0;
    while (next < text.size()) {
      int i = next;
      Optional<Moment> anchor =
          found.isEmpty() ? before : Optional.of(found.get(found.size() - 1).moment());
      Optional<Found> hit =
          named
              .at(i, anchor)
              .or(() -> stretches.flatMap(x -> x.at(i, anchor)))
              .or(() -> at(i, text, absolute, relative, anchor));
      hit.ifPresent(found::add);
      next = hit.map(Found::to).orElse(next) + 1;
    }
    return new Bounds(lexicon, text).of(found);
  }

  /** Tries "the early 1990s" and "earlier this month" before the rules that need no modifier. */
  private static Optional<Found> at(
      int i,
      TimeText text,
      AbsoluteTimes absolute,
      RelativeTimes relative,
      Optional<Moment> anchor) {
    boolean article = text.is(i, "the");
    int first = article ? i + 1 : i;
    boolean modifier = text.in(first, MODIFIERS);
    if (article) {
      Optional<Found> decade = absolute.at(modifier ? first + 1 : first);
      if (decade.isPresent() && decade.get().moment().precision() == Precision.DECADE) {
        return decade.map(f -> f.from(i));
      }
    } else if (modifier) {
      return absolute
          .at(i + 1)
          .or(() -> relative.at(i + 1, anchor))
          .map(f -> f.from(i))
          .or(() -> relative.withinPeriod(i, anchor));
    }
    return absolute.at(i).or(() -> relative.at(i, anchor));
  }
}
