package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that attribute: speech and thought verbs, nouns, prepositions. Immutable. */
public final class SpeechLexicon {
  /**
   * A group of words that attribute what is said or thought in the same way: one block of the files
   * under {@code speech/}.
   *
   * @param part what sort of word it is
   * @param lemmas dictionary forms; a verb's may carry its particle ({@code point out})
   * @param frames where what is attributed stands, first choice first
   * @param quotes whether the word may stand beside a quotation
   * @param speaker who speaks: {@link Role#SUBJECT} unless the block says otherwise
   * @param hearers slots of those spoken to: {@code object}, or a preposition
   * @param examples sentences in which it must be found
   * @param where file and line
   */
  public record Word(
      Part part,
      List<String> lemmas,
      List<List<Slot>> frames,
      boolean quotes,
      Role speaker,
      List<String> hearers,
      List<Example> examples,
      String where) {
    /** Copies the lists. */
    public Word {
      lemmas = List.copyOf(lemmas);
      frames = List.copyOf(frames);
      hearers = List.copyOf(hearers);
      examples = List.copyOf(examples);
    }
  }

  /** Whose words or thoughts the word gives. */
  public enum Role {
    /** The subject's, or in a passive the agent's: {@code Moroz said}. */
    SUBJECT,
    /** The object's: {@code the raid angered Moroz}. */
    OBJECT,
    /** Those of whom the noun is said: {@code Moroz is a critic of the treaty}. */
    BEARER,
    /** Nobody's: {@code the talks seemed to fail}. */
    NOBODY
  }

  /** What sort of word attributes. */
  public enum Part {
    /** {@code say}, {@code call for}. */
    VERB,
    /** {@code claim}, {@code warning}. */
    NOUN,
    /** {@code afraid}, {@code convinced}. */
    ADJECTIVE,
    /** {@code reportedly}, {@code allegedly}: nobody is named. */
    ADVERB,
    /** {@code according to}, {@code in the words of}, as written. */
    PREPOSITION
  }

  /** A list of words that help to find the bounds of what is said; its block has its name. */
  public enum Group {
    /**
     * Verbs that only lead up to a speech verb: {@code tried to argue}, {@code began by thanking}.
     */
    LEAD,
    /** Verbs that carry a speech noun: {@code issue a warning}, {@code make the claim}. */
    CARRIER,
    /** Nouns for the occasion or medium of speech: {@code press conference}, {@code letter}. */
    OCCASION,
    /** Prepositions and conjunctions that tell when or how it was said. */
    CIRCUMSTANCE,
    /** Nouns of time. */
    TIME,
    /** Words that open a clause which belongs to an object. */
    PURPOSE,
    /** Conjunctions whose clause after the content still belongs to it. */
    CONDITION,
    /** Conjunctions that set the reporter's own clause against the content. */
    CONTRAST,
    /** Words that open a clause which is no whole statement. */
    SUBORDINATE,
    /** Labels before a colon that name a kind of text. */
    RUBRIC;

    private static Optional<Group> named(String kind) {
      return Arrays.stream(values()).filter(g -> g.word().equals(kind)).findFirst();
    }

    private static String names() {
      return Arrays.stream(values()).map(Group::word).collect(Collectors.joining(", "));
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place in the word's syntax: {@code clause}, {@code infinitive}, {@code gerund}, {@code
   * object}, {@code predicate}, {@code subject}, {@code rest}, or a preposition.
   *
   * @param name which
   * @param optional whether the frame holds without it
   */
  public record Slot(String name, boolean optional) {}

  /**
   * A sentence with what must be found in it.
   *
   * @param sentence the sentence
   * @param speaker the speaker's phrase, if one is named
   * @param cue the cue
   * @param content the content, its stretches joined by " ... "
   * @param line line in the file
   */
  public record Example(
      String sentence, Optional<String> speaker, String cue, String content, int line) {}

  private final List<Word> words;
  private final Map<Part, Map<String, List<Word>>> byFirst = new HashMap<>();
  private final Map<Group, Set<String>> groups;

