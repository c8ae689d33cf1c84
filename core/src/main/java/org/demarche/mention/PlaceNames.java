package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.lexicon.Gazetteer.Site;
import org.demarche.mention.Place.Point;
import org.demarche.mention.Place.Precision;

/** The gazetteer's places that one article names. */
final class PlaceNames {
  private static final double SURE = 0.9;
  private static final double CHOSEN = 0.6;

  private final Map<Integer, Map<Integer, PlaceName>> byToken = new HashMap<>();
  private final PlaceSenses senses;

  PlaceNames(List<PlaceName> names, PlaceSenses senses) {
    this.senses = senses;
    for (PlaceName n : names) {
      byToken.computeIfAbsent(n.sentence().index(), k -> new HashMap<>()).put(n.first(), n);
    }
  }

  /** The name that starts at the token. */
  Optional<PlaceName> at(Sentence s, int first) {
    return Optional.ofNullable(byToken.getOrDefault(s.index(), Map.of()).get(first));
  }

  /** The place that the name stands for. */
  Site site(PlaceName n) {
    return senses.of(n);
  }

  /** The same as the record gives it. */
  Place place(PlaceName n) {
    Site site = site(n);
    boolean told = n.senses().size() == 1 || n.container().isPresent();
    return new Place(
        "p",
        site.name(),
        site.country(),
        Optional.of(new Point(site.lat(), site.lon(), Precision.PLACE)),
        n.sentence().span(n.first(), n.last()),
        told ? SURE : CHOSEN);
  }
}
