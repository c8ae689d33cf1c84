package org.demarche;

import java.util.List;
import org.demarche.event.Trial;
import org.demarche.language.Sentence;

/**
 * Why an article gave its record.
 *
 * @param record what {@link Coder#code} gives for the article
 * @param sentences the sentences with their tokens and trees, in the record's order
 * @param trials the entries of the event lexicon whose words stand in the article, in reading
 *     order, with what came of each
 */
public record Explanation(Record record, List<Sentence> sentences, List<Trial> trials) {
  /** Copies the lists. */
  public Explanation {
    sentences = List.copyOf(sentences);
    trials = List.copyOf(trials);
  }
}
