package org.demarche.event;

import java.util.Optional;
import org.demarche.Span;

/**
 * A state's belonging to an organisation, or a step towards or away from it.
 *
 * @param member ISO 3166-1 alpha-3 code of the state
 * @param organisation the organisation's name in the lexicon
 * @param action what it did
 * @param date ISO date to the precision that the text gives, if known
 * @param span the words that say so
 */
public record Membership(
    String member, String organisation, Action action, Optional<String> date, Span span) {
  /** A step in the relation of a member to its organisation. */
  public enum Action {
    /** Became a member. */
    JOIN,
    /** Ceased to be a member. */
    LEAVE,
    /** Asked to become a member. */
    APPLY,
    /** Is a member. */
    MEMBER
  }
}
