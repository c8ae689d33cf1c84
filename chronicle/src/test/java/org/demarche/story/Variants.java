package org.demarche.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Copies of an article as they are found in the world, made from a seed. */
final class Variants {
  /** What publishers put around reports. */
  private static final List<String> FURNITURE =
      List.of(
          """
          Sign up for the Morning Courier, our free newsletter, and read what matters before your first
          cup of tea. By signing up you agree to our terms of use and our privacy notice. You can leave
          at any time. Already a subscriber? Log in here to read without advertisements and to comment.""",
          """
          The Arvand Echo is funded by its readers. If everyone who reads our reporting helped to pay for
          it, our future would be much more secure. For as little as the price of a loaf of bread you can
          support the Echo, and it takes a minute only. Thank you for keeping independent journalism alive
          in the Corvian provinces. This article was amended to correct the spelling of a name.""",
          """
          Follow our correspondents on every network and download the application for phones and tablets.
          Material of this agency may not be published, broadcast, rewritten or redistributed without
          written permission. All rights reserved. Comments are moderated and appear after some hours.""",
          """
          Most read stories this week. Photographs of the harvest. Ten recipes for a cold evening. Where
          to buy winter boots in the capital. Our weather service expects showers in the lowlands and snow
          above nine hundred metres, with winds from the north in the afternoon.""",
          """
          Correspondents in four cities contributed to this report. Editing by the foreign desk. The
          opinions expressed by outside contributors are theirs alone and do not reflect the views of the
          board of the Northern Dispatch or its owners, the Belmari Printing Company.""");

  private final SplittableRandom random;
  private final List<String> vocabulary;

  /**
   * @param vocabulary the words that replace others
   */
  Variants(long seed, List<String> vocabulary) {
    random = new SplittableRandom(seed);
    this.vocabulary = vocabulary;
  }

  /** What is done to a copy. */
  enum Kind {
    /** Words dropped, swapped and replaced. */
    CHANGED,
    /** The same, and paragraphs in another order. */
    REORDERED,
    /** The same, and no more than the first paragraphs, at least 60 words of the report. */
    CUT,
    /** The same, and a publisher's furniture before or after it. */
    FURNISHED,
    /** Cut and furnished. */
    CUT_AND_FURNISHED
  }

  /**
   * A copy.
   *
   * @param share how many of its words are dropped, swapped or replaced, from 0 to 1
   */
  String copy(String article, Kind kind, double share) {
    List<String> paragraphs =
        new ArrayList<>(Arrays.stream(article.split("\n+")).filter(p -> !p.isBlank()).toList());
    if (kind == Kind.CUT || kind == Kind.CUT_AND_FURNISHED) {
      int words = 0;
      int kept = 0;
      while (kept < paragraphs.size() && words < 60) {
        words += paragraphs.get(kept++).split("\\s+").length;
      }
      paragraphs = new ArrayList<>(paragraphs.subList(0, kept));
    }
    if (kind == Kind.REORDERED) {
      Collections.shuffle(paragraphs, new java.util.Random(random.nextLong()));
    }
    paragraphs.replaceAll(p -> changed(p, share));
    if (kind == Kind.FURNISHED || kind == Kind.CUT_AND_FURNISHED) {
      String block = FURNITURE.get(random.nextInt(FURNITURE.size()));
      paragraphs.add(random.nextInt(4) == 0 ? 0 : paragraphs.size(), block);
    }
    return String.join("\n\n", paragraphs);
  }

  private String changed(String paragraph, double share) {
    List<String> words = new ArrayList<>(List.of(paragraph.strip().split("\\s+")));
    for (int i = 0; i < words.size(); i++) {
      if (random.nextDouble() < share) {
        switch (random.nextInt(3)) {
          case 0 -> words.remove(i--);
          case 1 -> Collections.swap(words, i, Math.min(i + 1, words.size() - 1));
          default -> words.set(i, vocabulary.get(random.nextInt(vocabulary.size())));
        }
      }
    }
    return String.join(" ", words);
  }
}
