package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Articles of invented words, with frequent and rare ones as in a language; from a seed. */
final class InventedArticles {
  private static final List<String> SYLLABLES =
      List.of(
          "ar", "bel", "cor", "dan", "el", "fin", "gor", "hal", "ir", "jun", "kos", "lem", "mar",
          "nor", "os", "pel", "quin", "ros", "sal", "tev", "ur", "vas", "wen", "yor", "zim");

  private final List<String> vocabulary = new ArrayList<>();
  private final SplittableRandom random;

  InventedArticles(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < 4000; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 1 + random.nextInt(3); s >= 0; s--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      vocabulary.add(word.toString());
    }
  }

  List<String> vocabulary() {
    return vocabulary;
  }

  /** An article of 6 to 25 paragraphs. */
  String next() {
    List<String> paragraphs = new ArrayList<>();
    for (int p = 6 + random.nextInt(20); p > 0; p--) {
      paragraphs.add(sentence() + " " + sentence());
    }
    return String.join("\n\n", paragraphs);
  }

  private String sentence() {
    List<String> words = new ArrayList<>();
    for (int w = 9 + random.nextInt(15); w > 0; w--) {
      double rank = Math.pow(vocabulary.size(), random.nextDouble()); // as Zipf found
      words.add(vocabulary.get((int) rank - 1));
    }
    return String.join(" ", words) + ".";
  }
}
