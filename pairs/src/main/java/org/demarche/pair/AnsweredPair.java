package org.demarche.pair;

import org.demarche.article.Article;

/**
 * A pair with its answer, to train on and to measure by.
 *
 * @param article the text
 * @param pair the pair
 * @param type the answer: a PLOVER type's name, or YIELD for CONCEDE and RETREAT together
 */
public record AnsweredPair(Article article, Pair pair, String type) {
  /**
   * Checks the type.
   *
   * @throws IllegalArgumentException if there is no type of that name
   */
  public AnsweredPair {
    if (Label.named(type).isEmpty()) {
      throw new IllegalArgumentException(
          "the type must be one of PLOVER's 16 or YIELD, found '" + type + "'");
    }
  }

  Label label() {
    return Label.named(type).orElseThrow();
  }
}
