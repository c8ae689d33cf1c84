package org.demarche.lexicon;

/** What sort of actor somebody is. */
public enum ActorKind {
  /** One human being. */
  PERSON,
  /** A state or a territory that acts as one. */
  STATE,
  /** A body with a name: ministry, alliance, party, company. */
  ORGANISATION,
  /** People taken together: troops, protesters, an ethnic group. */
  GROUP
}
