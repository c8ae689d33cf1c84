package org.demarche.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One frame of the event lexicon: words that carry an event, which of their dependents is the
 * source and which the target, and the code. docs/lexicon.md describes the format.
 *
 * @param id part of speech and first lemma, such as {@code verb-urge}
 * @param part the part of speech of the trigger
 * @param lemmas the trigger's lemmas; one of several words is a verb with its particle or adverb
 * @param sources slots that are tried in order for the source
 * @param targets slots that are tried in order for the target; empty where it has none
 * @param needs conditions that must all hold
 * @param bars conditions of which none may hold
 * @param cameo the code, or the code where nothing composes; empty for an operator that is no event
 *     by itself
 * @param symmetric whether both sides do it together
 * @param operator the composition that it applies to a complement event, if it is an operator
 * @param complements slots where the complement event is looked for
 * @param onlyComposed whether it counts only as the complement of an operator ("called for aid")
 * @param examples sentences with the event that they must give
 * @param counterExamples sentences with a type that they must not give
 * @param where file and line
 */
public record EventEntry(
    String id,
    Part part,
    List<String> lemmas,
    List<String> sources,
    List<String> targets,
    List<Condition> needs,
    List<Condition> bars,
    Optional<String> cameo,
    boolean symmetric,
    Optional<String> operator,
    List<String> complements,
    boolean onlyComposed,
    List<Example> examples,
    List<Example> counterExamples,
    String where) {

  /** Parts of speech. */
  public enum Part {
    /** Verbs. */
    VERB,
    /** Common nouns. */
    NOUN,
    /** Adjectives. */
    ADJECTIVE
  }

  /**
   * What must hold of a slot.
   *
   * @param slot the slot
   * @param words the lemmas one of which heads it; empty where any will do
   * @param sectors the sectors one of which its actor has; empty where any will do
   * @param actor whether it must hold an actor
   */
  public record Condition(String slot, Set<String> words, Set<String> sectors, boolean actor) {
    private static final int WORDS_TOLD = 5;

    /** The condition as the lexicon writes it, with a long list of words cut short. */
    public String describe() {
      if (actor) {
        return slot + "=actor";
      }
      if (!sectors.isEmpty()) {
        return slot + "=sector:" + String.join("|", new TreeSet<>(sectors));
      }
      if (words.isEmpty()) {
        return slot;
      }
      String told =
          new TreeSet<>(words).stream().limit(WORDS_TOLD).collect(Collectors.joining("|"));
      return slot + "=" + told + (words.size() > WORDS_TOLD ? "|..." : "");
    }
  }

  /**
   * An example.
   *
   * @param sentence the sentence
   * @param expected what must, or must not, come of it
   * @param line line in the file
   */
  public record Example(String sentence, String expected, int line) {}

  /**
   * Whether it is a judgement: somebody's words are the deed, and whom they judge is the target.
   */
  public boolean isJudgement() {
    return sources.contains("speaker");
  }

  /** How narrow the entry is: more fulfilled needs win. */
  public int specificity() {
    int s = 0;
    for (Condition c : needs) {
      s += c.words().isEmpty() && c.sectors().isEmpty() ? 2 : 3;
    }
    return s;
  }
}
