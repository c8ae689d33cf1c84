package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.story.StoryIndex;

/**
 * Adds generated articles to a {@link StoryIndex}, all of them different, and tells the speed and
 * the memory used. Run with the number of articles and of words in each: {@code StoryAdding 1000000
 * 300}.
 */
public final class StoryAdding {
  private static final int VOCABULARY = 20_000;
  private static final int STEP = 250_000;

  private StoryAdding() {}

  /**
   * Runs.
   *
   * @param arguments how many articles, and how many words in each
   */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    int words = Integer.parseInt(arguments[1]);
    SplittableRandom random = new SplittableRandom(1);
    List<String> vocabulary = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int l = 3 + random.nextInt(6); l > 0; l--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      vocabulary.add(word.toString());
    }
    StoryIndex index = new StoryIndex();
    long adding = 0;
    for (int i = 1; i <= count; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 1; w <= words; w++) {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1; // as Zipf found
        text.append(vocabulary.get(rank)).append(w % 15 == 0 ? ". " : " ");
      }
      String article = text.toString();
      long start = System.nanoTime();
      index.add(article);
      adding += System.nanoTime() - start;
      if (i % STEP == 0 || i == count) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
            "%,d articles, %,.0f a second, %,d MB in use%n",
            i, i / (adding / 1e9), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
      }
    }
  }
}
