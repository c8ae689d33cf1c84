package org.demarche.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/**
 * The rules for times that name their place in the calendar: "23 December 2021", "in December",
 * "2014", "the '90s". Dates without a year take the one that lies nearest on the side that the
 * tense gives, and need the day of publication for it.
 */
final class AbsoluteTimes {
  /** How far ahead a date without a year may lie where no tense speaks for it. */
  private static final int MONTHS_AHEAD = 4;

  /**
   * How far ahead a day without a year may lie with a past tense; a year back it is less likely.
   */
  private static final int DAYS_AHEAD = 14;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(19|20)(\\d)0s|'?([1-9])0s");

  private static final LocalDate ELEVENTH_OF_SEPTEMBER = LocalDate.of(2001, 9, 11);

  private static final Set<String> ATTACKS =
      set("attacks terror terrorist terrorists hijackers hijackings atrocities commission");

  private static final Set<String> BEFORE_MONTH =
      set(
          "in since until till during through throughout by from before after late early last next"
              + " this mid of end to between");
  private static final Set<String> BEFORE_NAMELIKE =
      set("in since until till during through throughout late early last next this mid between");
  private static final Set<String> NAMELIKE = set("may march mar jan");
  private static final Set<String> RANGE = set("to through until till and or - \u2013 \u2014");
  private static final Set<String> COUNTED =
      set(
          "people persons troops soldiers civilians men women children refugees migrants fighters"
              + " militants prisoners hostages victims deaths cases votes seats delegates members"
              + " employees workers jobs families homes houses villages dollars euros rubles pounds"
              + " yuan miles kilometers kilometres km meters metres feet acres hectares tons tonnes"
              + " barrels megawatts mw words points percent % gmt utc hours hrs est edt local block"
              + " missiles warheads tanks aircraft rockets officers police protesters demonstrators"
              + " pages emails years days weeks months times others more additional");
  private static final Set<String> NUMBERED =
      set(
          "resolution article section number no. page room flight highway route bill decree act"
              + " nearly some least roughly approximately almost $ \u20ac \u00a3 # us$ \u00a5 \u20b9");
  private static final Set<String> PARTS_OF_MONTH = set("end beginning start middle rest");
  private static final Set<String> RELATIVE_YEAR = set("last this next");
  private static final Set<String> BEFORE_DECADE = set("the early late mid");
  private static final Set<String> COMPARED = set("more less fewer");
  private static final Set<String> STRONG = set("in since during");

  private final TimeText text;
  private final Optional<LocalDate> published;

  AbsoluteTimes(TimeText text, Optional<LocalDate> published) {
    this.text = text;
    this.published = published;
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }

  /** The expression that begins at token {@code i}, if one does. */
  Optional<Found> at(int i) {
    if (text.month(i).isPresent()) {
      return monthFirst(i, text.month(i).get());
    }
    String w = text.word(i);
    if (w.isEmpty()) {
      return Optional.empty();
    }
    char c = w.charAt(0);
    if (c == '\'' || (c >= '0' && c <= '9')) {
      return numeral(i, w);
    }
    int of = text.is(i + 1, "of") || text.is(i + 1, ",") ? i + 2 : i + 1;
    return text.season(i)
        .filter(begin -> text.year(of).isPresent())
        .flatMap(begin -> year(of).map(y -> season(i, of, y.moment().first().getYear(), begin)));
  }

  private static Found season(int from, int to, int year, Month begin) {
    return new Found(from, to, Moment.of(LocalDate.of(year, begin, 1), Precision.SEASON));
  }

  private Optional<Found> numeral(int i, String w) {
    if (w.equals("9/11")) {
      boolean name = text.isNoun(i + 1) && !text.in(i + 1, ATTACKS);
      return name ? Optional.empty() : day(i, i, ELEVENTH_OF_SEPTEMBER);
    }
    int of = text.isOrdinalDay(i) && text.is(i + 1, "of") ? i + 2 : i + 1;
    Optional<Month> month = text.month(of);
    if (text.dayOfMonth(i).isPresent() && month.isPresent() && !isMonthBefore(i)) {
      return dated(i, of, month.get(), text.dayOfMonth(i).getAsInt());
    }
    Optional<Found> range = partOfRange(i);
    if (range.isPresent()) {
      return range;
    }
    if (text.year(i).isPresent()) {
      boolean decade = text.is(i - 1, "the") && w.endsWith("0") && text.isPossessive(i + 1);
      if (decade && !text.isNoun(i + 2)) { // "the 1980's"
        return decade(i, w + "s").map(f -> f.to(i + 1));
      }
      Optional<Found> yearMonth = yearMonth(i);
      return yearMonth.isPresent() ? yearMonth : year(i);
    }
    return w.length() > 4 && w.length() <= 10 && !w.endsWith("s") ? date(i, w) : decade(i, w);
  }

