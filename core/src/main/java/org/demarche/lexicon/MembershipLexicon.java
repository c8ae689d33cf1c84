package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say who joined, left or belongs to an organisation: {@code memberships.txt}.
 * Immutable; words are lemmas in lower case, of one word or more.
 */
public final class MembershipLexicon {
  /** How a word puts member and organisation. */
  public enum Role {
    /** A verb that the member does: "join". */
    VERBS,
    /** A verb that the organisation does to the member: "admit". */
    RECEIVED,
    /** A noun that the member owns: "accession". */
    NOUNS,
    /** Who the member is: "member". */
    ROLES,
    /** Who the member becomes: "member". */
    TURNED,
    /** A verb that the member does, with another such word below it: "apply". */
    LEADING,
    /** A noun with another such word below it: "bid". */
    LEADING_NOUNS,
    /** A verb done to the member, with another such word below it: "invite". */
    RECEIVED_LEADING,
    /** A verb done to a noun that the member owns: "suspend" his "membership". */
    RECEIVED_NOUNS
  }

  /**
   * What a word says.
   *
   * @param action the step
   * @param where file and line
   */
  public record Entry(MembershipAction action, String where) {}

  /**
   * A sentence with a membership that must, or must not, be found in it.
   *
   * @param sentence the sentence
   * @param expected {@code MEMBER ACTION DATE}
   * @param wanted whether it must be found
   * @param where file and line
   */
  public record Example(String sentence, String expected, boolean wanted, String where) {}

  private final Map<Role, Map<String, Entry>> words = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final Set<String> bodies = new HashSet<>();
  private final List<String> prepositions = new ArrayList<>();

  private MembershipLexicon() {}

  static MembershipLexicon of(List<Block> blocks) {
    MembershipLexicon lexicon = new MembershipLexicon();
    for (Block b : blocks) {
      switch (b.kind()) {
        case "membership" -> lexicon.add(b);
        case "bodies" -> lexicon.bodies.addAll(Block.split(b.argument()));
        case "prepositions" -> lexicon.prepositions.addAll(Block.split(b.argument()));
        default ->
            throw b.fault(
                "a memberships file has membership, bodies and prepositions blocks, found '"
                    + b.kind()
                    + "'");
      }
    }
    return lexicon;
  }

  private void add(Block b) {
    b.allow(
        "verbs",
        "received",
        "nouns",
        "roles",
        "turned",
        "leading",
        "leading nouns",
        "received leading",
        "received nouns",
        "example",
        "not");
    MembershipAction action = Block.oneOf(b, MembershipAction.class, b.argument());
    for (Role role : Role.values()) {
      String key = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      Map<String, Entry> some = words.computeIfAbsent(role, k -> new HashMap<>());
      for (Block.Line l : b.all(key)) {
        Entry entry = new Entry(action, b.file() + ":" + l.number());
        Block.split(l.value()).forEach(w -> some.putIfAbsent(w, entry));
      }
    }
    if (b.all("example").isEmpty()) {
      throw b.fault("a membership needs an example");
    }
    for (Block.Line l : b.lines()) {
      if (l.key().equals("example") || l.key().equals("not")) {
        examples.add(example(b, l));
      }
    }
  }

  private static Example example(Block b, Block.Line l) {
    int equals = l.value().lastIndexOf(" = ");
    if (equals < 0) {
      throw b.fault(l.number(), "an example reads 'SENTENCE = MEMBER ACTION DATE', found no ' = '");
    }
    return new Example(
        l.value().substring(0, equals).strip(),
        l.value().substring(equals + 3).strip(),
        l.key().equals("example"),
        b.file() + ":" + l.number());
  }

  /** What the word says in the role. */
  public Optional<Entry> find(Role role, String word) {
    Map<String, Entry> some = words.get(role);
    return some == null ? Optional.empty() : Optional.ofNullable(some.get(word));
  }

  /** Whether the noun, behind an organisation's name, stands for it. */
  public boolean isBody(String noun) {
    return bodies.contains(noun);
  }

  /** The prepositions that an organisation may stand with. */
  public Collection<String> prepositions() {
    return List.copyOf(prepositions);
  }

  /** Sentences that run as tests, in file order. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }
}
