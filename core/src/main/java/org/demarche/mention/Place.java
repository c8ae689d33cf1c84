package org.demarche.mention;

import java.util.Optional;
import org.demarche.Span;

/**
 * A place that the article names.
 *
 * @param id {@code p1}, {@code p2}, ... in reading order
 * @param name the gazetteer's name for it, or the article's where the gazetteer has none
 * @param country ISO 3166-1 alpha-3 code of the state it lies in, if it is known to lie in one
 * @param point where it lies, if that is known
 * @param span where it stands in the text
 * @param confidence between 0 and 1
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    Optional<Point> point,
    Span span,
    double confidence) {
  /** What a point stands for. */
  public enum Precision {
    /** The place itself; of a state, a region or a water, its middle. */
    PLACE,
    /** The middle of the region that the article says the place lies in. */
    REGION
  }

  /**
   * Where a place lies.
   *
   * @param lat latitude in decimal degrees, north positive
   * @param lon longitude in decimal degrees, east positive
   * @param precision what the point stands for
   */
  public record Point(double lat, double lon, Precision precision) {}

  /** The same place under another id. */
  Place numbered(int number) {
    return new Place("p" + number, name, country, point, span, confidence);
  }
}
