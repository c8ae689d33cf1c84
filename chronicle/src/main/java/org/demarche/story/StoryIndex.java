package org.demarche.story;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Tells which articles are copies of one report: wire copies, rewrites, cuts. Incremental: add one,
 * ask one. Not to be shared between threads.
 *
 * <p>Each text becomes two MinHash signatures ({@link MinHash}) over pairs of content words ({@link
 * Shingles}): of its body, and of its lead, so that a cut to the lead meets the long report. Bands
 * ({@link Bands}) give the articles that may be copies; they are when the estimated similarity says
 * so. Copies of copies are of one story.
 *
 * <p>A publisher's furniture does not join: passages that three other stories had before are left
 * out ({@link Passages}), and a text whose passages that are not word for word in the other report
 * have nothing in common with it is not a copy, unless one of the two holds the other.
 *
 * <p>The order matters in two ways only: furniture is not known as such before it was seen in three
 * stories, and of a band's key the first {@value Bands#MOST} articles count. Otherwise the same
 * articles in any order give the same stories.
 */
public final class StoryIndex {
  /** After so many different shingles the rest of a text is not read: 20,000 words and more. */
  private static final int BODY_SHINGLES = 1 << 14;

  /** A lead is so many content words, about 60 words of text. */
  private static final int LEAD_SHINGLES = 30;

  /** Bodies as similar as this are copies. */
  private static final double SAME_BODY = 0.3;

  /** So much of the shorter body in the longer makes it a part. */
  private static final double HELD = 0.5;

  /** Of less similarity the signatures are too short to tell what one holds of the other. */
  private static final double SURE = 0.1;

  /** Nor are they where the shorter has fewer shingles than this. */
  private static final int ENOUGH = 20;

  /** Leads as similar as this are one. */
  private static final double SAME_LEAD = 0.36;

  /** A text of so many leads' length may be a cut to the lead, which shows in the lead only. */
  private static final int SHORT = 4 * LEAD_SHINGLES;

  /** An article as similar as this to as much of a longer text's beginning is its beginning. */
  private static final double SAME_BEGINNING = 0.5;

  /** So much of what a text adds must be in the other too. */
  private static final double SOME = 0.2;

  /** So much of the shorter body in the longer is all of it. */
  private static final double WHOLE = 0.7;

  /** A share of a text that may be added without asking what it is. */
  private static final double ADDED = 0.3;

  /** Texts with fewer shingles tell too little: only equal ones are copies. */
  private static final int FEWEST = 16;

  /** So many stories that had a passage before make it furniture. */
  private static final int FURNITURE = 3;

  /** If less than this is left of a text without its furniture, none is left out. */
  private static final double LEFT = 0.3;

  private final Shingles shingles = new Shingles();
  private final MinHash body = new MinHash(Signatures.BODY);
  private final MinHash lead = new MinHash(Signatures.LEAD);
  private final Passages passages = new Passages();
  private final Signatures signatures = new Signatures();
  private final Bands[] bands = new Bands[Signatures.BANDS];

  /** The parent of each article in the forest of stories; a story's root is its first article. */
  private int[] parents = new int[1024];

  private int[] words = new int[1024];
  private boolean[] out = new boolean[64];
  private int[] near = new int[Signatures.BANDS * Bands.MOST];

  /** An empty index. */
  public StoryIndex() {
    for (int i = 0; i < bands.length; i++) {
      bands[i] = new Bands(signatures, i);
    }
  }

  /**
   * Adds an article.
   *
   * @param text its clean text
   * @return its number: 0 for the first, then 1, ...
   */
  public int add(String text) {
    shingles.read(text);
    Signature own = signature();
    int textWords = sentenceWords();
    int candidates = candidates(own);
    int article = signatures.add(own);
    grow(article);
    parents[article] = article;
    words[article] = textWords;
    boolean beginning = false;
    for (int i = 0; i < candidates; i++) {
      Likeness likeness = likeness(near[i], own);
      beginning |= likeness == Likeness.BEGINNING;
      if (likeness != Likeness.NONE) {
        join(article, near[i]);
      }
    }
    for (Bands b : bands) {
      b.add(article);
    }
    for (int p = 0; p < shingles.passageCount(); p++) {
      long passage = shingles.passage(p);
      if (passage != 0) {
        int last = passages.lastArticle(passage);
        passages.see(
            passage, article, last >= 0 && (beginning || storyOf(last) != storyOf(article)));
      }
    }
    return article;
  }

