package org.demarche.language;

import org.demarche.Span;

/**
 * One word or mark of a sentence with its place in the dependency tree.
 *
 * @param index place in the sentence, from 0
 * @param form as written
 * @param lemma dictionary form, lower case except in proper nouns
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the governor, or -1 for a root
 * @param relation basic Universal Dependencies relation to the governor, such as {@code nsubj:pass}
 * @param span where it stands in the text
 */
public record Token(
    int index, String form, String lemma, String tag, int head, String relation, Span span) {

  /** Whether the tag is a verb's ({@code VB...} or a modal). */
  public boolean isVerb() {
    return tag.startsWith("V") || tag.equals("MD");
  }

  /** Whether the tag is a noun's, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is a proper noun's. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether the tag is an adjective's. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether the tag is a personal or possessive pronoun's. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /**
   * Whether it is a word such as "who", "which", "whose" or "that" at the head of a relative
   * clause.
   */
  public boolean isRelative() {
    return tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
  }

  /** Whether the relation is {@code name} or one of its subtypes ({@code name:...}). */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.length() > name.length()
            && relation.charAt(name.length()) == ':'
            && relation.startsWith(name));
  }
}
