/**
 * Dictionaries in the formats of PETRARCH and TABARI: actors with dated codes, agents, verbs with
 * their patterns, discards. {@link org.demarche.lexicon.dictionary.Dictionaries} reads a folder of
 * them and builds a {@link org.demarche.lexicon.Lexicon} that has them beside its own files or
 * instead of them.
 *
 * <p>Nothing is skipped silently: each line that was not understood or cannot be used is a {@link
 * org.demarche.lexicon.dictionary.Remark}.
 */
@NullMarked
package org.demarche.lexicon.dictionary;

import org.jspecify.annotations.NullMarked;
