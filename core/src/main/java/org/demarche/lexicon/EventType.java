package org.demarche.lexicon;

/** PLOVER's sixteen event types. */
public enum EventType {
  /** Agree to, or express intent for, future cooperation. */
  AGREE,
  /** Meet, visit, talk, negotiate. */
  CONSULT,
  /** Support by words, recognition or signature. */
  SUPPORT,
  /** Yield to demands without the use of force. */
  CONCEDE,
  /** Cooperate materially. */
  COOPERATE,
  /** Give aid. */
  AID,
  /** Withdraw, release, cease fire. */
  RETREAT,
  /** Ask or demand. */
  REQUEST,
  /** Criticise, accuse, investigate. */
  ACCUSE,
  /** Refuse, deny, veto. */
  REJECT,
  /** Threaten. */
  THREATEN,
  /** Protest. */
  PROTEST,
  /** Reduce relations or stop cooperation. */
  SANCTION,
  /** Show or ready force. */
  MOBILIZE,
  /** Arrest, seize, restrict, impose. */
  COERCE,
  /** Use violence. */
  ASSAULT
}
