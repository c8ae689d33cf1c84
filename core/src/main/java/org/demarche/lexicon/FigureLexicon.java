package org.demarche.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reports count and with which words: {@code figures.txt}. Immutable; all words are in lower
 * case.
 */
public final class FigureLexicon {
  /** What a number is to what it counts. */
  public enum Qualifier {
    /** The count is more. */
    MORE_THAN,
    /** The count is this or more. */
    AT_LEAST,
    /** The count is this or less. */
    UP_TO,
    /** The count is near this. */
    ABOUT,
    /** The count is less. */
    LESS_THAN
  }

  /** Where the words of an entry have what they count. */
  public enum Role {
    /** A verb, of its object. */
    OBJECT,
    /** A verb, of its subject. */
    SUBJECT,
    /** A noun, of its phrase with "of" or its possessor. */
    OF,
    /** A noun that is itself counted. */
    NOUNS,
    /** A verb and a noun that is counted as its object. */
    OBJECTS,
    /** An adjective or participle, of whom it is said. */
    STATE,
    /** A noun whose number stands alone: "the toll rose to 45". */
    TOLL,
    /** A noun whose strength is counted: "a force of 500". */
    BODIES
  }

  /**
   * One block: a kind with its words.
   *
   * @param kind what is counted
   * @param words by role, one or two lemmas parted by a space
   * @param events the types of event that such a figure may belong to
   * @param examples sentences with what must be found
   * @param counterExamples sentences with the kind that must not be found
   * @param where file and line
   */
  public record Entry(
      FigureKind kind,
      Map<Role, List<String>> words,
      Set<EventType> events,
      List<Example> examples,
      List<Example> counterExamples,
      String where) {
    /** Copies the collections. */
    public Entry {
      words = Map.copyOf(words);
      events = Set.copyOf(events);
      examples = List.copyOf(examples);
      counterExamples = List.copyOf(counterExamples);
    }

    /** The words that stand in the role; none where the entry has no such. */
    public List<String> in(Role role) {
      return words.getOrDefault(role, List.of());
    }
  }

  /**
   * A sentence with what must, or must not, be found in it.
   *
   * @param sentence the sentence
   * @param expected the text after the last " = "
   * @param where file and line
   */
  public record Example(String sentence, String expected, String where) {}

  private final List<Entry> entries;
  private final Map<String, BigDecimal> numbers = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> masses = new HashMap<>();
  private final Map<String, Qualifier> qualifiers = new LinkedHashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> none = new HashSet<>();

  private FigureLexicon(List<Block> blocks) {
    List<Entry> found = new ArrayList<>();
    for (Block b : blocks) {
      switch (b.kind()) {
        case "figure" -> found.add(entry(b));
        case "numbers" -> values(b, numbers);
        case "scales" -> values(b, scales);
        case "masses" -> values(b, masses);
        case "things" -> words(b, things);
        case "persons" -> words(b, persons);
        case "parts" -> words(b, parts);
        case "none" -> words(b, none);
        case "qualifier" -> {
          b.allow("words");
          Qualifier q = Block.oneOf(b, Qualifier.class, b.argument());
          b.list("words").forEach(w -> qualifiers.put(w, q));
        }
        case "currency" -> {
          b.allow("words");
          b.list("words").forEach(w -> currencies.put(w.toLowerCase(Locale.ROOT), b.argument()));
        }
        default ->
            throw b.fault(
                "a figures file has figure, numbers, scales, masses, things, persons, parts, none,"
                    + " qualifier and currency blocks, found '"
                    + b.kind()
                    + "'");
      }
    }
    entries = List.copyOf(found);
  }

  static FigureLexicon of(List<Block> blocks) {
    return new FigureLexicon(blocks);
  }

  private static Entry entry(Block b) {
    b.allow(
        "object", "subject", "of", "nouns", "objects", "state", "toll", "bodies", "events",
        "example", "not");
    Map<Role, List<String>> words = new HashMap<>();
    for (Role role : Role.values()) {
      words.put(role, b.list(role.name().toLowerCase(Locale.ROOT)));
    }
    Set<EventType> events = EnumSet.noneOf(EventType.class);
    for (String type : b.list("events")) {
      events.add(Block.oneOf(b, EventType.class, type));
    }
    List<Example> examples = examples(b, "example");
    if (examples.isEmpty()) {
      throw b.fault("a figure needs an example");
    }
    FigureKind kind = Block.oneOf(b, FigureKind.class, b.argument());
    return new Entry(kind, words, events, examples, examples(b, "not"), b.where());
  }

  private static List<Example> examples(Block b, String key) {
    List<Example> found = new ArrayList<>();
    for (Block.Line l : b.all(key)) {
      int equals = l.value().lastIndexOf(" = ");
      if (equals < 0) {
        throw b.fault(
            l.number(), "'" + key + "' reads 'SENTENCE = FIGURE', found '" + l.value() + "'");
      }
      found.add(
          new Example(
              l.value().substring(0, equals).strip(),
              l.value().substring(equals + 3).strip(),
              b.file() + ":" + l.number()));
    }
    return found;
  }

  private static void words(Block b, Set<String> words) {
    words.addAll(Block.split(b.argument()));
  }

  private static void values(Block b, Map<String, BigDecimal> values) {
    for (String pair : Block.split(b.argument())) {
      int space = pair.lastIndexOf(' ');
      try {
        values.put(
            pair.substring(0, Math.max(0, space)), new BigDecimal(pair.substring(space + 1)));
      } catch (NumberFormatException e) {
        throw b.fault("'" + b.kind() + "' reads 'WORD NUMBER, ...', found '" + pair + "'");
      }
    }
  }

  /** All entries in file order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The value of a number word such as "twelve". */
  public Optional<BigDecimal> number(String word) {
    return Optional.ofNullable(numbers.get(word));
  }

  /** The value of a word that multiplies, such as "million". */
  public Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(scales.get(word));
  }

  /** The bound that a mass such as "dozens" stands for. */
  public Optional<BigDecimal> mass(String word) {
    return Optional.ofNullable(masses.get(word));
  }

  /** What words such as "more than" make of the number behind them. */
  public Optional<Qualifier> qualifier(String words) {
    return Optional.ofNullable(qualifiers.get(words));
  }

  /** The ISO 4217 code of a currency's sign or name. */
  public Optional<String> currency(String word) {
    return Optional.ofNullable(currencies.get(word));
  }

  /** Whether the noun names no person. */
  public boolean isThing(String noun) {
    return things.contains(noun);
  }

  /** Whether the noun names a person. */
  public boolean isPerson(String noun) {
    return persons.contains(noun);
  }

  /** Whether the words say that what follows is counted in the figure before. */
  public boolean isPart(String words) {
    return parts.contains(words);
  }

  /** Whether the words stand for nobody. */
  public boolean isNone(String words) {
    return none.contains(words);
  }
}
