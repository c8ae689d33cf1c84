package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Example;
import org.demarche.lexicon.EventEntry.Part;

/** The event entries, word classes, light verbs and compositions. Immutable. */
public final class EventLexicon {
  private static final List<String> NOUN_SOURCES = List.of("poss", "by", "compound", "from");
  private static final List<String> NOUN_TARGETS = List.of("on", "against", "of", "with", "to");

  private final List<EventEntry> entries;
  private final Map<Part, Map<String, List<EventEntry>>> byKeyWord = new HashMap<>();
  private final Map<String, Composition> compositions;
  private final Set<String> lightVerbs;
  private final Set<String> reversedVerbs;
  private final Map<String, String> moods;

  private EventLexicon(
      List<EventEntry> entries,
      Map<String, Composition> compositions,
      Set<String> lightVerbs,
      Set<String> reversedVerbs,
      Map<String, String> moods) {
    this.entries = List.copyOf(entries);
    this.compositions = Map.copyOf(compositions);
    this.lightVerbs = Set.copyOf(lightVerbs);
    this.reversedVerbs = Set.copyOf(reversedVerbs);
    this.moods = Map.copyOf(moods);
    for (EventEntry e : entries) {
      for (String lemma : e.lemmas()) {
        index(e, e.part() == Part.VERB ? firstWord(lemma) : lastWord(lemma));
        if (e.part() == Part.NOUN && lemma.contains(" - ")) {
          index(e, firstWord(lemma));
        }
      }
    }
  }

  private void index(EventEntry e, String word) {
    List<EventEntry> list =
        byKeyWord
            .computeIfAbsent(e.part(), k -> new HashMap<>())
            .computeIfAbsent(word, k -> new ArrayList<>());
    // an entry's lemmas come one after the other
    if (list.isEmpty() || !list.get(list.size() - 1).equals(e)) {
      list.add(e);
    }
  }

  /** All entries in file order. */
  public List<EventEntry> entries() {
    return entries;
  }

  /** All statuses that moods and compositions name. */
  public Set<String> statuses() {
    Set<String> all = new TreeSet<>(moods.values());
    for (Composition c : compositions.values()) {
      c.status().ifPresent(all::add);
      c.sameStatus().ifPresent(all::add);
    }
    return all;
  }

  /** The entries for a trigger: verbs by their first word, nouns and adjectives by their last. */
  public List<EventEntry> entries(Part part, String word) {
    Map<String, List<EventEntry>> words = byKeyWord.get(part);
    return words == null ? List.of() : words.getOrDefault(word, List.of());
  }

  /**
   * The composition of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Composition composition(String name) {
    Composition c = compositions.get(name);
    if (c == null) {
      throw new IllegalArgumentException("the lexicon has no composition " + name);
    }
    return c;
  }

  /**
   * Whether the verb only carries the event that its object names (hold talks, launch an attack).
   */
  public boolean isLight(String verb) {
    return lightVerbs.contains(verb) || reversedVerbs.contains(verb);
  }

  /**
   * Whether the light verb's subject is whom the event befalls (receive a threat, face criticism).
   */
  public boolean isReversed(String verb) {
    return reversedVerbs.contains(verb);
  }

  /** The status, by the name of {@code Event.Status}, that the word gives to an event below it. */
  public Optional<String> mood(String word) {
    return Optional.ofNullable(moods.get(word));
  }

  /**
   * Other entries, alone or {@code beside} these, which they go before; what is no entry stays as
   * it is.
   */
  public EventLexicon with(List<EventEntry> others, boolean beside) {
    List<EventEntry> all = new ArrayList<>(others);
    all.addAll(beside ? entries : List.of());
    return new EventLexicon(all, compositions, lightVerbs, reversedVerbs, moods);
  }

  static String firstWord(String lemma) {
    int space = lemma.indexOf(' ');
    return space < 0 ? lemma : lemma.substring(0, space);
  }

