package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Named places with their coordinates. Immutable. */
public final class Gazetteer {
  /**
   * A place.
   *
   * @param name its usual English name
   * @param country ISO 3166-1 alpha-3 code of the state it lies in, if it lies in one
   * @param lat latitude in decimal degrees, north positive
   * @param lon longitude in decimal degrees, east positive
   * @param kind CITY, REGION, WATER, ISLAND, SITE, CAPITAL or COUNTRY
   * @param where lexicon file and line
   */
  public record Site(
      String name, Optional<String> country, double lat, double lon, String kind, String where) {}

  /** One name of one place. */
  record Name(String text, Site site) {}

  private final List<Name> all;
  private final NameIndex<Site> names;

  private Gazetteer(List<Name> all) {
    this.all = List.copyOf(all);
    NameIndex.Builder<Site> index = new NameIndex.Builder<>();
    this.all.forEach(n -> index.add(n.text(), n.site()));
    names = index.build();
  }

  /** All names, by their text. */
  public NameIndex<Site> names() {
    return names;
  }

  /** All names in the order in which they count. */
  List<Name> all() {
    return all;
  }

  /**
   * Reads the places files, and the centres and capitals of the actors files.
   *
   * @throws LexiconException if a line does not follow its format
   */
  static Gazetteer of(List<Block> places, List<Block> actors) {
    List<Name> all = new ArrayList<>();
    for (Block b : places) {
      b.allow();
      List<String> f = Block.split(b.kind() + " " + b.argument());
      if (f.size() < 5) {
        throw b.fault(
            "expected 'Name, COUNTRY, lat, lon, KIND[, other names]', found '"
                + b.argument()
                + "'");
      }
      Site site =
          new Site(
              f.get(0),
              f.get(1).equals("-") ? Optional.empty() : Optional.of(f.get(1)),
              number(b, b.line(), f.get(2)),
              number(b, b.line(), f.get(3)),
              f.get(4),
              b.where());
      all.add(new Name(site.name(), site));
      f.subList(5, f.size()).forEach(n -> all.add(new Name(n, site)));
    }
    for (Block b : actors) {
      if (b.kind().equals("country")) {
        country(b, all);
      }
    }
    return new Gazetteer(all);
  }

  private static void country(Block b, List<Name> all) {
    String code = b.argument().split(" ", 2)[0];
    String name = b.argument().split(" ", 2)[1];
    for (Block.Line l : b.all("centre")) {
      List<String> f = Block.split(l.value());
      if (f.size() != 2) {
        throw b.fault(l.number(), "expected 'centre: lat, lon', found '" + l.value() + "'");
      }
      Site site =
          new Site(
              name,
              Optional.of(code),
              number(b, l.number(), f.get(0)),
              number(b, l.number(), f.get(1)),
              "COUNTRY",
              b.where());
      all.add(new Name(name, site));
      b.list("names").forEach(n -> all.add(new Name(n, site)));
    }
    for (Block.Line l : b.all("capital")) {
      List<String> f = Block.split(l.value());
      if (f.size() < 3) {
        throw b.fault(l.number(), "expected 'capital: Name, lat, lon', found '" + l.value() + "'");
      }
      Site site =
          new Site(
              f.get(0),
              Optional.of(code),
              number(b, l.number(), f.get(1)),
              number(b, l.number(), f.get(2)),
              "CAPITAL",
              b.file() + ":" + l.number());
      all.add(new Name(site.name(), site));
    }
  }

  private static double number(Block b, int line, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw b.fault(line, "a coordinate must be a decimal number, found '" + text + "'");
    }
  }
}
