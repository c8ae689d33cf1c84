package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;

/** Takes off a body's blocks what stands before, after and between its paragraphs. */
final class BodyTrimmer {
  private static final int SHORTEST_SENTENCE = 3;

  private BodyTrimmer() {}

  /** The blocks that belong to the article, in the same order. */
  static List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!FurnitureWords.areLine(block.text()) && !isLinks(block)) {
        kept.add(block);
      }
    }
    return edges(beforeEnd(afterHeadline(kept)));
  }

  /** What is nothing but links leads elsewhere. */
  private static boolean isLinks(Block block) {
    return block.words() > 0 && block.linkedWords() * 5 >= block.words() * 4;
  }

  /** What follows the last heading of the first rank, if that stands near the beginning. */
  private static List<Block> afterHeadline(List<Block> blocks) {
    int all = Block.proseWords(blocks);
    int before = 0;
    int from = 0;
    for (int i = 0; i < blocks.size() && before * 5 <= all; i++) {
      Block block = blocks.get(i);
      if (block.owner().normalName().equals("h1")) {
        from = i + 1;
      }
      before += block.isProse() ? block.words() : 0;
    }
    return blocks.subList(from, blocks.size());
  }

  /** What stands before a heading that says that the article is over. */
  private static List<Block> beforeEnd(List<Block> blocks) {
    int all = Block.proseWords(blocks);
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before * 3 >= all * 2 && !block.isProse() && FurnitureWords.areEnd(block.text())) {
        return blocks.subList(0, i);
      }
      before += block.isProse() ? block.words() : 0;
    }
    return blocks;
  }

  private static List<Block> edges(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    while (from < to && !isEdgeProse(blocks.get(from))) {
      from++;
    }
    while (to > from && !isEdgeProse(blocks.get(to - 1))) {
      to--;
    }
    return blocks.subList(from, to);
  }

  private static boolean isEdgeProse(Block block) {
    boolean sentence =
        block.isProse()
            || (!block.isHeading()
                && block.words() >= SHORTEST_SENTENCE
                && block.linkedWords() == 0
                && block.endsSentence());
    return sentence && !FurnitureWords.areEdge(block.text());
  }
}
