package org.demarche.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.lexicon.Finding.Problem;
import org.demarche.lexicon.Gazetteer.Site;

/** Looks for places that lie nowhere, and for those that stand twice. */
final class PlaceCheck {
  private static final Set<String> KINDS =
      Set.of("CITY", "REGION", "WATER", "ISLAND", "SITE", "CAPITAL", "COUNTRY");

  /** Two entries of one name, country and kind that are nearer than this are one place. */
  private static final double NEAR_DEGREES = 0.5;

  private final Consumer<Finding> findings;
  private final Map<String, Site> seen = new HashMap<>();

  PlaceCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(Gazetteer places) {
    for (Gazetteer.Name n : places.all()) {
      Site site = n.site();
      if (n.text().equals(site.name())) {
        possible(site);
        inItsState(site, places.extents());
      }
      Site before =
          seen.putIfAbsent(NameIndex.plain(n.text()) + "|" + site.country().orElse(""), site);
      if (before != null && isSame(before, site)) {
        told(
            site,
            Problem.DUPLICATE,
            "a place must stand once, found '"
                + n.text()
                + "' here and at "
                + before.where()
                + "; take it out once");
      }
    }
  }

  private static boolean isSame(Site a, Site b) {
    return Math.abs(a.lat() - b.lat()) < NEAR_DEGREES
        && Math.abs(a.lon() - b.lon()) < NEAR_DEGREES
        && a.isContainer() == b.isContainer()
        && isCountry(a) == isCountry(b);
  }

  private static boolean isCountry(Site s) {
    return s.kind().equals("COUNTRY");
  }

  private void possible(Site s) {
    // written so that a value that is not a number fails
    if (!(Math.abs(s.lat()) <= 90 && Math.abs(s.lon()) <= 180) || (s.lat() == 0 && s.lon() == 0)) {
      told(
          s,
          Problem.IMPOSSIBLE_PLACE,
          "a place must lie at -90 to 90 degrees of latitude and -180 to 180 of longitude, not at 0, 0,"
              + " found "
              + s.lat()
              + ", "
              + s.lon()
              + " for "
              + s.name()
              + "; put them right");
    }
    if (!KINDS.contains(s.kind())) {
      told(
          s,
          Problem.UNKNOWN_CODE,
          "a place's kind must be one of "
              + new TreeSet<>(KINDS)
              + ", found '"
              + s.kind()
              + "'; put it right");
    }
  }

  /** Waters and islands off the coast may lie outside. */
  private void inItsState(Site s, List<Gazetteer.Extent> extents) {
    List<Gazetteer.Extent> own =
        extents.stream().filter(e -> s.country().equals(Optional.of(e.country()))).toList();
    boolean land = !s.kind().equals("WATER") && !s.kind().equals("ISLAND");
    if (land && !own.isEmpty() && own.stream().noneMatch(e -> e.contains(s))) {
      told(
          s,
          Problem.IMPOSSIBLE_PLACE,
          "a place in "
              + own.get(0).country()
              + " must lie in its extent ("
              + own.get(0).where()
              + "), found "
              + s.lat()
              + ", "
              + s.lon()
              + " for "
              + s.name()
              + "; put its country, its coordinates or the extent right");
    }
  }

  private void told(Site s, Problem problem, String message) {
    findings.accept(Finding.at(s.where(), problem, message));
  }
}
