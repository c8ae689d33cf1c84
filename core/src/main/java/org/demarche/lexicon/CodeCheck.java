package org.demarche.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Example;
import org.demarche.lexicon.Finding.Problem;

/** Looks for codes that no list has: of countries, sectors, CAMEO and PLOVER. */
final class CodeCheck {
  /** Keys that only these kinds of actor blocks use. */
  private static final Map<String, Set<String>> USED_BY =
      Map.of(
          "demonyms", Set.of("country", "region", "organisation", "group"),
          "body", Set.of("country", "region", "organisation", "group"),
          "centre", Set.of("country"),
          "capital", Set.of("country"),
          "metonyms", Set.of("country"),
          "led by", Set.of("country"),
          "members", Set.of("organisation", "region"));

  private final Consumer<Finding> findings;
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> regions = new TreeSet<>();

  CodeCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(Lexicon lexicon) {
    List<Block> actors = lexicon.source().blocks(Lexicon.ACTORS);
    countries(actors);
    actors.forEach(this::actor);
    for (Block b : lexicon.source().blocks(Lexicon.PLACES)) {
      String[] lies = Block.split(b.kind() + " " + b.argument()).get(1).split(" ", 2);
      String country = Gazetteer.isExtent(b) ? Block.split(b.argument()).get(0) : lies[0];
      if (!country.equals("-")) {
        country(b, country);
      }
    }
    for (Block b : lexicon.source().blocks(Lexicon.AGENTS)) {
      String sector = b.argument().split(" ", 2)[0];
      if (!sector.equals("-")) {
        sectors(b, b.line(), sector);
      }
    }
    lexicon.events().entries().forEach(e -> event(e, lexicon.codes()));
  }

  private void countries(List<Block> actors) {
    Map<String, Block> seen = new HashMap<>();
    for (Block b : actors) {
      String code = code(b);
      if (b.kind().equals("region")) {
        regions.add(code);
      }
      if (!b.kind().equals("country")) {
        continue;
      }
      countries.add(code);
      Block before = seen.putIfAbsent(code, b);
      if (before != null) {
        findings.accept(
            Finding.at(
                b,
                Problem.DUPLICATE,
                "a country must have one block, found "
                    + code
                    + " here and at "
                    + before.where()
                    + "; put the two together"));
      }
      if (!ActorCodes.isIso(code)) {
        unknown(b, b.line(), "a country's code must be of ISO 3166-1 alpha-3 or XAA to XZZ", code);
      }
    }
  }

  private static String code(Block b) {
    return b.argument().split(" ", 2)[0];
  }

  private void actor(Block b) {
    String code = code(b);
    if (!code.matches("(?:[A-Z]{3})+")) {
      unknown(b, b.line(), "an actor's code must be of capital letters, three by three", code);
    } else if (!b.kind().equals("country") && !b.kind().equals("region")) {
      ActorCodes.country(code).ifPresent(c -> country(b, c));
      if (ActorCodes.country(code).isPresent() && code.length() > 3) {
        sectors(b, b.line(), code.substring(3, 6));
      }
    }
    for (Block.Line l : b.lines()) {
      if (l.key().equals("body")) {
        sectors(b, l.number(), l.value().split("\\|", 2)[0].strip());
      }
      Set<String> users = USED_BY.get(l.key());
      if (users != null && !users.contains(b.kind())) {
        findings.accept(
            Finding.at(
                b,
                l.number(),
                Problem.UNUSED,
                "'"
                    + l.key()
                    + "' must stand with "
                    + String.join(", ", new TreeSet<>(users))
                    + ", found it with "
                    + b.kind()
                    + ", where nothing reads it; take it out"));
      }
    }
  }

  private void country(Block b, String country) {
    if (countries.contains(country) || regions.contains(country)) {
      return;
    }
    if (ActorCodes.isIso(country)) {
      findings.accept(
          Finding.at(
              b,
              Problem.MISSING_COUNTRY,
              "a country must have a block of its own, found "
                  + country
                  + " without one; write 'country "
                  + country
                  + " Name'"));
    } else {
      unknown(b, b.line(), "a code must begin with a country's", country);
    }
  }

  private void sectors(Block b, int line, String sectors) {
    if (!Sectors.areAll(sectors)) {
      unknown(b, line, "a sector must be one of " + new TreeSet<>(Sectors.ALL), sectors);
    }
  }

  private void unknown(Block b, int line, String must, String found) {
    findings.accept(
        Finding.at(b, line, Problem.UNKNOWN_CODE, must + ", found '" + found + "'; put it right"));
  }

  private void event(EventEntry e, CodeTable codes) {
    for (Condition c : e.needs()) {
      sectors(e, c);
    }
    for (Condition c : e.bars()) {
      sectors(e, c);
    }
    for (Example x : e.examples()) {
      String[] expected = x.expected().split(" ", 3);
      String type =
          expected.length < 2
              ? "none"
              : codes
                  .find(expected[1])
                  .flatMap(CodeTable.Code::type)
                  .map(Enum::name)
                  .orElse("none");
      if (!type.equals(expected[0])) {
        example(e, x, "an example's result must begin with a type and a code of that type");
      }
    }
    for (Example x : e.counterExamples()) {
      if (codes.all().stream()
          .noneMatch(c -> c.type().map(Enum::name).orElse("").equals(x.expected()))) {
        example(e, x, "what an example must not give must be a PLOVER type");
      }
    }
  }

  private void sectors(EventEntry e, Condition c) {
    for (String s : c.sectors()) {
      if (!Sectors.ALL.contains(s)) {
        findings.accept(
            Finding.at(
                e.where(),
                Problem.UNKNOWN_CODE,
                "a sector must be one of "
                    + new TreeSet<>(Sectors.ALL)
                    + ", found '"
                    + s
                    + "' in a condition; put it right"));
      }
    }
  }

  private void example(EventEntry e, Example x, String must) {
    String file = e.where().substring(0, e.where().lastIndexOf(':'));
    findings.accept(
        new Finding(
            file,
            x.line(),
            Problem.UNKNOWN_CODE,
            must + ", found '" + x.expected() + "'; put it right"));
  }
}
