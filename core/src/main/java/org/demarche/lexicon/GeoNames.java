package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.demarche.lexicon.Gazetteer.Name;
import org.demarche.lexicon.Gazetteer.Site;

/**
 * A dump of places in the form of GeoNames, such as {@code cities15000.txt}: one place a line,
 * fields parted by tabs, in UTF-8. Of its fields, the name, its form in ASCII, latitude, longitude,
 * feature class, country, first-level region (in the United States) and population are used; other
 * names are left out, since most are of other languages. Immutable.
 *
 * @see <a href="https://download.geonames.org/export/dump/">the form of the dumps</a>
 */
public final class GeoNames {
  private static final int NAME = 1;
  private static final int ASCII = 2;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int CLASS = 6;
  private static final int COUNTRY = 8;
  private static final int REGION = 10;
  private static final int POPULATION = 14;

  /** The fields that a line has to have: all up to the population. */
  private static final int FIELDS = POPULATION + 1;

  /** Places of one name and country that are nearer than this are one. */
  private static final double NEAR_DEGREES = 0.5;

  private final Path file;
  private final List<Row> rows = new ArrayList<>();
  private final List<LexiconException> faults = new ArrayList<>();
  private final Map<String, Optional<String>> countries = new HashMap<>();

  private record Row(String ascii, Site site) {}

  private GeoNames(Path file) {
    this.file = file;
  }

  /**
   * Reads a dump. A line that does not follow the form is left out and told by {@link #faults}.
   *
   * @throws UncheckedIOException if the file can't be read as UTF-8
   */
  public static GeoNames read(Path file) {
    GeoNames dump = new GeoNames(file);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          dump.row(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dump;
  }

  /** The lines that were left out, each with file and line. */
  public List<LexiconException> faults() {
    return List.copyOf(faults);
  }

  /** The number of places read. */
  public int size() {
    return rows.size();
  }

  private void row(String line, int number) {
    try {
      rows.add(place(line.split("\t", -1), number));
    } catch (LexiconException e) {
      faults.add(e);
    }
  }

  private Row place(String[] f, int number) {
    if (f.length < FIELDS) {
      throw fault(
          number, "a line must have " + FIELDS + " fields parted by tabs, found " + f.length);
    }
    if (f[NAME].isBlank()) {
      throw fault(number, "the second field must be the place's name, found nothing");
    }
    double lat = number(f[LAT], "latitude", 90, number);
    double lon = number(f[LON], "longitude", 180, number);
    Site site =
        new Site(
            f[NAME],
            country(f[COUNTRY], number),
            f[COUNTRY].equals("US") && !f[REGION].isEmpty()
                ? Optional.of(f[REGION])
                : Optional.empty(),
            lat,
            lon,
            kind(f[CLASS]),
            rank(f[POPULATION], number),
            file.getFileName() + ":" + number);
    return new Row(f[ASCII], site);
  }

  private LexiconException fault(int line, String message) {
    return new LexiconException(file.toString(), line, message + "; the line is left out");
  }

  private double number(String text, String what, int bound, int line) {
    try {
      double value = Double.parseDouble(text);
      if (Math.abs(value) <= bound) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw fault(
        line,
        "the " + what + " must lie between -" + bound + " and " + bound + ", found '" + text + "'");
  }

  /** GeoNames has ISO 3166-1 alpha-2; Kosovo's XK is in use there but not in ISO's list. */
  private Optional<String> country(String two, int line) {
    if (two.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> three =
        countries.computeIfAbsent(
            two,
            k -> {
              try {
                return k.equals("XK")
                    ? Optional.of("XKX")
                    : Optional.of(new Locale.Builder().setRegion(k).build().getISO3Country());
              } catch (MissingResourceException | IllformedLocaleException e) {
                return Optional.empty();
              }
            });
    if (three.isEmpty()) {
      throw fault(
          line, "the country must be a code of two letters of ISO 3166-1, found '" + two + "'");
    }
    return three;
  }

  /**
   * Feature classes: A is a state or region, P a settlement, H a water, the others land and sites.
   */
  private static String kind(String featureClass) {
    return switch (featureClass) {
      case "A" -> "REGION";
      case "H" -> "WATER";
      case "P" -> "CITY";
      default -> "SITE";
    };
  }

  private int rank(String population, int line) {
    if (population.isEmpty()) {
      return Gazetteer.LOWEST;
    }
    try {
      long people = Long.parseLong(population);
      if (people >= 5_000_000) {
        return 1;
      }
      if (people >= 1_000_000) {
        return 2;
      }
      if (people >= 300_000) {
        return 3;
      }
      return people >= 100_000 ? 4 : Gazetteer.LOWEST;
    } catch (NumberFormatException e) {
      throw fault(line, "the population must be a whole number, found '" + population + "'");
    }
  }

  /** The gazetteer with these places behind its own, save for those that it has already. */
  public Gazetteer beside(Gazetteer own) {
    Map<String, List<Site>> known = new HashMap<>();
    Map<String, String> states = new HashMap<>();
    for (Name n : own.all()) {
      if (n.isShort()) {
        n.site().country().ifPresent(c -> states.put(c + n.text(), n.site().name()));
      } else {
        known.computeIfAbsent(Gazetteer.plain(n.text()), k -> new ArrayList<>()).add(n.site());
      }
    }
    List<Name> more = new ArrayList<>();
    for (Row r : rows) {
      Site s = inRegion(r.site(), states);
      if (known.getOrDefault(Gazetteer.plain(s.name()), List.of()).stream()
          .noneMatch(x -> isSame(x, s))) {
        more.add(new Name(s.name(), s, false));
        if (!r.ascii().isEmpty() && !r.ascii().equals(Gazetteer.plain(s.name()))) {
          more.add(new Name(r.ascii(), s, false));
        }
      }
    }
    return own.with(more);
  }

  /** With the region's name for its short form: "TX" is Texas. */
  private static Site inRegion(Site s, Map<String, String> states) {
    Optional<String> region = s.region().map(x -> states.get(s.country().orElse("") + x));
    return new Site(s.name(), s.country(), region, s.lat(), s.lon(), s.kind(), s.rank(), s.where());
  }

  private static boolean isSame(Site a, Site b) {
    return a.country().equals(b.country())
        && Math.abs(a.lat() - b.lat()) < NEAR_DEGREES
        && Math.abs(a.lon() - b.lon()) < NEAR_DEGREES;
  }
}
