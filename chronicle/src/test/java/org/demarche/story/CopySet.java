package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Articles and copies of them, in an order from a seed.
 *
 * @param texts articles and copies
 * @param story for each of them the number of the article
 */
record CopySet(List<String> texts, List<Integer> story) {
  /** Of each article itself and one copy of each kind. */
  static CopySet of(List<String> articles, List<String> vocabulary, double share, long seed) {
    Variants variants = new Variants(seed, vocabulary);
    List<String> texts = new ArrayList<>();
    List<Integer> story = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      texts.add(articles.get(i));
      story.add(i);
      for (Variants.Kind kind : Variants.Kind.values()) {
        texts.add(variants.copy(articles.get(i), kind, share));
        story.add(i);
      }
    }
    return new CopySet(texts, story).shuffled(seed);
  }

  CopySet shuffled(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> t = new ArrayList<>(texts);
    List<Integer> s = new ArrayList<>(story);
    for (int i = t.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      t.set(i, t.set(j, t.get(i)));
      s.set(i, s.set(j, s.get(i)));
    }
    return new CopySet(t, s);
  }

  /** How well an index that takes the texts one by one finds the stories. */
  Agreement found() {
    StoryIndex index = new StoryIndex();
    texts.forEach(index::add);
    return Agreement.of(story, index::storyOf);
  }
}
