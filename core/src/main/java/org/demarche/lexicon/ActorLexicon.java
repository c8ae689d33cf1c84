package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.lexicon.Identity.Office;
import org.demarche.lexicon.Identity.Role;

/**
 * The actors with all their names: states, persons with their dated offices, organisations, groups.
 * Immutable. docs/lexicon.md describes the files.
 */
public final class ActorLexicon {
  /** How a name stands for its actor. */
  public enum Form {
    /** A name of its own. */
    NAME,
    /** An adjective or people name of a state, region or group. */
    DEMONYM,
    /** A capital or building that stands for the government. */
    METONYM
  }

  /** One name of one actor. */
  public record Name(String text, Form form, Identity identity) {}

  private final NameIndex<Name> names;
  private final Map<String, Identity> states;
  private final Map<String, List<Identity>> holders;
  private final Map<String, Role> ledBy;
  private final Map<String, Identity> persons;
  private final Map<String, String> demonyms = new HashMap<>();

  private final List<Name> exact;
  private final List<Name> anyCase;

  private ActorLexicon(Reader r) {
    exact = List.copyOf(r.names);
    anyCase = List.of();
    names = index(exact, anyCase);
    keepDemonyms();
    states = Map.copyOf(r.states);
    Map<String, List<Identity>> byCountry = new HashMap<>();
    for (Identity i : r.persons.values()) {
      i.country().ifPresent(c -> byCountry.computeIfAbsent(c, k -> new ArrayList<>()).add(i));
    }
    holders = byCountry;
    ledBy = Map.copyOf(r.ledBy);
    persons = Map.copyOf(r.persons);
  }

  private ActorLexicon(ActorLexicon own, List<Name> exact, List<Name> anyCase, boolean beside) {
    this.exact = beside ? Stream.concat(exact.stream(), own.exact.stream()).toList() : exact;
    this.anyCase =
        beside ? Stream.concat(anyCase.stream(), own.anyCase.stream()).toList() : anyCase;
    names = index(this.exact, this.anyCase);
    Map<String, Identity> all = new HashMap<>();
    Stream.concat(exact.stream(), anyCase.stream())
        .map(Name::identity)
        .filter(i -> i.kind() == ActorKind.STATE && i.code().length() == 3)
        .forEach(i -> all.putIfAbsent(i.code(), i));
    if (beside) {
      all.putAll(own.states);
    }
    states = Map.copyOf(all);
    holders = beside ? own.holders : Map.of();
    ledBy = beside ? own.ledBy : Map.of();
    persons = beside ? own.persons : Map.of();
    keepDemonyms();
  }

  private static NameIndex<Name> index(List<Name> exact, List<Name> anyCase) {
    NameIndex.Builder<Name> index = new NameIndex.Builder<>();
    exact.forEach(n -> index.add(n.text(), n));
    anyCase.forEach(n -> index.addAnyCase(n.text(), n));
    return index.build();
  }

  private void keepDemonyms() {
    Stream.concat(exact.stream(), anyCase.stream())
        .filter(n -> n.form() == Form.DEMONYM && n.identity().kind() == ActorKind.STATE)
        .forEach(n -> demonyms.putIfAbsent(n.identity().code(), n.text()));
  }

  /**
   * Other names, alone or {@code beside} these, which they go before.
   *
   * @param exact names that match as they are written
   * @param anyCase names that match in capitals and small letters alike, but for the first letter
   * @param beside whether these names stay; without them nobody holds an office by its title
   */
  public ActorLexicon with(List<Name> exact, List<Name> anyCase, boolean beside) {
    return new ActorLexicon(this, exact, anyCase, beside);
  }

  /** All names, by their text. */
  public NameIndex<Name> names() {
    return names;
  }

  /** All names that match as they are written, in the order in which they count. */
  List<Name> all() {
    return exact;
  }

