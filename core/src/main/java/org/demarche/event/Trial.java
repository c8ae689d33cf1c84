package org.demarche.event;

/**
 * One entry of the event lexicon that was tried on one word of a sentence.
 *
 * @param sentence index of the sentence
 * @param token index of the word within it
 * @param rule the entry's id
 * @param where the entry's lexicon file and line
 * @param outcome what came of it
 * @param detail the condition that failed, as the lexicon writes it; empty for other outcomes
 */
public record Trial(
    int sentence, int token, String rule, String where, Outcome outcome, String detail) {
  /** What came of a trial. */
  public enum Outcome {
    /** An event of the record rests on it. */
    USED,
    /** It fits, and another entry won or a word above it took the word. */
    FITS,
    /** A need of it is not met. */
    LACKS,
    /** A bar of it is met. */
    BARRED
  }

  Trial used() {
    return new Trial(sentence, token, rule, where, Outcome.USED, detail);
  }
}
