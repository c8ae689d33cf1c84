package org.demarche.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.lexicon.TimeLexicon;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.lexicon.TimeLexicon.Stretch;
import org.demarche.mention.TimeExpression.Precision;
import org.demarche.mention.TimeFinder.Found;

/**
 * The rules for stretches of several units that touch the day of publication: "the past three
 * months" begins three months ago, "recent weeks" end this week, "within 48 hours" ends in two
 * days. "The following years" begin with the time named before.
 */
final class Stretches {
  private static final Set<String> HOURS = Set.of("hours", "hour");

  private final TimeText text;
  private final LocalDate today;
  private final TimeLexicon lexicon;

  Stretches(TimeText text, LocalDate today, TimeLexicon lexicon) {
    this.text = text;
    this.today = today;
    this.lexicon = lexicon;
  }

  /** The expression that begins at token {@code i}, if one does. */
  Optional<Found> at(int i, Optional<Moment> anchor) {
    if (text.is(i, "within") || text.is(i, "in")) {
      return ahead(i);
    }
    int word = text.is(i, "the") || text.is(i, "these") ? i + 1 : i;
    Optional<Stretch> stretch = lexicon.stretch(text.word(word));
    boolean inside = word == i && (text.is(i - 1, "the") || text.is(i - 1, "these"));
    return inside ? Optional.empty() : stretch.flatMap(s -> stretch(s, i, word, anchor));
  }

  /** "Within 48 hours", "in three days" where the verb looks ahead. */
  private Optional<Found> ahead(int i) {
    boolean within = text.is(i, "within");
    int first = within && text.is(i + 1, "the") && text.is(i + 2, "next") ? i + 3 : i + 1;
    OptionalInt n = text.number(first);
    int unitAt = first + 1;
    if (n.isEmpty() || !ends(unitAt)) {
      return Optional.empty();
    }
    Optional<Precision> unit = unit(unitAt);
    if (unit.isEmpty() || (!within && Tense.of(text, i + 1, unitAt) != Tense.FUTURE)) {
      return Optional.empty();
    }
    int count = text.in(unitAt, HOURS) ? (n.getAsInt() + 23) / 24 : n.getAsInt();
    LocalDate day = Moment.shift(today, count, unit.get());
    // a term is counted to the day, an announcement to the unit
    boolean term = within && unit.get() == Precision.WEEK;
    Moment moment = Moment.of(day, term ? Precision.DAY : unit.get());
    return Optional.of(
        new Found(i, unitAt, moment, within ? Optional.of(Bound.BY) : Optional.empty()));
  }

  /** Whether the unit is not part of a longer noun or of "ago", "later", "of talks". */
  private boolean ends(int unitAt) {
    return !text.isPossessive(unitAt + 1)
        && !text.is(unitAt + 1, "of")
        && !text.is(unitAt + 1, "ago")
        && !text.is(unitAt + 1, "later")
        && !text.is(unitAt + 1, "from");
  }

  private Optional<Found> stretch(Stretch stretch, int i, int word, Optional<Moment> anchor) {
    int at = word + 1;
    boolean some =
        lexicon.isSome(text.word(at)) || (text.is(at, "couple") && text.is(at + 1, "of"));
    OptionalInt n = some ? OptionalInt.empty() : text.number(at);
    int unitAt = text.is(at, "couple") ? at + 2 : some || n.isPresent() ? at + 1 : at;
    Optional<Precision> unit = unit(unitAt).filter(u -> text.word(unitAt).endsWith("s"));
    if (unit.isEmpty() || !ends(unitAt)) {
      return Optional.empty();
    }
    Precision u = unit.get();
    if (n.isPresent()) {
      int count = text.in(unitAt, HOURS) ? Math.max(1, n.getAsInt() / 24) : n.getAsInt();
      boolean ahead = stretch == Stretch.AHEAD;
      Moment moment = Moment.of(Moment.shift(today, ahead ? count : -count, u), u);
      return stretch == Stretch.RECENT
          ? Optional.empty()
          : Optional.of(new Found(i, unitAt, moment, Optional.of(ahead ? Bound.BY : Bound.FROM)));
    }
    if (text.is(word, "following")) {
      return anchor
          .filter(a -> a.isKnownTo(u))
          .map(a -> new Found(i, unitAt, Moment.of(a.first(), u), Optional.of(Bound.AFTER)));
    }
    Bound bound = stretch == Stretch.AHEAD ? Bound.AFTER : Bound.UNTIL;
    return Optional.of(new Found(i, unitAt, Moment.of(today, u), Optional.of(bound)));
  }

  private Optional<Precision> unit(int i) {
    return text.in(i, HOURS) ? Optional.of(Precision.DAY) : text.unit(i);
  }
}
