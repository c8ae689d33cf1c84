package org.demarche.story;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.EventType;
import org.demarche.mention.Place;
import org.demarche.mention.Place.Point;

/**
 * Tells whether two tellings of different articles are of one occurrence.
 *
 * <p>Nothing may speak against it: types are the same, one code says what the other says or more of
 * it, the days overlap with a day's tolerance, places are not far from one another, and no side has
 * somebody else. And enough must speak for it: the words that the sentences share, weighted by how
 * rare they are, as a share of the shorter sentence's. How much is enough depends on what else
 * agrees: names of both sides, the place, the day. What is done by saying it needs more, since it
 * is said often.
 */
final class Linking {
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
  private static final Set<EventType> SAID =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE);

  private static final double DEED = 0.27;
  private static final double SAYING = 0.35;
  private static final double NAMES = 0.05;
  private static final double OPEN = 0.08;
  private static final double PLACE = 0.10;
  private static final double DAY = 0.05;
  private static final double LEAST = 0.12;

  /** Copies of one report need this share. */
  private static final double COPY = 0.5;

  /** Fewer shared words than these may be chance. */
  private static final int WORDS = 2;

  /** Where neither the place nor the day is known to be the same. */
  private static final int MORE_WORDS = 3;

  private static final double NEAR_KM = 30;
  private static final double FAR_KM = 300;
  private static final double KM_PER_DEGREE = 111.2;

  private Linking() {}

  /** How the sides of two tellings compare. */
  private enum Fit {
    SAME,
    OPEN,
    OTHER
  }

  /** Whether nothing speaks against the two being one. */
  static boolean agree(Told a, Told b) {
    return a.event().type() == b.event().type()
        && codesAgree(a.event().cameo(), b.event().cameo())
        && !a.from().minusDays(1).isAfter(b.to())
        && !b.from().minusDays(1).isAfter(a.to())
        && sides(a, b) != Fit.OTHER
        && distance(a, b).map(d -> d < FAR_KM).orElse(true);
  }

  /** By how much more speaks for the two being one than is needed; negative where too little. */
  static double surplus(Told a, Told b) {
    int shared = 0;
    double weight = 0;
    for (Map.Entry<String, Double> w : a.words().entrySet()) {
      if (b.words().containsKey(w.getKey())) {
        shared++;
        weight += w.getValue();
      }
    }
    boolean placed = isNear(a, b) || isSameDay(a, b);
    if (shared < (placed ? WORDS : MORE_WORDS)) {
      return -1;
    }
    return weight / Math.min(a.weight(), b.weight()) - needed(a, b);
  }

  private static double needed(Told a, Told b) {
    if (a.story() == b.story()) {
      return COPY;
    }
    double needed = SAID.contains(a.event().type()) ? SAYING : DEED;
    if (sides(a, b) == Fit.OPEN) {
      needed += OPEN;
    } else if (isWhole(a) && a.names().equals(b.names())) {
      needed -= NAMES;
    }
    if (isNear(a, b)) {
      needed -= PLACE;
    }
    if (isSameDay(a, b)) {
      needed -= DAY;
    }
    return Math.max(LEAST, needed);
  }

  private static boolean isNear(Told a, Told b) {
    return distance(a, b).map(d -> d < NEAR_KM).orElse(false);
  }

  private static boolean isSameDay(Told a, Told b) {
    return a.exact() && b.exact() && a.from().equals(b.from());
  }

  private static boolean isWhole(Told t) {
    return !t.sources().isEmpty() && !t.targets().isEmpty();
  }

  private static boolean codesAgree(String a, String b) {
    String x = a.endsWith("0") ? a.substring(0, a.length() - 1) : a;
    String y = b.endsWith("0") ? b.substring(0, b.length() - 1) : b;
    return x.startsWith(y) || y.startsWith(x);
  }

  private static Fit sides(Told a, Told b) {
    Fit straight = both(side(a.sources(), b.sources()), side(a.targets(), b.targets()));
    if (straight == Fit.OTHER && MUTUAL.contains(a.event().type())) {
      return both(side(a.sources(), b.targets()), side(a.targets(), b.sources()));
    }
    return straight;
  }

  private static Fit both(Fit sources, Fit targets) {
    if (sources == Fit.OTHER
        || targets == Fit.OTHER
        || (sources != Fit.SAME && sources == targets)) {
      return Fit.OTHER;
    }
    return sources == targets ? Fit.SAME : Fit.OPEN;
  }

  private static Fit side(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? Fit.SAME : Fit.OPEN;
    }
    return a.stream().anyMatch(b::contains) ? Fit.SAME : Fit.OTHER;
  }

  private static Optional<Double> distance(Told a, Told b) {
    Optional<Point> x = a.place().flatMap(Place::point);
    Optional<Point> y = b.place().flatMap(Place::point);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    double north = x.get().lat() - y.get().lat();
    double middle = Math.toRadians((x.get().lat() + y.get().lat()) / 2);
    double east = (x.get().lon() - y.get().lon()) * Math.cos(middle);
    return Optional.of(Math.hypot(north, east) * KM_PER_DEGREE);
  }
}
