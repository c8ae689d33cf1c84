package org.demarche.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How persons and bodies are named: honorifics, given names with their gender, and the word lists
 * of the mention stage. Immutable. docs/lexicon.md describes the file {@code naming.txt}.
 */
public final class NamingLexicon {
  /** What a name or a title says of a person's gender. */
  public enum Gender {
    /** He. */
    MAN,
    /** She. */
    WOMAN
  }

  /** What a list of words is for. */
  public enum Use {
    /** Stands before a surname as a given name would, and is none. */
    TITLE,
    /** A name that ends in one is a body's. */
    BODY,
    /** Names nobody. */
    NEVER,
    /** A kind of place, which tells that the name beside it is a place's. */
    PLACE,
    /** Begins names of places: "Fort", "Lake". */
    PLACE_BEGIN,
    /** Ends names of what is called after a place and is none: "Accord", "Cup". */
    THING,
    /** Stands before a place's name without being another's: "Northern". */
    DIRECTION,
    /** A name that ends in one is a thing's and is no actor's: "Nobel Prize". */
    OBJECT,
    /** A state's or city's name that is a person's as often. */
    SHARED,
    /** Whoever is called so does not hold the office. */
    FORMER,
    /** Of these, what follows "of" is meant. */
    COUNTING,
    /** Names an actor only together with a nationality or an owner. */
    COMMON,
    /** After a hyphen, makes a nationality somebody else's: "Corvian-backed". */
    FOREIGN,
    /** Names somebody by whom they stand to: "Corvia's allies" are not Corvia's own. */
    RELATION
  }

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);
  private final Map<String, Optional<Gender>> honorifics = new HashMap<>();
  private final Map<String, Gender> given = new HashMap<>();
  private final Map<String, Gender> known = new HashMap<>();

  private NamingLexicon() {}

  /** Whether the list holds the word; compared in lower case. */
  public boolean is(Use use, String word) {
    return words.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word, as written, stands before names as "Mr." does. */
  public boolean isHonorific(String word) {
    return honorifics.containsKey(word);
  }

  /** The gender that the honorific tells, if it is one and tells. */
  public Optional<Gender> genderOfHonorific(String word) {
    return honorifics.getOrDefault(word, Optional.empty());
  }

  /** The gender that a person's whole name, given name first, tells; empty if it does not tell. */
  public Optional<Gender> genderOfName(String name) {
    Gender whole = known.get(name);
    if (whole != null) {
      return Optional.of(whole);
    }
    int space = name.indexOf(' ');
    return space < 0 ? Optional.empty() : Optional.ofNullable(given.get(name.substring(0, space)));
  }

  static NamingLexicon of(List<Block> blocks) {
    NamingLexicon naming = new NamingLexicon();
    blocks.forEach(naming::read);
    return naming;
  }

  private void read(Block b) {
    switch (b.kind()) {
      case "honorific" -> {
        b.allow("words");
        Optional<Gender> gender =
            b.argument().equals("ANY") ? Optional.empty() : Optional.of(gender(b));
        b.list("words").forEach(w -> honorifics.put(w, gender));
      }
      case "given" -> {
        b.allow("names");
        b.list("names").forEach(n -> given.put(n, gender(b)));
      }
      case "known" -> {
        b.allow("names");
        b.list("names").forEach(n -> known.put(n, gender(b)));
      }
      case "words" -> {
        b.allow("words");
        Set<String> list = words.computeIfAbsent(use(b), u -> new HashSet<>());
        b.list("words").forEach(w -> list.add(w.toLowerCase(Locale.ROOT)));
      }
      default ->
          throw b.fault(
              "the naming file has honorific, given, known and words blocks, found '"
                  + b.kind()
                  + "'");
    }
  }

  private static Gender gender(Block b) {
    return switch (b.argument()) {
      case "MAN" -> Gender.MAN;
      case "WOMAN" -> Gender.WOMAN;
      default -> throw b.fault("expected MAN or WOMAN, found '" + b.argument() + "'");
    };
  }

  private static Use use(Block b) {
    for (Use use : Use.values()) {
      if (use.name().equals(b.argument())) {
        return use;
      }
    }
    throw b.fault(
        "a words block is one of " + List.of(Use.values()) + ", found '" + b.argument() + "'");
  }
}
