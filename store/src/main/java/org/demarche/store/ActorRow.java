package org.demarche.store;

/**
 * An actor, the same over all articles that give it one name, code and kind.
 *
 * @param key the row's key in this database
 * @param name its name
 * @param code CAMEO-style code, empty if unknown
 * @param country ISO 3166-1 alpha-3, empty if unknown
 * @param sectors codes of sectors, between blanks
 * @param kind PERSON, STATE, ORGANISATION or GROUP
 * @param party whom it stands for: a country's or organisation's code, else its name
 */
public record ActorRow(
    long key, String name, String code, String country, String sectors, String kind, String party) {
  /** The code where there is one, else the name. */
  public String label() {
    return code.isEmpty() ? name : code;
  }
}
