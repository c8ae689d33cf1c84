package org.demarche.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/** The rules for counted units: "more than seven years ago", "three days later". */
final class Counts {
  private static final Set<String> ABOUT =
      Set.of(
          ("about nearly almost roughly around some just only over under barely exactly"
                  + " approximately")
              .split(" "));
  private static final Set<String> COMPARED = Set.of("more", "less", "fewer");
  private static final Set<String> ANCHORED = Set.of("later", "earlier", "after", "before");
  private static final Set<String> SHORT = Set.of("minute", "minutes", "hour", "hours");

  private Counts() {}

  /** The counted expression that begins at token {@code i}, if one does. */
  static Optional<Found> at(
      TimeText text, int i, Optional<LocalDate> published, Optional<Moment> anchor) {
    int first = i;
    Optional<Bound> bound = Optional.empty();
    if (text.in(i, ABOUT)) {
      first = i + 1;
      bound = text.is(i, "over") ? Optional.of(Bound.BEFORE) : bound;
      bound = text.is(i, "under") ? Optional.of(Bound.AFTER) : bound;
    } else if (text.in(i, COMPARED) && text.is(i + 1, "than")) {
      first = i + 2;
      bound = Optional.of(text.is(i, "more") ? Bound.BEFORE : Bound.AFTER);
    } else if (text.is(i, "at") && text.is(i + 1, "least")) {
      first = i + 2;
      bound = Optional.of(Bound.BEFORE);
    }
    OptionalInt number = text.number(first);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int n = number.getAsInt();
    int at = first + 1;
    if (n >= 20 && n % 10 == 0 && text.isDash(at) && text.number(at + 1).isPresent()) {
      n += text.number(at + 1).getAsInt();
      at += 2;
    } else if (n == 1 && text.is(at, "couple")) {
      n = 2;
      at += text.is(at + 1, "of") ? 2 : 1;
    } else if (n == 1 && text.is(at, "dozen")) {
      n = 12;
      at++;
    }
    // what has no day of publication can only be counted from a time that the text names
    LocalDate today = published.orElse(LocalDate.EPOCH);
    Optional<Found> found = counted(text, i, at, n, today, anchor);
    boolean ago = found.isPresent() && text.is(found.get().to(), "ago");
    boolean counted = found.isPresent() && (published.isPresent() || isAnchored(text, found.get()));
    Optional<Bound> own = ago ? bound : Optional.empty();
    return counted
        ? found.map(f -> new Found(f.from(), f.to(), f.moment(), own))
        : Optional.empty();
  }

  /** Whether it is counted from another time: "two days later". */
  private static boolean isAnchored(TimeText text, Found f) {
    return ANCHORED.contains(text.word(f.to()));
  }

  /**
   * Reads on at the unit.
   *
   * @param from the first token of the expression
   * @param at the token after the number: the unit, or "and a half" before it
   */
  private static Optional<Found> counted(
      TimeText text, int from, int at, int n, LocalDate today, Optional<Moment> anchor) {
    int unitAt = isAndAHalf(text, at) ? at + 3 : at;
    int after = isAndAHalf(text, unitAt + 1) ? unitAt + 4 : unitAt + 1;
    boolean half = unitAt > at || after > unitAt + 1;
    if (text.in(unitAt, SHORT)) {
      int days = text.word(unitAt).startsWith("hour") ? n / 24 : 0;
      return text.is(after, "ago")
          ? found(from, after, today, -days, false, Precision.DAY)
          : Optional.empty();
    }
    Optional<Precision> unit = text.unit(unitAt);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Precision u = unit.get();
    Optional<LocalDate> origin = anchor.filter(a -> a.isKnownTo(u)).map(Moment::first);
    if (text.is(after, "ago") && text.is(after + 1, "today")) {
      Moment day = Moment.of(Moment.shift(today, -n, u), Precision.DAY);
      return Optional.of(new Found(from, after + 1, day));
    }
    if (text.is(after, "ago") && text.is(after + 1, "this") && text.unit(after + 2).isPresent()) {
      Moment same = Moment.of(Moment.shift(today, -n, u), text.unit(after + 2).get());
      return Optional.of(new Found(from, after + 2, same));
    }
    if (text.is(after, "ago")) {
      return found(from, after, today, -n, half, u);
    }
    if (text.is(after, "from") && text.is(after + 1, "now")) {
      return found(from, after + 1, today, n, half, u);
    }
    if (text.isPossessive(after) && text.is(after + 1, "time")) {
      return found(from, after + 1, today, n, half, u);
    }
    boolean compared = text.is(after + 1, "than");
    if (text.is(after, "later") || (text.is(after, "after") && text.endsClause(after + 1))) {
      return compared ? Optional.empty() : origin.flatMap(o -> found(from, after, o, n, half, u));
    }
    if (text.is(after, "earlier") || (text.is(after, "before") && text.endsClause(after + 1))) {
      return compared ? Optional.empty() : origin.flatMap(o -> found(from, after, o, -n, half, u));
    }
    return Optional.empty();
  }

  private static boolean isAndAHalf(TimeText text, int i) {
    return text.is(i, "and") && text.is(i + 1, "a") && text.is(i + 2, "half");
  }

  private static Optional<Found> found(
      int from, int to, LocalDate origin, int n, boolean half, Precision unit) {
    LocalDate start = half ? Moment.shiftHalf(origin, n < 0 ? -1 : 1, unit) : origin;
    return Optional.of(new Found(from, to, Moment.of(Moment.shift(start, n, unit), unit)));
  }
}
