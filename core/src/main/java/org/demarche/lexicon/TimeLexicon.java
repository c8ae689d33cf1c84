package org.demarche.lexicon;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of time that are facts of the language or the calendar: {@code times.txt}. Immutable; all
 * words are in lower case.
 */
public final class TimeLexicon {
  /** What a bound says of a time and what it governs. */
  public enum Bound {
    /** It begins then: "since 2014", "from May". */
    FROM,
    /** It ends then: "until Friday", "from March to May". */
    UNTIL,
    /** It is to be then or earlier: "by Friday", "within two weeks". */
    BY,
    /** It is earlier: "before 2014", "more than seven years ago". */
    BEFORE,
    /** It is later: "after 2014", "soon after". */
    AFTER
  }

  /** On which side of the day a run of units lies. */
  public enum Stretch {
    /** "The past three months". */
    BACK,
    /** "The next three months". */
    AHEAD,
    /** "Recent months". */
    RECENT
  }

  private final Map<String, Bound> before = new HashMap<>();
  private final Map<String, Bound> behind = new HashMap<>();
  private final Map<String, Bound> sequences = new HashMap<>();
  private final Map<String, MonthDay> holidays = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Stretch> stretches = new HashMap<>();
  private final Set<String> ranges = new HashSet<>();
  private final Set<String> some = new HashSet<>();

  private TimeLexicon() {}

  static TimeLexicon of(Iterable<Block> blocks) {
    TimeLexicon lexicon = new TimeLexicon();
    blocks.forEach(lexicon::add);
    return lexicon;
  }

  private void add(Block b) {
    switch (b.kind()) {
      case "bound" -> {
        b.allow("before", "behind");
        b.list("before").forEach(w -> before.put(w, bound(b)));
        b.list("behind").forEach(w -> behind.put(w, bound(b)));
      }
      case "sequence" -> {
        b.allow("words");
        b.list("words").forEach(w -> sequences.put(w, bound(b)));
      }
      case "stretch" -> {
        b.allow("words");
        b.list("words").forEach(w -> stretches.put(w, Block.oneOf(b, Stretch.class, b.argument())));
      }
      case "holiday" -> {
        b.allow("names");
        b.list("names").forEach(n -> holidays.put(n.toLowerCase(Locale.ROOT), day(b)));
      }
      case "decade" -> {
        b.allow("names");
        b.list("names").forEach(n -> decades.put(n, number(b, b.argument())));
      }
      case "ordinals" -> {
        for (String pair : Block.split(b.argument())) {
          int space = Math.max(0, pair.lastIndexOf(' '));
          ordinals.put(pair.substring(0, space), number(b, pair.substring(space).strip()));
        }
      }
      case "ranges" -> ranges.addAll(Block.split(b.argument()));
      case "some" -> some.addAll(Block.split(b.argument()));
      default ->
          throw b.fault(
              "a times file has bound, sequence, stretch, holiday, decade, ordinals, ranges and"
                  + " some blocks, found '"
                  + b.kind()
                  + "'");
    }
  }

  private static Bound bound(Block b) {
    return Block.oneOf(b, Bound.class, b.argument());
  }

  private static MonthDay day(Block b) {
    try {
      return MonthDay.parse("--" + b.argument());
    } catch (DateTimeException e) {
      throw b.fault("a holiday reads 'holiday MM-DD', found '" + b.argument() + "'");
    }
  }

  private static int number(Block b, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw b.fault("'" + b.kind() + "' needs a whole number, found '" + digits + "'");
    }
  }

  /** What the words make of a time right behind them. */
  public Optional<Bound> boundBefore(String words) {
    return Optional.ofNullable(before.get(words));
  }

  /** What the words make of a time right before them. */
  public Optional<Bound> boundBehind(String words) {
    return Optional.ofNullable(behind.get(words));
  }

  /** Whether the word leads from the beginning of a range to its end. */
  public boolean isRange(String word) {
    return ranges.contains(word);
  }

  /** On which side of the time named before the words lie: "soon after". */
  public Optional<Bound> sequence(String words) {
    return Optional.ofNullable(sequences.get(words));
  }

  /** On which side of the day units behind the word lie: "past". */
  public Optional<Stretch> stretch(String word) {
    return Optional.ofNullable(stretches.get(word));
  }

  /** Whether the word stands for some units, not for a number of them. */
  public boolean isSome(String word) {
    return some.contains(word);
  }

  /** The date of a day that falls on it every year. */
  public Optional<MonthDay> holiday(String name) {
    return Optional.ofNullable(holidays.get(name));
  }

  /** The decade that a word such as "nineties" names, as its year without the last digit. */
  public Optional<Integer> decade(String word) {
    return Optional.ofNullable(decades.get(word));
  }

  /** The number of an ordinal in letters. */
  public Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ordinals.get(word));
  }
}
