package org.demarche.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarche.mention.TimeExpression.Precision;

/**
 * A unit with a determiner: "last week", "the past year", "the following day".
 *
 * <p>"Last week" is the week before this one by the calendar. "The past week" ends today, and so
 * has as its value the unit that its middle lies in: in December "the past year" is mostly this
 * year, in February the one before.
 *
 * @param which the determiner
 * @param unit the unit
 * @param rolling whether "the" or "this" stands before, so that "last" may mean the past one
 * @param before the word before the expression
 */
record Period(String which, Precision unit, boolean rolling, String before) {
  private static final Set<String> SPANNING = Set.of("for", "throughout");
  private static final Set<String> WITHIN = Set.of("in", "over", "during", "within");

  /** What it means on the day, or nothing where it needs an anchor and has none. */
  Optional<Moment> moment(LocalDate today, Optional<Moment> anchor) {
    boolean isDay = unit == Precision.DAY;
    Optional<LocalDate> from = anchor.filter(a -> a.isKnownTo(unit)).map(Moment::first);
    return switch (which) {
      case "this", "current" -> isDay ? Optional.empty() : shifted(today, 0);
      case "last" -> isDay ? Optional.empty() : rolling ? middle(today, -1) : shifted(today, -1);
      case "past" -> isDay ? Optional.empty() : middle(today, -1);
      case "previous", "prior" -> shifted(from.orElse(today), -1);
      case "next" -> next(today, from);
      case "coming" -> isDay ? Optional.empty() : coming(today);
      case "following" -> from.flatMap(f -> shifted(f, 1));
      case "same", "that" -> from.flatMap(f -> shifted(f, 0));
      default -> Optional.empty();
    };
  }

  private Optional<Moment> next(LocalDate today, Optional<LocalDate> from) {
    if (rolling && WITHIN.contains(before)) {
      return unit == Precision.DAY ? shifted(today, 1) : coming(today);
    }
    return rolling || unit == Precision.DAY ? from.flatMap(f -> shifted(f, 1)) : shifted(today, 1);
  }

  private Optional<Moment> coming(LocalDate today) {
    return unit == Precision.WEEK ? shifted(today, 1) : middle(today, 1);
  }

  private Optional<Moment> shifted(LocalDate day, int n) {
    return Optional.of(Moment.of(Moment.shift(day, n, unit), unit));
  }

  private Optional<Moment> middle(LocalDate today, int sign) {
    return SPANNING.contains(before)
        ? Optional.empty()
        : Optional.of(Moment.of(Moment.shiftHalf(today, sign, unit), unit));
  }
}
