package org.demarche.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/**
 * The rules for times counted from the day of publication ("last week", "Thursday", "two weeks
 * ago") or from the time named before them, the anchor ("three days later", "the next day").
 */
final class RelativeTimes {
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "overnight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Set<String> NOT_OVERNIGHT =
      Set.of("success", "sensation", "stay", "bag", "delivery");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> DETERMINERS =
      Set.of("last this next past previous prior coming following current same that".split(" "));
  private static final Set<String> AFTER_THIS = Set.of("past", "coming");
  private static final Set<String> BACK = Set.of("last", "past", "previous", "prior");
  private static final Set<String> BEFORE_WEEKEND = Set.of("over", "during", "at", "on", "through");
  private static final Set<String> PARTS = Set.of("end", "beginning", "start", "middle", "rest");
  private static final Set<String> EVERY = Set.of("each", "every");
  private static final Set<String> DAY_NAMES =
      Set.of("black good super bloody ash cyber palm easter holy maundy giving".split(" "));
  private static final Set<String> PAPERS =
      Set.of("times mirror express telegraph post mail herald group live football".split(" "));
  private static final Set<String> SHOWS = Set.of("show", "programme", "program");
  private static final Set<String> BEFORE_SEASON =
      Set.of("in", "since", "during", "over", "by", "until", "through", "this");

  private final TimeText text;
  private final Optional<LocalDate> published;
  private final AbsoluteTimes absolute;

  RelativeTimes(TimeText text, Optional<LocalDate> published, AbsoluteTimes absolute) {
    this.text = text;
    this.published = published;
    this.absolute = absolute;
  }

  /**
   * The expression that begins at token {@code i}, if one does.
   *
   * @param anchor the time named before it in this sentence or the one before
   */
  Optional<Found> at(int i, Optional<Moment> anchor) {
    if (text.weekday(i).isPresent()) {
      Optional<Found> dated = datedWeekday(i);
      return dated.isPresent() ? dated : published.flatMap(today -> weekday(i, today));
    }
    if (published.isEmpty()) {
      return Counts.at(text, i, published, anchor);
    }
    LocalDate today = published.get();
    String w = text.word(i);
    if (DAYS.containsKey(w)) {
      return deictic(i, today.plusDays(DAYS.get(w)));
    }
    if (w.equals("the")) {
      Optional<Found> fixed =
          aroundADay(i, today, anchor)
              .or(() -> partOfPeriod(i, anchor, today))
              .or(() -> seasonHere(i, today));
      return fixed.isPresent() ? fixed : determined(i + 1, true, today, anchor, i);
    }
    if (DETERMINERS.contains(w) && !text.is(i - 1, "the")) {
      return determined(i, false, today, anchor, i);
    }
    return Counts.at(text, i, published, anchor);
  }

  /** "earlier in the week": the week of the anchor, or else that of publication. */
  Optional<Found> withinPeriod(int i, Optional<Moment> anchor) {
    if (published.isEmpty() || !text.is(i + 1, "in") || !text.is(i + 2, "the")) {
      return Optional.empty();
    }
    Optional<Precision> unit = text.unit(i + 3).filter(u -> !text.word(i + 3).endsWith("s"));
    return unit.map(
        u -> {
          LocalDate day = known(anchor, u).map(Moment::first).orElse(published.get());
          return new Found(i, i + 3, Moment.of(day, u));
        });
  }

  private Optional<Found> deictic(int i, LocalDate day) {
    boolean title = text.isCapital(i) && text.isNoun(i - 1);
    boolean thing = text.is(i - 1, "a") || text.tag(i - 1).startsWith("JJ");
    if (title
        || thing
        || text.in(i + 1, SHOWS)
        || (text.is(i, "overnight") && text.in(i + 1, NOT_OVERNIGHT))) {
      return Optional.empty();
    }
    return Optional.of(new Found(i, endOfDay(i), Moment.of(day, Precision.DAY)));
  }

  /** The last token of the day at {@code i} with the part of it that is named. */
  private int endOfDay(int i) {
    return text.in(i + 1, PARTS_OF_DAY) ? i + 1 : i;
  }

  /** "Thursday, December 23, 2021". */
  private Optional<Found> datedWeekday(int i) {
    return absolute
        .at(text.is(i + 1, ",") ? i + 2 : i + 1)
        .filter(f -> f.moment().precision() == Precision.DAY)
        .map(f -> f.from(i));
  }

