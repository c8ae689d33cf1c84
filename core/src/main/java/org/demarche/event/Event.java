package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.QuadClass;
import org.demarche.mention.TimeExpression.Precision;

/**
 * Something that an actor did, or is said to do, to another.
 *
 * @param id {@code e1}, {@code e2}, ... in reading order
 * @param type the PLOVER event type
 * @param mode the PLOVER mode, if the code has one
 * @param cameo the most specific CAMEO code that the evidence carries
 * @param quad the quad class of the CAMEO code (CAMEO 01-05, 06-09, 10-14, 15-20)
 * @param goldstein the value on the ICEWS Goldstein table that the lexicon's codes file carries
 * @param contexts PLOVER contexts
 * @param sources who acts; a compound is a list, and an unknown side is empty
 * @param targets who is acted upon
 * @param trigger the words that carry the event
 * @param sentence index of the sentence
 * @param date ISO date to the precision that the text gives, if known
 * @param datePrecision the precision of {@code date}, there when {@code date} is
 * @param place the id of the place where it happened, if known
 * @param status whether it happened
 * @param statement the id of the statement whose claim it is, if it is somebody's claim
 * @param sameAs the id of an earlier event of the article that tells of the same occurrence, if
 *     there is one; always the first of them
 * @param after the id of an event of the article that it followed, where the text says so
 * @param confidence between 0 and 1
 * @param matters what it is about, where it was done by words: what is asked, promised, refused ...
 * @param rule the lexicon entry's id
 * @param reason lexicon file and line of the entry, and of the entry of what it composed
 */
public record Event(
    String id,
    EventType type,
    Optional<String> mode,
    String cameo,
    QuadClass quad,
    double goldstein,
    List<String> contexts,
    List<Participant> sources,
    List<Participant> targets,
    List<Span> trigger,
    int sentence,
    Optional<String> date,
    Optional<Precision> datePrecision,
    Optional<String> place,
    Status status,
    Optional<String> statement,
    Optional<String> sameAs,
    Optional<String> after,
    double confidence,
    List<Matter> matters,
    String rule,
    String reason) {
  /** Copies the lists. */
  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    trigger = List.copyOf(trigger);
    matters = List.copyOf(matters);
  }

  /** The same event, told of before as the event {@code first}. */
  Event sameAs(String first) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        quad,
        goldstein,
        contexts,
        sources,
        targets,
        trigger,
        sentence,
        date,
        datePrecision,
        place,
        status,
        statement,
        Optional.of(first),
        after,
        confidence,
        matters,
        rule,
        reason);
  }

  /** The same event, which followed the event {@code earlier}. */
  Event after(String earlier) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        quad,
        goldstein,
        contexts,
        sources,
        targets,
        trigger,
        sentence,
        date,
        datePrecision,
        place,
        status,
        statement,
        sameAs,
        Optional.of(earlier),
        confidence,
        matters,
        rule,
        reason);
  }

  /**
   * One side of an event, or one member of a compound side.
   *
   * @param actor the actor's id
   * @param span where the text names it in this event
   */
  public record Participant(String actor, Span span) {}

  /** Whether an event happened. */
  public enum Status {
    /** It happened, or is happening. */
    ACTUAL,
    /** Somebody intends it, or it is set for the future. */
    PLANNED,
    /** It depends on something else. */
    CONDITIONAL,
    /** It did not happen, or is denied. */
    DENIED,
    /** Somebody asks for it. */
    REQUESTED,
    /** It is possible, feared, hoped for or alleged. */
    HYPOTHETICAL
  }
}
