package org.demarche.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Phrases whose sentence, or whose whole article, gives no events: the discards of PETRARCH's
 * dictionaries. The built-in lexicon has none. Immutable.
 */
public final class Discards {
  /** No phrases. */
  public static final Discards NONE = new Discards(List.of(), List.of());

  private final List<String> ofSentences;
  private final List<String> ofArticles;

  /**
   * Discards of these phrases; case and what stands between words do not matter.
   *
   * @param ofSentences phrases that concern their sentence
   * @param ofArticles phrases that concern the whole article
   */
  public Discards(Collection<String> ofSentences, Collection<String> ofArticles) {
    this.ofSentences = ofSentences.stream().map(Discards::plain).distinct().toList();
    this.ofArticles = ofArticles.stream().map(Discards::plain).distinct().toList();
  }

  /** Whether the sentence is discarded. */
  public boolean sentence(String text) {
    return !ofSentences.isEmpty() && anyIn(ofSentences, text);
  }

  /** Whether the article is discarded. */
  public boolean article(String text) {
    return !ofArticles.isEmpty() && anyIn(ofArticles, text);
  }

  private static boolean anyIn(List<String> phrases, String text) {
    String plain = plain(text);
    return phrases.stream().anyMatch(plain::contains);
  }

  /** Lower case, one blank between words and at both ends. */
  private static String plain(String text) {
    StringBuilder b = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        b.append(c);
      } else if (b.charAt(b.length() - 1) != ' ') {
        b.append(' ');
      }
    }
    if (b.charAt(b.length() - 1) != ' ') {
      b.append(' ');
    }
    return b.toString().toLowerCase(Locale.ROOT);
  }
}
