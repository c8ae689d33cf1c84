package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Gazetteer.Site;

/**
 * Which of several places of one name an article means: the one that lies in the state or region
 * named after it ("Salem, Oregon"), here or where the article names it again; else the most
 * prominent one, unless the states and regions of the article speak for another.
 *
 * <p>A rank counts {@value #RANK} points. A state that the article names, or whose people it names,
 * gives its places 1 point, the state named most 2.5; a named region gives its places 2. A region
 * that shares its name with a state or a city needs other evidence than its state: its own places,
 * its neighbours in a list.
 */
final class PlaceSenses {
  private static final double RANK = 1.5;
  private static final double STATE = 1;
  private static final double MAIN_STATE = 2.5;
  private static final double REGION = 2;
  private static final double LIST = 3;
  private static final double CITY_FIRST = 0.5;

  /** Tokens between two names of one list: a comma, a conjunction, or both. */
  private static final int LIST_GAP = 3;

  private final Map<String, Integer> states;
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Map<String, Site> contained = new HashMap<>();
  private final Set<String> siblings = new HashSet<>();
  private final List<PlaceName> names;
  private int mostNamed;

  /**
   * Reads the article's evidence.
   *
   * @param names the names of places in it
   * @param peoples how often it names the people of each state, by country code
   */
  PlaceSenses(List<PlaceName> names, Map<String, Integer> peoples) {
    this.names = names;
    states = new HashMap<>(peoples);
    for (PlaceName n : names) {
      if (n.role() == PlaceName.Role.PERSON || n.role() == PlaceName.Role.PART) {
        continue;
      }
      n.container().ifPresent(c -> contain(n, c));
      if (n.senses().size() == 1) {
        Site only = n.senses().get(0);
        only.country().ifPresent(c -> states.merge(c, 1, Integer::sum));
        only.region().ifPresent(r -> region(only, r, n.text()));
        if (only.kind().equals("REGION")) {
          region(only, only.name(), n.text());
          only.country().ifPresent(siblings::add);
        }
      }
    }
    mostNamed = states.values().stream().mapToInt(i -> i).max().orElse(0);
  }

  private void contain(PlaceName n, Site container) {
    container.country().ifPresent(c -> states.merge(c, 1, Integer::sum));
    if (container.kind().equals("REGION")) {
      region(container, container.name(), n.text());
    }
    n.senses().stream()
        .filter(s -> isIn(s, container))
        .findFirst()
        .ifPresent(s -> contained.putIfAbsent(n.text(), s));
  }

  private void region(Site site, String region, String by) {
    regions.computeIfAbsent(site.country().orElse("") + "|" + region, k -> new HashSet<>()).add(by);
  }

  /** Whether the place lies in the state, region or island. */
  static boolean isIn(Site site, Site container) {
    if (site.equals(container) || !site.country().equals(container.country())) {
      return false;
    }
    if (container.kind().equals("COUNTRY")) {
      return true;
    }
    if (site.region().isPresent()) {
      return site.region().get().equals(container.name());
    }
    double north = Math.abs(site.lat() - container.lat());
    double east = Math.abs(site.lon() - container.lon());
    return site.kind().equals("CITY") && north < 3 && east < 3; // its region is not on record
  }

  /** The place that the name stands for. */
  Site of(PlaceName n) {
    if (n.senses().size() == 1) {
      return n.senses().get(0);
    }
    Optional<Site> here =
        n.container().flatMap(c -> n.senses().stream().filter(s -> isIn(s, c)).findFirst());
    if (here.isPresent()) {
      return here.get();
    }
    Optional<Site> holding = holding(n);
    if (holding.isPresent()) {
      return holding.get();
    }
    Site told = contained.get(n.text());
    if (told != null) {
      return told;
    }
    return owners(n.senses(), n.text()).stream()
        .max(Comparator.comparingDouble((Site s) -> points(n, s)))
        .orElseThrow();
  }

  /**
   * Without the places that bear the name besides another one, where one of their state owns it.
   */
  private static List<Site> owners(List<Site> senses, String name) {
    return senses.stream()
        .filter(
            s ->
                s.name().equals(name)
                    || senses.stream()
                        .noneMatch(x -> x.name().equals(name) && x.country().equals(s.country())))
        .toList();
  }

  /** The sense that holds the place before it and a comma: "Salem, Washington" is in the state. */
  private Optional<Site> holding(PlaceName n) {
    for (PlaceName before : names) {
      if (before.sentence() == n.sentence() && before.last() + 2 == n.first()) {
        return before.container().filter(n.senses()::contains);
      }
    }
    return Optional.empty();
  }

  /** The points of one sense; of equal senses the gazetteer's first one has more by a trifle. */
  private double points(PlaceName n, Site s) {
    double points = RANK * (6 - s.rank()) - 0.01 * n.senses().indexOf(s);
    boolean isRegion = s.kind().equals("REGION");
    if (isRegion) {
      points -= sharesCity(n, s) ? CITY_FIRST : 0;
      points += isListed(n, s) ? LIST : 0;
      points += isNamed(s.country().orElse("") + "|" + s.name(), n.text()) ? REGION : 0;
      boolean besideState = n.senses().stream().anyMatch(x -> x.kind().equals("COUNTRY"));
      if (besideState) {
        return points + (siblings.contains(s.country().orElse("")) ? RANK : 0);
      }
    }
    int named = s.country().map(c -> states.getOrDefault(c, 0)).orElse(0);
    if (named > 0) {
      points += named == mostNamed ? MAIN_STATE : STATE;
    }
    if (s.region().isPresent()
        && isNamed(s.country().orElse("") + "|" + s.region().get(), n.text())) {
      points += REGION;
    }
    return points;
  }

  /**
   * Whether a city of the same state bears the name too: it is meant where nothing says "region".
   */
  private static boolean sharesCity(PlaceName n, Site s) {
    return n.senses().stream().anyMatch(x -> x.country().equals(s.country()) && !x.isContainer());
  }

  /** Whether the article names the region or a place in it by another name than this one. */
  private boolean isNamed(String region, String but) {
    return regions.getOrDefault(region, Set.of()).stream().anyMatch(x -> !x.equals(but));
  }

  /** Whether the name stands in a list with other regions of the same state. */
  private boolean isListed(PlaceName n, Site s) {
    List<PlaceName> near = new ArrayList<>();
    for (PlaceName x : names) {
      boolean after = x.first() > n.last() && x.first() - n.last() <= LIST_GAP;
      boolean before = x.last() < n.first() && n.first() - x.last() <= LIST_GAP;
      if (x.sentence() == n.sentence() && (after || before)) {
        near.add(x);
      }
    }
    return near.stream()
        .anyMatch(
            x ->
                x.senses().stream()
                    .anyMatch(y -> y.kind().equals("REGION") && y.country().equals(s.country())));
  }
}
