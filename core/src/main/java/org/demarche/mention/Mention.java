package org.demarche.mention;

import org.demarche.Span;

/**
 * One place where an actor is mentioned.
 *
 * @param actor the actor's id
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, at least {@code first}
 * @param head index of the token that governs the phrase, between {@code first} and {@code last}
 * @param span where it stands in the text
 * @param form how it mentions the actor
 */
public record Mention(
    String actor, int sentence, int first, int last, int head, Span span, Form form) {

  /** How a mention names its actor. */
  public enum Form {
    /** A proper name: "Vladimir Putin", "Moscow", "NATO". */
    NAME,
    /** An adjective or people name that stands for the country: "Russian" in "Russian troops". */
    DEMONYM,
    /** A noun phrase with an agent noun: "Russian troops", "the foreign minister". */
    NOMINAL,
    /** A pronoun: "he", "they", "its". */
    PRONOUN
  }
}