  /** Whether the number is the day of the month named before it: "Jan. 20 May ...". */
  private boolean isMonthBefore(int i) {
    return text.month(i - 1).isPresent();
  }

  private Optional<Found> date(int i, String w) {
    Matcher first = YEAR_FIRST.matcher(w);
    try {
      if (first.matches()) {
        return day(i, i, of(first.group(1), first.group(3), first.group(4)));
      }
      Matcher last = YEAR_LAST.matcher(w);
      if (last.matches()) {
        int a = Integer.parseInt(last.group(1));
        int b = Integer.parseInt(last.group(3));
        if (a == b || a > 12) {
          return day(i, i, of(last.group(4), last.group(3), last.group(1)));
        }
        return b > 12
            ? day(i, i, of(last.group(4), last.group(1), last.group(3)))
            : Optional.empty();
      }
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static LocalDate of(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<Found> day(int from, int to, LocalDate day) {
    return Optional.of(new Found(from, to, Moment.of(day, Precision.DAY)));
  }

  private Optional<Found> monthFirst(int i, Month month) {
    OptionalInt day = text.dayOfMonth(i + 1);
    if (day.isPresent() && !text.in(i + 2, COUNTED) && !isCompound(i + 1)) {
      return dated(i, i + 1, month, day.getAsInt());
    }
    int of = text.is(i + 1, "of") || text.is(i + 1, ",") ? i + 2 : i + 1;
    if (text.year(of).isPresent() && !text.in(of + 1, COUNTED)) {
      return Optional.of(month(i, of, YearMonth.of(text.year(of).getAsInt(), month)));
    }
    if (!isMonthHere(i)) {
      return Optional.empty();
    }
    OptionalInt shared = sharedYear(i + 1, month);
    if (shared.isPresent()) {
      return Optional.of(month(i, i, YearMonth.of(shared.getAsInt(), month)));
    }
    return published.map(
        today -> {
          int end = relativeYear(i + 1);
          return end > 0
              ? month(i, end, YearMonth.of(relativeYearValue(end, today), month))
              : month(i, i, nearest(month, today, Tense.of(text, i, i)));
        });
  }

  private static Found month(int from, int to, YearMonth month) {
    return new Found(from, to, new Moment(month.atDay(1), Precision.MONTH));
  }

  /** Whether a month's name without day and year is a month and no part of another name. */
  private boolean isMonthHere(int i) {
    boolean rangeBefore = text.month(i - 2).isPresent() && text.in(i - 1, RANGE);
    boolean partOf = text.is(i - 1, "of") && text.in(i - 2, PARTS_OF_MONTH);
    if (text.isMid(i) || rangeBefore || partOf) {
      return true;
    }
    if (text.in(i, NAMELIKE)) {
      boolean modifies =
          text.tag(i + 1).startsWith("NN")
              && !text.isProper(i + 1)
              && (text.is(i - 1, "a") || (text.is(i - 1, "the") && text.is(i, "march")));
      return modifies
          || text.in(i - 1, BEFORE_NAMELIKE)
          || (text.is(i - 1, "from") && text.in(i + 1, RANGE) && !text.is(i + 1, "and"));
    }
    boolean named = text.isCapital(i - 1) && (text.isNoun(i - 1) || text.tag(i - 1).equals("JJ"));
    return text.in(i - 1, BEFORE_MONTH) || (!named && !text.isProper(i + 1));
  }

  /** A day of {@code month} written as tokens {@code from} to {@code to}, and its year if given. */
  private Optional<Found> dated(int from, int to, Month month, int day) {
    int comma = text.is(to + 1, ",") ? to + 2 : to + 1;
    OptionalInt year = text.in(comma + 1, COUNTED) ? OptionalInt.empty() : text.year(comma);
    if (year.isPresent()) {
      return day(from, comma, year.getAsInt(), month, day);
    }
    if (month == Month.SEPTEMBER && day == 11 && text.in(to + 1, ATTACKS)) {
      return day(from, to, ELEVENTH_OF_SEPTEMBER);
    }
    OptionalInt shared = sharedYear(to + 1, month);
    if (shared.isPresent()) {
      return day(from, to, shared.getAsInt(), month, day);
    }
    if (published.isEmpty()) {
      return Optional.empty();
    }
    int end = relativeYear(to + 1);
    if (end > 0) {
      return day(from, end, relativeYearValue(end, published.get()), month, day);
    }
    return nearest(month, day, published.get(), Tense.of(text, from, to))
        .flatMap(d -> day(from, to, d));
  }

  private static Optional<Found> day(int from, int to, int year, Month month, int day) {
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(day) ? day(from, to, whole.atDay(day)) : Optional.empty();
  }

  /** The last token of "last year" or "of last year" at {@code i}, or -1. */
  private int relativeYear(int i) {
    int at = text.is(i, "of") ? i + 1 : i;
    return text.in(at, RELATIVE_YEAR) && text.is(at + 1, "year") ? at + 1 : -1;
  }

  private int relativeYearValue(int end, LocalDate today) {
    int shift = text.is(end - 1, "last") ? -1 : text.is(end - 1, "next") ? 1 : 0;
    return today.getYear() + shift;
  }

  /**
   * The year for {@code month} in a range or list that names it at its end only: "from March 3 to
   * April 5, 2014", "from November to March 2016".
   */
  private OptionalInt sharedYear(int i, Month month) {
    if (!text.in(i, RANGE)) {
      return OptionalInt.empty();
    }
    boolean dated = false;
    boolean wraps = false;
    for (int at = i + 1; at <= i + 5; at++) {
      Optional<Month> other = text.month(at);
      if (other.isPresent() || text.dayOfMonth(at).isPresent()) {
        dated = true;
        wraps |= other.isPresent() && other.get().compareTo(month) < 0;
      } else if (dated && text.year(at).isPresent()) {
        return OptionalInt.of(text.year(at).getAsInt() - (wraps ? 1 : 0));
      } else if (!text.is(at, ",") && !text.is(at, "of") && !text.is(at, "the")) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  private static YearMonth nearest(Month month, LocalDate today, Tense tense) {
    YearMonth now = YearMonth.from(today);
    YearMonth back = now.withMonth(month.getValue());
    back = back.isAfter(now) ? back.minusYears(1) : back;
    YearMonth ahead = back.equals(now) ? now : back.plusYears(1);
    return isAhead(tense, ahead.atDay(1), now.atDay(1)) ? ahead : back;
  }

  private static Optional<LocalDate> nearest(Month month, int day, LocalDate today, Tense tense) {
    LocalDate back = null;
    LocalDate ahead = null;
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      YearMonth whole = YearMonth.of(year, month);
      if (whole.isValidDay(day)) {
        LocalDate date = whole.atDay(day);
        back = date.isAfter(today) ? back : date;
        ahead = ahead == null && !date.isBefore(today) ? date : ahead;
      }
    }
    if (back == null || ahead == null) {
      return Optional.empty();
    }
    boolean near = !ahead.isAfter(today.plusDays(DAYS_AHEAD)) && !back.equals(today);
    return Optional.of(near || isAhead(tense, ahead, today) ? ahead : back);
  }

  private static boolean isAhead(Tense tense, LocalDate ahead, LocalDate today) {
    return tense == Tense.FUTURE
        || (tense != Tense.PAST && !ahead.isAfter(today.plusMonths(MONTHS_AHEAD)));
  }

  /** "2021-12", unless it reads as a range of years ("2010-12"). */
  private Optional<Found> yearMonth(int i) {
    OptionalInt month = text.dayOfMonth(i + 2);
    if (!isJoined(i + 1) || month.isEmpty() || text.word(i + 2).length() != 2) {
      return Optional.empty();
    }
    int year = text.year(i).getAsInt();
    int m = month.getAsInt();
    boolean isMonth = m <= 12 && (m <= year % 100 || text.word(i + 2).charAt(0) == '0');
    return isMonth ? Optional.of(month(i, i + 2, YearMonth.of(year, m))) : Optional.empty();
  }

  /** Whether the token is a dash that touches both neighbours. */
  private boolean isJoined(int i) {
    return text.isDash(i) && text.touches(i - 1) && text.touches(i);
  }

  /** The first or second number of "23-24 December", "Jan. 10-13", "2008-9" and "2016-17". */
  private Optional<Found> partOfRange(int i) {
    OptionalInt day = text.dayOfMonth(i);
    OptionalInt begin = text.year(i - 2);
    if (begin.isPresent() && isJoined(i - 1) && text.word(i).length() <= 2) {
      return endOfYears(i, begin.getAsInt());
    }
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (text.isDash(i + 1) && text.dayOfMonth(i + 2).isPresent()) {
      Optional<Month> month = text.month(i + 3);
      return month.flatMap(m -> dated(i, i + 3, m, day.getAsInt()).map(f -> f.to(i)));
    }
    boolean led = text.is(i - 1, "from") || text.is(i - 1, "between");
    if (led && (text.is(i + 1, "to") || text.is(i + 1, "and")) && text.month(i + 3).isPresent()) {
      return dated(i, i + 3, text.month(i + 3).get(), day.getAsInt()).map(f -> f.to(i));
    }
    return isJoined(i - 1) && text.dayOfMonth(i - 2).isPresent()
        ? text.month(i - 3).flatMap(m -> dated(i, i, m, day.getAsInt()))
        : Optional.empty();
  }

  /** The end of a range of years in one or two digits. */
  private Optional<Found> endOfYears(int i, int begin) {
    OptionalInt digits = text.number(i);
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    int base = text.word(i).length() == 1 ? 10 : 100;
    int end = begin / base * base + digits.getAsInt();
    return end > begin ? Optional.of(new Found(i, i, Moment.ofYear(end))) : Optional.empty();
  }

  /** A number that is a year and no count, number of a paper, sum of money or part of a name. */
  private Optional<Found> year(int i) {
    OptionalInt year = text.year(i);
    boolean opens = text.in(i - 1, STRONG) && (i == 1 || text.is(i - 2, ","));
    boolean counted = text.in(i + 1, COUNTED) && !opens;
    boolean numbered =
        text.in(i - 1, NUMBERED) || (text.is(i - 1, "than") && text.in(i - 2, COMPARED));
    boolean named =
        text.isProper(i - 1)
            && text.month(i - 1).isEmpty()
            && !text.isNoun(i + 1)
            && text.season(i - 1).isEmpty();
    boolean dialled = text.isDash(i - 1) && text.touches(i - 1) && text.year(i - 2).isEmpty();
    if (year.isEmpty() || counted || numbered || named || dialled || isCompound(i)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i, i, Moment.ofYear(year.getAsInt())));
  }

  /** Whether a hyphen ties the number to a word: "2000-strong", but not "2014-era". */
  private boolean isCompound(int i) {
    return isJoined(i + 1)
        && Character.isLetter(text.word(i + 2).charAt(0))
        && !text.is(i + 2, "era")
        && !text.is(i + 2, "present");
  }

  private Optional<Found> decade(int i, String w) {
    Matcher m = DECADE.matcher(w);
    if (!m.matches()) {
      return Optional.empty();
    }
    int decade;
    if (m.group(1) != null) {
      decade = Integer.parseInt(m.group(1) + m.group(2));
      if (decade == 190) {
        return Optional.empty();
      }
    } else {
      int tens = Integer.parseInt(m.group(3));
      boolean apostrophe = w.charAt(0) == '\'';
      boolean led = text.in(i - 1, BEFORE_DECADE) || text.isMid(i);
      if (text.tag(i - 1).equals("PRP$") || (!apostrophe && (tens < 6 || !led))) {
        return Optional.empty();
      }
      decade = tens == 1 ? 201 : 190 + tens;
    }
    Moment moment = new Moment(LocalDate.of(10 * decade, 1, 1), Precision.DECADE);
    return Optional.of(new Found(i, i, moment));
  }
}
