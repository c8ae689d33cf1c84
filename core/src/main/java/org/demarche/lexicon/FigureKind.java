package org.demarche.lexicon;

/** What a figure counts. */
public enum FigureKind {
  /** People who lost their lives. */
  KILLED,
  /** People who were hurt. */
  WOUNDED,
  /** People of whom nothing is known any more. */
  MISSING,
  /** People who had to leave their homes. */
  DISPLACED,
  /** People taken or held by an authority. */
  DETAINED,
  /** People taken or held by others. */
  HOSTAGES,
  /** People set free or rescued. */
  RELEASED,
  /** People sent out of a country. */
  EXPELLED,
  /** Soldiers and other fighters. */
  TROOPS,
  /** People who protest together. */
  PROTESTERS,
  /** Votes cast, or had. */
  VOTES,
  /** Members of an organisation. */
  MEMBERS,
  /** Sums of money. */
  MONEY
}
