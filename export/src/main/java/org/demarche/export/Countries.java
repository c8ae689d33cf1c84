package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;

/** English names and FIPS codes of countries by ISO 3166-1 alpha-3. */
final class Countries {
  private static final Map<String, String> NAMES = names();
  private static final Map<String, String> FIPS = fips();

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      try {
        names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException e) {
        names.put(
            two, country.getDisplayCountry(Locale.ENGLISH)); // it has no code of three letters
      }
    }
    names.put("XKX", "Kosovo");
    return names;
  }

  private static Map<String, String> fips() {
    Map<String, String> codes = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("fips.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .forEach(l -> codes.put(l.substring(0, 3), l.substring(4)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  /** The English name, or the code itself if it is no country's. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** The FIPS 10-4 code, or an empty string. */
  static String fips(String code) {
    return FIPS.getOrDefault(code, "");
  }
}
