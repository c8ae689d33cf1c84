package org.demarche.commitment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.CommitmentLexicon;

/**
 * What a stretch of text is about: the stems of its content words, without those that say nothing
 * (the lexicon's EMPTY words, the nouns that only name another commitment) and without the parties'
 * names.
 *
 * @param stems in the order of the text
 */
public record Topic(Set<String> stems) {
  /** Common beginnings of this length make two words one: "withdraw", "withdrawal". */
  private static final int PREFIX = 5;

  private static final int SHORTEST = 3;

  /**
   * The topic of the text.
   *
   * @param names words of the parties' names, in lower case
   */
  static Topic of(String text, CommitmentLexicon lexicon, Set<String> names) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words(text)) {
      if (word.length() >= SHORTEST
          && Character.isLetter(word.charAt(0))
          && !lexicon.has("EMPTY", word)
          && !names.contains(word)) {
        String stem = stem(word);
        if (!lexicon.has("EMPTY", stem) && !isNaming(word, lexicon)) {
          stems.add(stem);
        }
      }
    }
    return new Topic(stems);
  }

  /** The words that are written with a capital, in lower case. */
  static Set<String> names(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : text.split("\\W+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        found.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** The words of the text in lower case. */
  static Collection<String> words(String text) {
    Set<String> found = new LinkedHashSet<>();
    int start = -1;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean in = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        found.add(lower.substring(start, i));
        start = -1;
      }
    }
    return found;
  }

  /** Whether the word only names what stands elsewhere: "the demand". */
  static boolean isNaming(String word, CommitmentLexicon lexicon) {
    return lexicon.has("NAMING", stem(word));
  }

  private static String stem(String word) {
    if (word.endsWith("ies") && word.length() > PREFIX) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** How many stems the two share. */
  int shared(Topic other) {
    int n = 0;
    for (String a : stems) {
      if (other.stems.stream().anyMatch(b -> isOne(a, b))) {
        n++;
      }
    }
    return n;
  }

  private static boolean isOne(String a, String b) {
    return a.equals(b)
        || (a.length() >= PREFIX && b.length() >= PREFIX && a.regionMatches(0, b, 0, PREFIX));
  }

  /** Whether half of the shorter one is in the longer one too. */
  boolean isLike(Topic other) {
    int least = Math.min(stems.size(), other.stems.size());
    return least > 0 && 2 * shared(other) >= least;
  }
}