  /** The state with that ISO 3166-1 alpha-3 code. */
  public Optional<Identity> state(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /** The first adjective of the state, "Corvian" for Corvia. */
  public Optional<String> demonym(String country) {
    return Optional.ofNullable(demonyms.get(country));
  }

  /** The person whose name in the lexicon is this. */
  public Optional<Identity> person(String name) {
    return Optional.ofNullable(persons.get(name));
  }

  /**
   * Who held an office of that title in the state on the day; case does not matter, nor whether
   * defence is spelt with a c. A premier is a prime minister.
   */
  public Optional<Identity> holder(String country, String title, LocalDate day) {
    String wanted = titleKey(title);
    for (Identity i : holders.getOrDefault(country, List.of())) {
      for (Office o : i.offices()) {
        if (titleKey(o.title()).equals(wanted)
            && o.code().equals(country + "GOV")
            && o.heldOn(day)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static String titleKey(String title) {
    String key = title.toLowerCase(Locale.ROOT).replace("defense", "defence");
    return key.equals("premier") ? "prime minister" : key;
  }

  /** Who led the state on the day: "the Russian leader". */
  public Optional<Identity> leader(String country, LocalDate day) {
    Role wanted = ledBy.getOrDefault(country, Role.GOVERNMENT);
    Identity second = null;
    for (Identity i : holders.getOrDefault(country, List.of())) {
      for (Office o : i.offices()) {
        if (!o.heldOn(day) || !o.code().equals(country + "GOV")) {
          continue;
        }
        if (o.role() == Role.BOTH || o.role() == wanted) {
          return Optional.of(i);
        }
        if (o.role() != Role.OTHER) {
          second = i;
        }
      }
    }
    return Optional.ofNullable(second);
  }

  static ActorLexicon of(List<Block> blocks) {
    Reader reader = new Reader();
    blocks.forEach(reader::read);
    return new ActorLexicon(reader.finish());
  }

  /** Gathers the blocks; persons who stand in several are one identity. */
  private static final class Reader {
    final List<Name> names = new ArrayList<>();
    final Map<String, Identity> states = new HashMap<>();
    final Map<String, Identity> persons = new LinkedHashMap<>();
    final Map<String, List<String>> personNames = new LinkedHashMap<>();
    final Map<String, Role> ledBy = new HashMap<>();

    void read(Block b) {
      b.allow(
          "names",
          "demonyms",
          "centre",
          "capital",
          "metonyms",
          "led by",
          "members",
          "head of state",
          "head of government",
          "head of both",
          "office",
          "body");
      int space = b.argument().indexOf(' ');
      if (space < 0) {
        throw b.fault("expected '" + b.kind() + " CODE Name', found '" + b.argument() + "'");
      }
      String code = b.argument().substring(0, space);
      String name = b.argument().substring(space + 1).strip();
      switch (b.kind()) {
        case "country" -> country(b, code, name);
        case "region" -> plain(b, code, name, ActorKind.STATE, Optional.empty());
        case "organisation" ->
            plain(b, code, name, ActorKind.ORGANISATION, ActorCodes.country(code));
        case "group" -> plain(b, code, name, ActorKind.GROUP, ActorCodes.country(code));
        case "person" -> person(b, code, name);
        default ->
            throw b.fault(
                "an actors file has country, region, organisation, group and person blocks, found '"
                    + b.kind()
                    + "'");
      }
    }

    private void country(Block b, String code, String name) {
      Identity state =
          new Identity(name, code, ActorKind.STATE, Optional.of(code), List.of(), b.where());
      states.put(code, state);
      add(name, Form.NAME, state);
      b.list("names").forEach(n -> add(n, Form.NAME, state));
      b.list("demonyms").forEach(n -> add(n, Form.DEMONYM, state));
      for (Block.Line l : b.all("capital")) {
        add(Block.split(l.value()).get(0), Form.METONYM, state);
      }
      for (String m : b.list("metonyms")) {
        add(
            m,
            Form.NAME,
            new Identity(
                m, code + "GOV", ActorKind.ORGANISATION, Optional.of(code), List.of(), b.where()));
      }
      ledBy.put(code, b.is("led by", "state", "government") ? Role.STATE : Role.GOVERNMENT);
      bodies(b, code);
      offices(b, code, Optional.of(code), code + "GOV");
    }

    private void plain(
        Block b, String code, String name, ActorKind kind, Optional<String> country) {
      Identity identity = new Identity(name, code, kind, country, List.of(), b.where());
      add(name, Form.NAME, identity);
      b.list("names").forEach(n -> add(n, Form.NAME, identity));
      b.list("demonyms").forEach(n -> add(n, Form.DEMONYM, identity));
      bodies(b, code);
      offices(b, code, country, code);
    }

    private void person(Block b, String code, String name) {
      Identity identity =
          new Identity(
              name, code, ActorKind.PERSON, ActorCodes.country(code), List.of(), b.where());
      merge(identity, b.list("names"));
      offices(b, code, ActorCodes.country(code), code);
    }

    private void bodies(Block b, String code) {
      for (Block.Line l : b.all("body")) {
        List<String> f = Block.fields(l.value());
        if (f.size() != 2) {
          throw b.fault(l.number(), "expected 'body: SECTOR | names', found '" + l.value() + "'");
        }
        List<String> all = Block.split(f.get(1));
        Identity body =
            new Identity(
                all.get(0),
                code + f.get(0),
                ActorKind.ORGANISATION,
                ActorCodes.country(code),
                List.of(),
                b.file() + ":" + l.number());
        all.forEach(n -> add(n, Form.NAME, body));
      }
    }

    private void offices(Block b, String code, Optional<String> country, String officeCode) {
      for (OfficeLine o : OfficeLine.of(b, officeCode)) {
        merge(
            new Identity(
                o.names().get(0),
                country.orElse(code),
                ActorKind.PERSON,
                country,
                List.of(o.office()),
                b.file() + ":" + o.line()),
            o.names());
      }
    }

    private void merge(Identity identity, List<String> all) {
      List<String> known =
          personNames.computeIfAbsent(identity.name(), k -> new ArrayList<>(List.of(k)));
      all.stream().filter(n -> !known.contains(n)).forEach(known::add);
      persons.merge(
          identity.name(),
          identity,
          (a, c) -> {
            List<Office> offices = new ArrayList<>(a.offices());
            offices.addAll(c.offices());
            Optional<String> country = a.country().isPresent() ? a.country() : c.country();
            return new Identity(a.name(), a.code(), a.kind(), country, offices, a.where());
          });
    }

    private void add(String text, Form form, Identity identity) {
      names.add(new Name(text, form, identity));
    }

    Reader finish() {
      personNames.forEach(
          (name, all) -> {
            Identity identity = persons.get(name);
            if (identity != null) {
              all.forEach(n -> add(n, Form.NAME, identity));
            }
          });
      return this;
    }
  }
}
