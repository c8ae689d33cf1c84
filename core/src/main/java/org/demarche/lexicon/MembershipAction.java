package org.demarche.lexicon;

/** A step in the relation of a member to its organisation. */
public enum MembershipAction {
  /** Became a member. */
  JOIN,
  /** Ceased to be a member. */
  LEAVE,
  /** Asked to become a member. */
  APPLY,
  /** Was asked to become a member. */
  INVITE,
  /** Lost a member's rights for a time. */
  SUSPEND,
  /** Founded the organisation, with others. */
  FOUND,
  /** Is a member. */
  MEMBER
}
