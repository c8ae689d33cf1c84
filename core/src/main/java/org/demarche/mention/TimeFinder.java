package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
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

  /** Makes a finder; it holds nothing. */
  public TimeFinder() {}

  /**
   * What a rule found in a sentence.
   *
   * @param from its first token
   * @param to its last token, included
   * @param moment what it means
   */
  record Found(int from, int to, Moment moment) {
    /** The same, beginning at another token. */
    Found from(int token) {
      return new Found(token, to, moment);
    }

    /** The same, ending with another token. */
    Found to(int token) {
      return new Found(from, token, moment);
    }
  }

  /** The expressions of time in reading order; they do not overlap. */
  public List<TimeExpression> find(Reading reading) {
    Optional<LocalDate> published = reading.document().article().date();
    List<TimeExpression> times = new ArrayList<>();
    Optional<Moment> before = Optional.empty();
    for (Sentence s : reading.sentences()) {
      before = find(s, published, before, times);
    }
    return List.copyOf(times);
  }

  /**
   * Adds the sentence's expressions to {@code times}.
   *
   * @param before the last moment of the sentence before, which "two days later" may count from
   * @return the sentence's own last moment
   */
  private static Optional<Moment> find(
      Sentence s,
      Optional<LocalDate> published,
      Optional<Moment> before,
      List<TimeExpression> times) {
    TimeText text = new TimeText(s);
    AbsoluteTimes absolute = new AbsoluteTimes(text, published);
    RelativeTimes relative = new RelativeTimes(text, published, absolute);
    Optional<Moment> last = Optional.empty();
    int next = 0;
    while (next < text.size()) {
      Optional<Moment> anchor = last.isPresent() ? last : before;
      Optional<Found> hit = at(next, text, absolute, relative, anchor);
      if (hit.isEmpty()) {
        next++;
        continue;
      }
      Found f = hit.get();
      times.add(
          new TimeExpression(s.span(f.from(), f.to()), f.moment().value(), f.moment().precision()));
      last = Optional.of(f.moment());
      next = f.to() + 1;
    }
    return last;
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