  /**
   * Tells of which story a text would be, without adding it.
   *
   * @return the first article of that story, or empty if it is like none
   */
  public OptionalInt find(String text) {
    shingles.read(text);
    Signature own = signature();
    int candidates = candidates(own);
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < candidates; i++) {
      if (likeness(near[i], own) != Likeness.NONE) {
        first = Math.min(first, storyOf(near[i]));
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** The number of the first article that is of the same story; its own if there is none before. */
  public int storyOf(int article) {
    int root = article;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int a = article; parents[a] != root; ) {
      int next = parents[a];
      parents[a] = root;
      a = next;
    }
    return root;
  }

  /** How many articles there are. */
  public int size() {
    return signatures.count();
  }

  /**
   * How many words of the article's text stand in whole sentences that are the report's own: with
   * their full stop, without broken characters, and not known as a publisher's furniture.
   */
  public int words(int article) {
    return words[article];
  }

  /** The signature of the text that was read; leaves what is furniture in {@code out}. */
  private Signature signature() {
    leaveOutFurniture();
    short[] values = new short[Signatures.VALUES];
    shingles.fill(out, BODY_SHINGLES, body);
    body.write(values, 0);
    shingles.fill(out, LEAD_SHINGLES, lead);
    lead.write(values, Signatures.BODY);
    return new Signature(values, body.size(), lead.size());
  }

  private void leaveOutFurniture() {
    int count = shingles.passageCount();
    if (out.length < count) {
      out = new boolean[2 * count];
    }
    Arrays.fill(out, false);
    for (int p = 0; p < count; p++) {
      long passage = shingles.passage(p);
      out[p] = passage != 0 && passages.stories(passage) >= FURNITURE;
    }
    int left = 0;
    for (int w = 0; w < shingles.contentWords(); w++) {
      left += out[shingles.passageOf(w)] ? 0 : 1;
    }
    if (left < LEFT * shingles.contentWords()) {
      Arrays.fill(out, false);
    }
  }

  private int sentenceWords() {
    int all = 0;
    for (int p = 0; p < shingles.passageCount(); p++) {
      all += out[p] ? 0 : shingles.sentenceWords(p);
    }
    return all;
  }

  /** Leaves the articles that share a band's key in {@code near}, each once and in order. */
  private int candidates(Signature own) {
    if (own.bodySize() == 0) {
      return 0;
    }
    int all = 0;
    int[] found = new int[Bands.MOST];
    for (int b = 0; b < bands.length; b++) {
      int n = bands[b].find(Signatures.key(own, b), found);
      System.arraycopy(found, 0, near, all, n);
      all += n;
    }
    Arrays.sort(near, 0, all);
    int different = 0;
    for (int i = 0; i < all; i++) {
      if (i == 0 || near[i] != near[i - 1]) {
        near[different++] = near[i];
      }
    }
    return different;
  }

  /** What a text is to an article. */
  private enum Likeness {
    NONE,
    COPY,
    /**
     * Begins like the shorter article and goes on otherwise: the long report of a cut, or of
     * another that begins with the same furniture.
     */
    BEGINNING
  }

  private Likeness likeness(int article, Signature own) {
    int size = signatures.bodySize(article);
    int shorter = Math.min(size, own.bodySize());
    double similarity = signatures.body(article, own);
    if (shorter < FEWEST) {
      return similarity == 1 && size == own.bodySize() ? Likeness.COPY : Likeness.NONE;
    }
    double held =
        similarity < SURE || shorter < ENOUGH
            ? 0
            : common(similarity, size, own.bodySize()) / shorter;
    boolean sameLead =
        signatures.lead(article, own) >= SAME_LEAD && (shorter <= SHORT || similarity >= SURE);
    boolean same = sameLead || similarity >= SAME_BODY || held >= HELD;
    if (same && (held >= WHOLE || goesOnAlike(article, own))) {
      return Likeness.COPY;
    }
    if (!sameLead || size >= own.bodySize()) {
      return Likeness.NONE;
    }
    return beginsWith(article) ? Likeness.COPY : Likeness.BEGINNING;
  }

  /** How many shingles two sets have in common, by their similarity and sizes. */
  private static double common(double similarity, int a, int b) {
    return similarity * (a + b) / (1 + similarity);
  }

  /**
   * Whether what the text has besides passages that are word for word in the article's story is
   * little, or has something in common with the article too.
   */
  private boolean goesOnAlike(int article, Signature own) {
    boolean[] shared = Arrays.copyOf(out, out.length);
    int story = storyOf(article);
    boolean any = false;
    for (int p = 0; p < shingles.passageCount(); p++) {
      long passage = shingles.passage(p);
      int last = passage == 0 ? -1 : passages.lastArticle(passage);
      if (last >= 0 && last < signatures.count() && storyOf(last) == story) {
        shared[p] = true;
        any = true;
      }
    }
    if (!any) {
      return true;
    }
    double similarity = similarity(shared, BODY_SHINGLES, article);
    if (body.size() <= ADDED * own.bodySize()) {
      return true;
    }
    return common(similarity, signatures.bodySize(article), body.size()) / body.size() >= SOME;
  }

  /** Whether the text begins with the whole of the article. */
  private boolean beginsWith(int article) {
    return similarity(out, signatures.bodySize(article), article) >= SAME_BEGINNING;
  }

  /** How similar the article's body is to the text's, as far as it is not left out. */
  private double similarity(boolean[] leftOut, int most, int article) {
    shingles.fill(leftOut, most, body);
    short[] values = new short[Signatures.VALUES];
    body.write(values, 0);
    return signatures.body(article, new Signature(values, body.size(), 0));
  }

  /** Makes one story of two; its root is the first of both. */
  private void join(int a, int b) {
    int x = storyOf(a);
    int y = storyOf(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }

  private void grow(int article) {
    if (article == parents.length) {
      parents = Arrays.copyOf(parents, article + (article >> 1));
      words = Arrays.copyOf(words, article + (article >> 1));
    }
  }
}
