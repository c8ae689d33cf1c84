package org.demarche.mention;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.lexicon.TimeLexicon;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/**
 * The rules for times by name and number: holidays, "the nineties", "the 19th century", "the third
 * quarter of 2020"; and for vague steps from the time named before, such as "soon after".
 */
final class NamedTimes {
  /** Words of a holiday's name at most, a possessive ending counted. */
  private static final int LONGEST = 4;

  private static final Set<String> MODIFIERS = Set.of("early", "late", "mid");
  private static final Set<String> BEFORE_QUARTER = Set.of("in", "for", "during", "of", "since");

  private final TimeText text;
  private final Optional<LocalDate> published;
  private final TimeLexicon lexicon;

  NamedTimes(TimeText text, Optional<LocalDate> published, TimeLexicon lexicon) {
    this.text = text;
    this.published = published;
    this.lexicon = lexicon;
  }

  /** The expression that begins at token {@code i}, if one does. */
  Optional<Found> at(int i, Optional<Moment> anchor) {
    return holiday(i)
        .or(() -> decade(i))
        .or(() -> century(i))
        .or(() -> quarter(i))
        .or(() -> anchor.flatMap(a -> sequence(i, a)));
  }

  private Optional<Found> holiday(int i) {
    if (!text.isCapital(i)) {
      return Optional.empty();
    }
    for (int last = Math.min(text.size() - 1, i + LONGEST); last >= i; last--) {
      Optional<MonthDay> day = lexicon.holiday(joined(i, last));
      boolean thing = text.isNoun(last + 1) && text.unit(last + 1).isEmpty();
      if (day.isPresent() && !thing) {
        return dated(i, last, day.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Found> dated(int i, int last, MonthDay day) {
    int at = text.is(last + 1, ",") || text.is(last + 1, "of") ? last + 2 : last + 1;
    OptionalInt year = text.year(at);
    if (year.isPresent()) {
      return Optional.of(found(i, at, day.atYear(year.getAsInt())));
    }
    return published.map(today -> found(i, last, nearest(day, today, Tense.of(text, i, last))));
  }

  private static LocalDate nearest(MonthDay day, LocalDate today, Tense tense) {
    LocalDate same = day.atYear(today.getYear());
    LocalDate back = same.isAfter(today) ? day.atYear(today.getYear() - 1) : same;
    LocalDate ahead = back.equals(today) ? today : day.atYear(back.getYear() + 1);
    boolean near = ahead.toEpochDay() - today.toEpochDay() < today.toEpochDay() - back.toEpochDay();
    return tense == Tense.FUTURE || (tense != Tense.PAST && near) ? ahead : back;
  }

  private static Found found(int from, int to, LocalDate day) {
    return new Found(from, to, Moment.of(day, Precision.DAY));
  }

  /** "The nineties", "the early seventies": of people, "in her seventies", it is an age. */
  private Optional<Found> decade(int i) {
    int first = text.is(i, "the") ? i + 1 : i;
    int at = text.in(first, MODIFIERS) ? first + 1 : first;
    return first == i
        ? Optional.empty()
        : lexicon
            .decade(text.word(at))
            .filter(d -> !text.isNoun(at + 1))
            .map(d -> moment(i, at, LocalDate.of(10 * d, 1, 1), Precision.DECADE));
  }

  private static Found moment(int from, int to, LocalDate day, Precision precision) {
    return new Found(from, to, Moment.of(day, precision));
  }

  private Optional<Found> century(int i) {
    int first = text.is(i, "the") ? i + 1 : i;
    int at = text.in(first, MODIFIERS) ? first + 1 : first;
    int end = text.isDash(at + 1) && lexicon.ordinal(text.word(at + 2)).isPresent() ? at + 2 : at;
    int noun = text.isDash(end + 1) ? end + 2 : end + 1;
    if (!text.is(noun, "century")) {
      return Optional.empty();
    }
    return ordinal(at, end)
        .filter(n -> n >= 10 && n <= 21)
        .map(n -> moment(i, noun, LocalDate.of(100 * (n - 1), 1, 1), Precision.CENTURY));
  }

  /** "19th", "nineteenth", "twenty-first". */
  private Optional<Integer> ordinal(int from, int to) {
    OptionalInt digits = text.dayOfMonth(from);
    if (from == to && digits.isPresent() && text.isOrdinalDay(from)) {
      return Optional.of(digits.getAsInt());
    }
    return lexicon.ordinal(joined(from, to));
  }

  /** "The third quarter of 2020"; without a year, the one of publication, or the one before. */
  private Optional<Found> quarter(int i) {
    int first = text.is(i, "the") ? i + 1 : i;
    Optional<Integer> number = ordinal(first, first).filter(n -> n <= 4);
    if (number.isEmpty() || !text.is(first + 1, "quarter")) {
      return Optional.empty();
    }
    Month begin = Month.of(3 * number.get() - 2);
    int at = text.is(first + 2, "of") ? first + 3 : first + 2;
    OptionalInt year = text.year(at);
    if (year.isPresent()) {
      LocalDate day = LocalDate.of(year.getAsInt(), begin, 1);
      return Optional.of(moment(i, at, day, Precision.QUARTER));
    }
    if (published.isEmpty() || !text.in(i - 1, BEFORE_QUARTER) || text.is(first + 2, "of")) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(published.get().getYear(), begin, 1);
    boolean behind = day.isAfter(published.get()) && Tense.of(text, i, first + 1) == Tense.PAST;
    return Optional.of(moment(i, first + 1, behind ? day.minusYears(1) : day, Precision.QUARTER));
  }

  /** "Soon after", where nothing follows that it would be after. */
  private Optional<Found> sequence(int i, Moment anchor) {
    for (int last = Math.min(text.size() - 1, i + LONGEST); last >= i; last--) {
      Optional<TimeLexicon.Bound> bound = lexicon.sequence(joined(i, last));
      boolean adverb = !text.is(last, "after") && !text.is(last, "before");
      if (bound.isPresent() && (adverb || text.endsClause(last + 1))) {
        return Optional.of(new Found(i, last, anchor, bound));
      }
    }
    return Optional.empty();
  }

  /** The words in lower case with one space between those that the text parts. */
  private String joined(int from, int to) {
    StringBuilder b = new StringBuilder(text.word(from));
    for (int i = from + 1; i <= to; i++) {
      b.append(text.touches(i - 1) ? "" : " ").append(text.word(i));
    }
    return b.toString().toLowerCase(Locale.ROOT);
  }
}