  private SpeechLexicon(List<Word> words, Map<Group, Set<String>> groups) {
    this.words = List.copyOf(words);
    this.groups = groups;
    for (Word w : words) {
      for (String lemma : w.lemmas()) {
        int space = lemma.indexOf(' ');
        byFirst
            .computeIfAbsent(w.part(), k -> new HashMap<>())
            .computeIfAbsent(space < 0 ? lemma : lemma.substring(0, space), k -> new ArrayList<>())
            .add(w);
      }
    }
  }

  /** All words in file order. */
  public List<Word> words() {
    return words;
  }

  /** The words of that part one of whose lemmas begins with {@code first}. */
  public List<Word> starting(Part part, String first) {
    Map<String, List<Word>> some = byFirst.get(part);
    return some == null ? List.of() : some.getOrDefault(first, List.of());
  }

  /** Whether the group lists the word, given as its lemma in lower case. */
  public boolean has(Group group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }

  static SpeechLexicon of(List<Block> blocks) {
    List<Word> words = new ArrayList<>();
    Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
    for (Block b : blocks) {
      Optional<Group> group = Group.named(b.kind());
      if (group.isPresent()) {
        groups.computeIfAbsent(group.get(), k -> new TreeSet<>()).addAll(Block.split(b.argument()));
      } else {
        words.add(word(b));
      }
    }
    return new SpeechLexicon(words, groups);
  }

  private static Word word(Block b) {
    Part part = part(b);
    b.allow("content", "quote", "speaker", "hearer", "example");
    List<String> lemmas = Block.split(b.argument());
    if (lemmas.isEmpty()) {
      throw b.fault("a " + b.kind() + " block needs at least one word after its kind");
    }
    List<List<Slot>> frames = new ArrayList<>();
    for (String frame : b.list("content")) {
      frames.add(slots(b, frame));
    }
    boolean quotes = b.is("quote", "yes", "no");
    if (frames.isEmpty() && !quotes) {
      throw b.fault("a speech word needs a 'content' line or 'quote: yes'");
    }
    List<Example> examples = new ArrayList<>();
    for (Block.Line line : b.all("example")) {
      examples.add(example(b, line));
    }
    if (examples.isEmpty()) {
      throw b.fault("a speech word needs an example");
    }
    return new Word(part, lemmas, frames, quotes, role(b), b.list("hearer"), examples, b.where());
  }

  private static Part part(Block b) {
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(b.kind())) {
        return part;
      }
    }
    throw b.fault(
        "a speech file has verb, noun, adjective, adverb and preposition blocks and the lists "
            + Group.names()
            + ", found '"
            + b.kind()
            + "'");
  }

  private static Role role(Block b) {
    Optional<String> value = b.value("speaker");
    return switch (value.orElse("subject")) {
      case "subject" -> Role.SUBJECT;
      case "object" -> Role.OBJECT;
      case "bearer" -> Role.BEARER;
      case "nobody" -> Role.NOBODY;
      default ->
          throw b.fault(
              "'speaker' is subject, object, bearer or nobody, found '" + value.get() + "'");
    };
  }

  private static List<Slot> slots(Block b, String frame) {
    List<Slot> slots = new ArrayList<>();
    for (String name : frame.split(" ", -1)) {
      boolean optional = name.endsWith("?");
      slots.add(new Slot(optional ? name.substring(0, name.length() - 1) : name, optional));
    }
    if (slots.get(0).optional() || slots.stream().anyMatch(s -> s.name().isEmpty())) {
      throw b.fault(
          "a frame reads 'SLOT SLOT?' and its first slot is needed, found '" + frame + "'");
    }
    return List.copyOf(slots);
  }

  private static Example example(Block b, Block.Line line) {
    int equals = line.value().lastIndexOf(" = ");
    String[] parts =
        equals < 0 ? new String[0] : line.value().substring(equals + 3).split("\\|", -1);
    if (parts.length != 3) {
      throw b.fault(
          line.number(), "an example reads 'SENTENCE = SPEAKER | CUE | CONTENT', found none");
    }
    String speaker = parts[0].strip();
    return new Example(
        line.value().substring(0, equals).strip(),
        speaker.equals("-") ? Optional.empty() : Optional.of(speaker),
        parts[1].strip(),
        parts[2].strip(),
        line.number());
  }
}
