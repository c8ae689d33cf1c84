package org.demarche.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one paragraph, heading or list entry.
 *
 * @param owner the innermost element that holds all of it
 * @param text its text, with single spaces
 * @param words how many words it has
 * @param linkedWords how many of them stand in links
 */
record Block(Element owner, String text, int words, int linkedWords) {
  /** Shorter texts are labels more often than sentences. */
  private static final int SHORTEST_PROSE = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。:;][\"'”’»)\\]]*\\s*$");

  /** Whether it reads like running text: long enough, mostly without links. */
  boolean isProse() {
    return words >= SHORTEST_PROSE
        && linkedWords * 2 < words
        && (words >= 3 * SHORTEST_PROSE || endsSentence());
  }

  /** How many words of running text there are in some blocks. */
  static int proseWords(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** Whether it is a heading. */
  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
