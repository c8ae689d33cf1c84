package org.demarche.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Named places with their coordinates, by the names that texts give them. A name with diacritics is
 * known without them too. Immutable and safe to share.
 */
public final class Gazetteer {
  /**
   * A place.
   *
   * @param name its usual English name
   * @param country ISO 3166-1 alpha-3 code of the state it lies in, if it lies in one
   * @param region name of the first-level region that it lies in, if that is known
   * @param lat latitude in decimal degrees, north positive
   * @param lon longitude in decimal degrees, east positive
   * @param kind CITY, REGION, WATER, ISLAND, SITE, CAPITAL or COUNTRY
   * @param rank how prominent it is, from 1 (a state, a continent, a city of five million) to 5 (a
   *     town)
   * @param where lexicon file and line
   */
  public record Site(
      String name,
      Optional<String> country,
      Optional<String> region,
      double lat,
      double lon,
      String kind,
      int rank,
      String where) {
    /** Whether other places lie in it: a state or a part of one. */
    public boolean isContainer() {
      return kind.equals("COUNTRY") || kind.equals("REGION") || kind.equals("ISLAND");
    }
  }

  /** One name of one place; a short name counts only after a comma ("Salem, Ore."). */
  record Name(String text, Site site, boolean isShort) {}

  /** Between which degrees a state lies, or a part of it. */
  record Extent(
      String country, double south, double west, double north, double east, String where) {
    boolean contains(Site s) {
      return south <= s.lat() && s.lat() <= north && west <= s.lon() && s.lon() <= east;
    }
  }

  /** The rank of a city that the lexicon gives none. */
  private static final int RANK = 3;

  /** The least prominent rank. */
  static final int LOWEST = 5;

  private final List<Name> all;
  private final List<Extent> extents;
  private final NameIndex<Site> names;
  private final NameIndex<Site> containers;

  private Gazetteer(List<Name> all, List<Extent> extents) {
    this.all = List.copyOf(all);
    this.extents = List.copyOf(extents);
    NameIndex.Builder<Site> index = new NameIndex.Builder<>();
    NameIndex.Builder<Site> above = new NameIndex.Builder<>();
    for (Name n : all) {
      add(n.isShort() ? above : index, n);
      if (!n.isShort() && n.site().isContainer()) {
        add(above, n);
      }
    }
    names = index.build();
    containers = above.build();
  }

  private static void add(NameIndex.Builder<Site> index, Name n) {
    index.add(n.text(), n.site());
    String plain = plain(n.text());
    if (!plain.equals(n.text())) {
      index.add(plain, n.site());
    }
  }

  /** All names, by their text, without those that count only after a comma. */
  public NameIndex<Site> names() {
    return names;
  }

  /** The names of states and regions as they stand after a place and a comma, short ones too. */
  public NameIndex<Site> containers() {
    return containers;
  }

  /** All names in the order in which they count. */
  List<Name> all() {
    return all;
  }

  /** Where the states lie. */
  List<Extent> extents() {
    return extents;
  }

  /** The number of places. */
  int size() {
    return (int) all.stream().map(Name::site).distinct().count();
  }

  /** This gazetteer with further places, which stand behind its own. */
  Gazetteer with(List<Name> more) {
    List<Name> both = new ArrayList<>(all);
    both.addAll(more);
    return new Gazetteer(both, extents);
  }

  /** The name in letters without diacritics. */
  static String plain(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return name;
    }
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ł' -> plain.append('l');
        case 'Ł' -> plain.append('L');
        case 'ø' -> plain.append('o');
        case 'Ø' -> plain.append('O');
        case 'đ' -> plain.append('d');
        case 'Đ', 'Ð' -> plain.append('D');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Reads the places files, and the centres and capitals of the actors files.
   *
   * @throws LexiconException if a line does not follow its format
   */
  static Gazetteer of(List<Block> places, List<Block> actors) {
    List<Name> all = new ArrayList<>();
    List<Extent> extents = new ArrayList<>();
    for (Block b : places) {
      b.allow();
      if (isExtent(b)) {
        extents.add(extent(b));
      } else {
        place(b, all);
      }
    }
    for (Block b : actors) {
      if (b.kind().equals("country")) {
        country(b, all);
      }
    }
    return new Gazetteer(all, extents);
  }

  /** Whether the line of a places file says where a state lies. */
  static boolean isExtent(Block b) {
    return b.kind().equals("extent");
  }

  private static Extent extent(Block b) {
    List<String> f = Block.split(b.argument());
    if (f.size() != 5) {
      throw b.fault(
          "expected 'extent COUNTRY, south, west, north, east', found '" + b.argument() + "'");
    }
    return new Extent(
        f.get(0),
        number(b, b.line(), f.get(1)),
        number(b, b.line(), f.get(2)),
        number(b, b.line(), f.get(3)),
        number(b, b.line(), f.get(4)),
        b.where());
  }

  private static void place(Block b, List<Name> all) {
    List<String> f = Block.split(b.kind() + " " + b.argument());
    if (f.size() < 5) {
      throw b.fault(
          "expected 'Name, COUNTRY Region, lat, lon, KIND rank, other names', found '"
              + b.argument()
              + "'");
    }
    int space = f.get(1).indexOf(' ');
    String country = space < 0 ? f.get(1) : f.get(1).substring(0, space);
    String[] kind = f.get(4).split(" ", -1);
    Site site =
        new Site(
            f.get(0),
            country.equals("-") ? Optional.empty() : Optional.of(country),
            space < 0 ? Optional.empty() : Optional.of(f.get(1).substring(space + 1)),
            number(b, b.line(), f.get(2)),
            number(b, b.line(), f.get(3)),
            kind[0],
            kind.length == 1 ? (kind[0].equals("WATER") ? 2 : RANK) : rank(b, kind[1]),
            b.where());
    all.add(new Name(site.name(), site, false));
    for (String n : f.subList(5, f.size())) {
      boolean isShort = n.startsWith("(") && n.endsWith(")");
      all.add(new Name(isShort ? n.substring(1, n.length() - 1) : n, site, isShort));
    }
  }

  private static int rank(Block b, String text) {
    if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '0' + LOWEST) {
      throw b.fault("a rank must be 1 to " + LOWEST + ", found '" + text + "'");
    }
    return text.charAt(0) - '0';
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
              Optional.empty(),
              number(b, l.number(), f.get(0)),
              number(b, l.number(), f.get(1)),
              "COUNTRY",
              1,
              b.where());
      all.add(new Name(name, site, false));
      b.list("names").forEach(n -> all.add(new Name(n, site, false)));
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
              Optional.empty(),
              number(b, l.number(), f.get(1)),
              number(b, l.number(), f.get(2)),
              "CAPITAL",
              2,
              b.file() + ":" + l.number());
      all.add(new Name(site.name(), site, false));
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