  static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  static EventLexicon of(List<Block> blocks, CodeTable codes) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    Set<String> light = new TreeSet<>();
    Set<String> reversed = new TreeSet<>();
    Map<String, Composition> compositions = new LinkedHashMap<>();
    Map<String, String> moods = new HashMap<>();
    for (Block b : blocks) {
      switch (b.kind()) {
        case "class" -> readClass(b, classes);
        case "mood" -> readMood(b, moods);
        case "light" -> light.addAll(Block.split(b.argument()));
        case "reversed" -> reversed.addAll(Block.split(b.argument()));
        case "compose" -> {
          if (compositions.put(b.argument(), composition(b, codes)) != null) {
            throw b.fault("a composition may stand once, found '" + b.argument() + "' again");
          }
        }
        default -> {}
      }
    }
    List<EventEntry> entries = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (Block b : blocks) {
      switch (b.kind()) {
        case "verb", "noun", "adjective" ->
            entries.add(entry(b, codes, classes, compositions, ids));
        case "class", "mood", "light", "reversed", "compose" -> {}
        default ->
            throw b.fault(
                "an events file has verb, noun, adjective, class, light, reversed, mood and compose blocks,"
                    + " found '"
                    + b.kind()
                    + "'");
      }
    }
    return new EventLexicon(entries, compositions, light, reversed, moods);
  }

  private static void readClass(Block b, Map<String, Set<String>> classes) {
    int equals = b.argument().indexOf('=');
    if (equals < 0) {
      throw b.fault("expected 'class NAME = word, word', found '" + b.argument() + "'");
    }
    String name = b.argument().substring(0, equals).strip();
    Set<String> words = new TreeSet<>(Block.split(b.argument().substring(equals + 1)));
    if (words.isEmpty() || classes.put(name, words) != null) {
      throw b.fault("a class needs words and may stand once, found '" + name + "'");
    }
  }

  private static void readMood(Block b, Map<String, String> moods) {
    String[] sides = b.argument().split("=", 2);
    if (sides.length != 2) {
      throw b.fault("expected 'mood STATUS = word, word', found '" + b.argument() + "'");
    }
    for (String word : Block.split(sides[1])) {
      String before = moods.put(word, sides[0].strip());
      if (before != null) {
        throw b.fault("a word has one mood, found '" + word + "' as " + before + " before");
      }
    }
  }

  private static Composition composition(Block b, CodeTable codes) {
    b.allow("codes", "status", "same", "inner", "towards");
    Map<String, String> map = new LinkedHashMap<>();
    for (Block.Line line : b.all("codes")) {
      for (String pair : Block.split(line.value())) {
        String[] p = pair.split("=", 2);
        if (p.length != 2
            || !(p[1].equals("same") || p[1].equals("-") || codes.find(p[1]).isPresent())) {
          throw b.fault(
              line.number(),
              "expected 'INNER=CODE' with a code of the table, found '" + pair + "'");
        }
        map.put(p[0], p[1]);
      }
    }
    return new Composition(
        b.argument(),
        map,
        b.value("status"),
        b.value("same"),
        b.is("inner", "keep", "drop"),
        b.is("towards", "target", "source"));
  }

  private static EventEntry entry(
      Block b,
      CodeTable codes,
      Map<String, Set<String>> classes,
      Map<String, Composition> compositions,
      Map<String, Integer> ids) {
    b.allow(
        "only",
        "source",
        "target",
        "needs",
        "bars",
        "code",
        "symmetric",
        "compose",
        "complement",
        "example",
        "not");
    Part part = Part.valueOf(b.kind().toUpperCase(Locale.ROOT));
    // the tokenizer splits hyphenated words into three tokens
    List<String> lemmas =
        Block.split(b.argument()).stream().map(l -> l.replace("-", " - ")).toList();
    if (lemmas.isEmpty()) {
      throw b.fault("a " + b.kind() + " block needs at least one lemma after its kind");
    }
    Optional<String> code = b.value("code");
    if (code.isPresent() && codes.find(code.get()).isEmpty()) {
      throw b.fault("the code must be one of codes.txt, found '" + code.get() + "'");
    }
    Optional<String> operator = b.value("compose");
    if (operator.isPresent() && !compositions.containsKey(operator.get())) {
      throw b.fault("'compose' must name a compose block, found '" + operator.get() + "'");
    }
    if (code.isEmpty() && operator.isEmpty()) {
      throw b.fault("an entry needs a code or a composition");
    }
    if (b.all("example").isEmpty()) {
      throw b.fault("an entry needs an example");
    }
    boolean verb = part != Part.NOUN;
    String base = b.kind() + "-" + lemmas.get(0).replace(" - ", "-").replace(' ', '-');
    int again = ids.merge(base, 1, Integer::sum);
    return new EventEntry(
        again == 1 ? base : base + "-" + again,
        part,
        lemmas,
        slots(b, "source", verb ? List.of("subject") : NOUN_SOURCES),
        slots(b, "target", verb ? List.of("object") : NOUN_TARGETS),
        conditions(b, "needs", classes),
        conditions(b, "bars", classes),
        code,
        b.is("symmetric", "yes", "no"),
        operator,
        b.list("complement"),
        b.is("only", "composed", "any"),
        examples(b, "example"),
        examples(b, "not"),
        b.where());
  }

  private static List<String> slots(Block b, String key, List<String> standard) {
    List<String> given = b.list(key);
    if (given.isEmpty()) {
      return standard;
    }
    return given.equals(List.of("none")) ? List.of() : given;
  }

  private static List<Condition> conditions(Block b, String key, Map<String, Set<String>> classes) {
    List<Condition> found = new ArrayList<>();
    for (Block.Line line : b.all(key)) {
      for (String text : Block.split(line.value())) {
        found.add(condition(b, line, text, classes));
      }
    }
    return found;
  }

  private static Condition condition(
      Block b, Block.Line line, String text, Map<String, Set<String>> classes) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return new Condition(text, Set.of(), Set.of(), false);
    }
    String slot = text.substring(0, equals).strip();
    String right = text.substring(equals + 1).strip();
    if (right.equals("ACTOR")) {
      return new Condition(slot, Set.of(), Set.of(), true);
    }
    Set<String> words = new TreeSet<>();
    Set<String> sectors = new TreeSet<>();
    boolean sector = right.startsWith("sector:");
    for (String word : (sector ? right.substring(7) : right).split("\\|", -1)) {
      String w = word.strip();
      if (sector) {
        sectors.add(w);
      } else if (w.startsWith("@")) {
        Set<String> members = classes.get(w.substring(1));
        if (members == null) {
          throw b.fault(
              line.number(), "no class is named '" + w.substring(1) + "'; add a class line");
        }
        words.addAll(members);
      } else if (!w.isEmpty()) {
        words.add(w);
      }
    }
    if (words.isEmpty() && sectors.isEmpty()) {
      throw b.fault(line.number(), "a condition needs words after '=', found '" + text + "'");
    }
    return new Condition(slot, words, sectors, false);
  }

  private static List<Example> examples(Block b, String key) {
    List<Example> found = new ArrayList<>();
    for (Block.Line line : b.all(key)) {
      int equals = line.value().lastIndexOf(" = ");
      if (equals < 0) {
        throw b.fault(line.number(), "an " + key + " reads 'SENTENCE = RESULT', found none");
      }
      found.add(
          new Example(
              line.value().substring(0, equals).strip(),
              line.value().substring(equals + 3).strip(),
              line.number()));
    }
    return found;
  }
}