  private Optional<Found> weekday(int i, LocalDate today) {
    boolean named =
        (text.isCapital(i - 1) && text.in(i - 1, DAY_NAMES))
            || (text.isCapital(i + 1) && text.in(i + 1, PAPERS))
            || (text.is(i - 1, "the") && text.isProper(i + 1) && text.month(i + 1).isEmpty())
            || (text.is(i + 1, "night") && text.isCapital(i + 2) && text.in(i + 2, PAPERS));
    if (named || text.in(i - 1, EVERY)) {
      return Optional.empty();
    }
    DayOfWeek day = text.weekday(i).get();
    int week = text.is(i + 1, "of") ? i + 2 : i + 1;
    if (text.in(week, DETERMINERS) && text.unit(week + 1).equals(Optional.of(Precision.WEEK))) {
      return determined(week, false, today, Optional.empty(), i)
          .map(f -> day(i, f.to(), f.moment().first().plusDays(day.getValue() - 1L)));
    }
    int end = endOfDay(i);
    Tense tense = Tense.of(text, i, end);
    boolean ahead = tense == Tense.FUTURE || tense == Tense.PROGRESSIVE;
    return Optional.of(
        day(
            i,
            end,
            today.with(
                ahead
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day))));
  }

  private static Found day(int from, int to, LocalDate day) {
    return new Found(from, to, Moment.of(day, Precision.DAY));
  }

  /** "the day before yesterday", "the day after tomorrow", "the night before". */
  private Optional<Found> aroundADay(int i, LocalDate today, Optional<Moment> anchor) {
    boolean isDay = text.is(i + 1, "day");
    if (isDay && text.is(i + 2, "before") && text.is(i + 3, "yesterday")) {
      return Optional.of(day(i, i + 3, today.minusDays(2)));
    }
    if (isDay && text.is(i + 2, "after") && text.is(i + 3, "tomorrow")) {
      return Optional.of(day(i, i + 3, today.plusDays(2)));
    }
    boolean before = text.is(i + 2, "before");
    boolean ends = text.endsClause(i + 3) && (before || text.is(i + 2, "after"));
    if (!ends || !(isDay || text.in(i + 1, PARTS_OF_DAY))) {
      return Optional.empty();
    }
    Optional<LocalDate> from = known(anchor, Precision.DAY).map(Moment::first);
    return before
        ? Optional.of(day(i, i + 2, from.orElse(today).minusDays(1)))
        : from.map(d -> day(i, i + 2, d.plusDays(1)));
  }

  /** "the end of the year": the year of the anchor, or else that of publication. */
  private Optional<Found> partOfPeriod(int i, Optional<Moment> anchor, LocalDate today) {
    if (!text.in(i + 1, PARTS) || !text.is(i + 2, "of") || !text.is(i + 3, "the")) {
      return Optional.empty();
    }
    return text.unit(i + 4)
        .filter(u -> u != Precision.DAY && !text.word(i + 4).endsWith("s"))
        .filter(u -> !text.isNoun(i + 5) && !text.is(i + 5, "of"))
        .map(
            u -> {
              LocalDate day = known(anchor, u).map(Moment::first).orElse(today);
              return new Found(i, i + 4, Moment.of(day, u));
            });
  }

  private static Optional<Moment> known(Optional<Moment> anchor, Precision unit) {
    return anchor.filter(a -> a.isKnownTo(unit)).map(a -> Moment.of(a.first(), unit));
  }

  /**
   * A noun of time after "last", "this", "next" and the like.
   *
   * @param d the determiner
   * @param article whether "the" stands before it
   * @param start the first token of the expression
   */
  private Optional<Found> determined(
      int d, boolean article, LocalDate today, Optional<Moment> anchor, int start) {
    boolean twofold = text.is(d, "this") && text.in(d + 1, AFTER_THIS);
    int at = twofold ? d + 1 : d;
    if (!text.in(at, DETERMINERS) && !text.is(at, "weekend")) {
      return Optional.empty();
    }
    String which = text.word(at);
    int noun = which.equals("weekend") ? at : at + 1;
    if (text.weekday(noun).isPresent()) {
      return weekdayAfter(which, noun, today, anchor).map(f -> f.from(start));
    }
    if (text.month(noun).isPresent()) {
      return article
          ? Optional.empty()
          : monthAfter(which, noun, today, anchor).map(f -> f.from(start));
    }
    boolean programme = text.isCapital(noun) && text.isProper(noun) && !text.isTitleCase();
    boolean compound = text.isDash(noun + 1) && text.touches(noun);
    if (programme || compound || text.is(noun + 1, "of")) {
      return Optional.empty();
    }
    if (text.in(noun, PARTS_OF_DAY)) {
      return partOfDay(which, article, today, anchor).map(day -> day(start, noun, day));
    }
    if (text.is(noun, "weekend")) {
      return weekend(which, start, noun, today);
    }
    Optional<Month> season = text.season(noun);
    if (season.isPresent()) {
      return season(which, season.get(), today).map(day -> season(start, noun, day));
    }
    if (text.unit(noun).isEmpty() || text.word(noun).endsWith("s")) {
      return Optional.empty();
    }
    return new Period(which, text.unit(noun).get(), article || twofold, text.word(start - 1))
        .moment(today, anchor)
        .map(m -> new Found(start, noun, m));
  }

  private Optional<Found> weekdayAfter(
      String which, int i, LocalDate today, Optional<Moment> anchor) {
    DayOfWeek day = text.weekday(i).get();
    int end = endOfDay(i);
    Optional<LocalDate> from = known(anchor, Precision.DAY).map(Moment::first);
    return switch (which) {
      case "last", "past" -> Optional.of(day(i, end, today.with(TemporalAdjusters.previous(day))));
      case "previous", "prior" ->
          Optional.of(day(i, end, from.orElse(today).with(TemporalAdjusters.previous(day))));
      case "next", "coming" -> Optional.of(day(i, end, today.with(TemporalAdjusters.next(day))));
      case "following" -> from.map(f -> day(i, end, f.with(TemporalAdjusters.next(day))));
      case "this" ->
          Optional.of(
              day(
                  i,
                  end,
                  today.with(
                      Tense.of(text, i, end) == Tense.PAST
                          ? TemporalAdjusters.previousOrSame(day)
                          : TemporalAdjusters.nextOrSame(day))));
      default -> Optional.empty();
    };
  }

  private Optional<Found> monthAfter(
      String which, int i, LocalDate today, Optional<Moment> anchor) {
    if (text.dayOfMonth(i + 1).isPresent() || text.year(i + 1).isPresent()) {
      return Optional.empty();
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = now.withMonth(text.month(i).get().getValue());
    Optional<YearMonth> month =
        switch (which) {
          case "last", "past", "previous" ->
              Optional.of(same.isBefore(now) ? same : same.minusYears(1));
          case "next", "coming" -> Optional.of(same.isAfter(now) ? same : same.plusYears(1));
          case "this" -> {
            boolean ahead = same.isBefore(now) && Tense.of(text, i, i) == Tense.FUTURE;
            yield Optional.of(ahead ? same.plusYears(1) : same);
          }
          case "that", "same" ->
              known(anchor, Precision.YEAR).map(a -> same.withYear(a.first().getYear()));
          default -> Optional.empty();
        };
    return month.map(m -> new Found(i, i, new Moment(m.atDay(1), Precision.MONTH)));
  }

  /** "this morning", "last night", "that evening", "the following morning". */
  private static Optional<LocalDate> partOfDay(
      String which, boolean article, LocalDate today, Optional<Moment> anchor) {
    Optional<LocalDate> from = known(anchor, Precision.DAY).map(Moment::first);
    return switch (which) {
      case "this" -> Optional.of(today);
      case "last" -> article ? Optional.empty() : Optional.of(today.minusDays(1));
      case "previous" -> Optional.of(from.orElse(today).minusDays(1));
      case "that", "same" -> from;
      case "next", "following" -> from.map(f -> f.plusDays(1));
      default -> Optional.empty();
    };
  }

  /** The week of a weekend; on working days "the weekend" is behind unless the verb looks ahead. */
  private Optional<Found> weekend(String which, int from, int to, LocalDate today) {
    if (which.equals("weekend") && !text.in(from - 1, BEFORE_WEEKEND)) {
      return Optional.empty();
    }
    boolean working = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    Tense tense = Tense.of(text, from, to);
    boolean behind =
        which.equals("this")
            ? tense == Tense.PAST
            : which.equals("weekend") && tense != Tense.FUTURE;
    int weeks =
        BACK.contains(which) || (behind && working)
            ? -1
            : which.equals("next") || (which.equals("coming") && !working) ? 1 : 0;
    return Optional.of(new Found(from, to, Moment.of(today.plusWeeks(weeks), Precision.WEEK)));
  }

  private static Found season(int from, int to, LocalDate begin) {
    return new Found(from, to, Moment.of(begin, Precision.SEASON));
  }

  /** "In the autumn": the last one, unless the verb looks ahead. */
  private Optional<Found> seasonHere(int i, LocalDate today) {
    Optional<Month> begin = text.season(i + 1);
    boolean named = text.is(i + 2, "of") || text.isNoun(i + 2) || !text.in(i - 1, BEFORE_SEASON);
    if (begin.isEmpty() || named || text.year(i + 2).isPresent()) {
      return Optional.empty();
    }
    LocalDate start = startOf(begin.get(), today);
    boolean ahead = Tense.of(text, i, i + 1) == Tense.FUTURE;
    LocalDate back = start.isAfter(today) ? start.minusYears(1) : start;
    LocalDate next = start.isAfter(today) ? start : start.plusYears(1);
    return Optional.of(season(i, i + 1, ahead ? next : back));
  }

  /** The beginning of this year's season; in January, winter is the one under way. */
  private static LocalDate startOf(Month begin, LocalDate today) {
    LocalDate start = today.withDayOfMonth(1).withMonth(begin.getValue());
    boolean underWay = begin == Month.DECEMBER && today.getMonthValue() < Month.MARCH.getValue();
    return underWay ? start.minusYears(1) : start;
  }

  /**
   * The beginning of a season. "Last summer" is this year's from the winter on; in autumn, which
   * still calls that "this summer", it is the one before.
   */
  private static Optional<LocalDate> season(String which, Month begin, LocalDate today) {
    LocalDate start = startOf(begin, today);
    return switch (which) {
      case "last", "past" ->
          Optional.of(start.plusMonths(6).isAfter(today) ? start.minusYears(1) : start);
      case "next", "coming" -> Optional.of(start.isAfter(today) ? start : start.plusYears(1));
      case "this" -> Optional.of(start);
      default -> Optional.empty();
    };
  }
}
