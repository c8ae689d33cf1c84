package org.demarche.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of an actor's code: three letters of a country or of what has none, then sectors, then
 * letters of the actor's own. Sectors are CAMEO's, with PRM, REL and SOC beside them.
 */
final class ActorCodes {
  /** First letters of the codes of actors that belong to no country. */
  private static final Set<String> WITHOUT_COUNTRY =
      Set.of("IGO", "NGO", "MNC", "IMG", "ISM", "UIS", "WST", "EUR", "CVL", "REL");

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** ISO 3166-3: states that are no more. */
  private static final Set<String> WITHDRAWN = Set.of("CSK", "DDR", "SCG", "SUN", "YUG");

  private ActorCodes() {}

  /**
   * The country that the code begins with, unless it begins with a word for actors that have none.
   */
  static Optional<String> country(String code) {
    String head = head(code);
    return WITHOUT_COUNTRY.contains(head) ? Optional.empty() : Optional.of(head);
  }

  /** The first three letters, or all where there are fewer. */
  static String head(String code) {
    return code.substring(0, Math.min(3, code.length()));
  }

  /**
   * Whether ISO 3166-1 alpha-3 has or had the code, or leaves it to its users as it does XAA to
   * XZZ, of which XKX is Kosovo.
   */
  static boolean isIso(String country) {
    return ISO.contains(country) || WITHDRAWN.contains(country) || country.matches("X[A-Z]{2}");
  }
}
