package org.demarche.figure;

import org.demarche.lexicon.FigureLexicon.Entry;

/**
 * The word that tells what a quantity counts.
 *
 * @param entry the lexicon's entry
 * @param predicate its token
 */
record Evidence(Entry entry, int predicate) {}
