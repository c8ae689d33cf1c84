package org.demarche.commitment;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;

/**
 * Something that one party asks of another, or binds itself to, in words: a demand, a promise, a
 * threat, a red line, a refusal, a denial or an accusation. Immutable.
 *
 * @param id {@code c1}, {@code c2}, ... in reading order
 * @param kind what it is
 * @param by ids of the actors who make it, at least one
 * @param to ids of the actors to whom it is put; empty where nobody is named
 * @param what what it is about: the article's own words at {@code whatSpan} in one line
 * @param whatSpan where those words stand
 * @param act the CAMEO code of what is asked, promised, refused ..., where the lexicon knows it
 * @param condition the words after its "if" or "unless"
 * @param deadline ISO date to the precision that the text gives
 * @param withdrawn whether the article tells it as taken back
 * @param told where the article says it, at least once, the first telling first
 * @param status how it stands by the end of the article
 * @param answers what answers it in the article, in reading order
 */
public record Commitment(
    String id,
    Kind kind,
    List<String> by,
    List<String> to,
    String what,
    Span whatSpan,
    Optional<String> act,
    Optional<Span> condition,
    Optional<String> deadline,
    boolean withdrawn,
    List<Telling> told,
    Status status,
    List<Answer> answers) {
  /** Copies the lists. */
  public Commitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
    told = List.copyOf(told);
    answers = List.copyOf(answers);
  }

  /** What a commitment is. */
  public enum Kind {
    /** Asks somebody to do or leave something; appeals are demands. */
    DEMAND,
    /** Binds its maker to do something for somebody. */
    PROMISE,
    /** Says what its maker will do against somebody. */
    THREAT,
    /** Says what its maker will not bear. */
    RED_LINE,
    /** Says no to what was asked or offered. */
    REFUSAL,
    /** Says that something is not so. */
    DENIAL,
    /** Charges somebody with a deed. */
    ACCUSATION
  }

  /** How a commitment stands. */
  public enum Status {
    /** Nothing known has answered it. */
    OPEN,
    /** What was asked, promised or threatened was done. */
    MET,
    /** Who was asked said no, or the opposite was done. */
    REFUSED,
    /** Who made it took it back. */
    WITHDRAWN,
    /** The parties tell it differently. */
    CONTESTED
  }

  /**
   * One place where the article says it.
   *
   * @param event the id of the event that it rests on, if it rests on one
   * @param statement the id of the statement that holds it, if one does
   * @param sentence index of the sentence
   * @param span the words that say what
   * @param date ISO date to the precision that the text gives, if known
   */
  public record Telling(
      Optional<String> event,
      Optional<String> statement,
      int sentence,
      Span span,
      Optional<String> date) {}

  Commitment with(Status newStatus, List<Answer> newAnswers) {
    return new Commitment(
        id,
        kind,
        by,
        to,
        what,
        whatSpan,
        act,
        condition,
        deadline,
        withdrawn,
        told,
        newStatus,
        newAnswers);
  }
}
