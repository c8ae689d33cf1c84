package org.demarche.statement;

import org.demarche.Span;
import org.demarche.language.Sentence;

/**
 * The phrase that names who speaks.
 *
 * @param sentence where it stands
 * @param token the word whose actor speaks: the phrase's head, or what a relative pronoun refers to
 * @param span the phrase
 */
record Speaker(Sentence sentence, int token, Span span) {}
