package org.demarche.mention;

import java.util.Optional;
import org.demarche.Span;

/**
 * A place that the article names.
 *
 * @param id {@code p1}, {@code p2}, ... in reading order
 * @param name the gazetteer's name for it
 * @param country ISO 3166-1 alpha-3 code of the state it lies in, if it lies in one
 * @param lat latitude in decimal degrees, north positive
 * @param lon longitude in decimal degrees, east positive
 * @param span where it stands in the text
 * @param confidence between 0 and 1
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    double lat,
    double lon,
    Span span,
    double confidence) {}
