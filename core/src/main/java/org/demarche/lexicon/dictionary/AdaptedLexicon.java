package org.demarche.lexicon.dictionary;

import java.util.List;
import org.demarche.lexicon.Lexicon;

/**
 * A lexicon that was built with dictionaries.
 *
 * @param lexicon the lexicon
 * @param unused the parts of the dictionaries that are well formed but that the lexicon cannot use,
 *     such as patterns that ask for an order of words
 */
public record AdaptedLexicon(Lexicon lexicon, List<Remark> unused) {
  /** Copies the list. */
  public AdaptedLexicon {
    unused = List.copyOf(unused);
  }
}
