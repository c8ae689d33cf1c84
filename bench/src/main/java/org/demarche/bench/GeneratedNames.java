package org.demarche.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.demarche.lexicon.LexiconSource;

/** Invented names of persons, as a lexicon file and in a text. The same seed gives the same. */
final class GeneratedNames {
  private static final long SEED = 20211223;
  private static final String[] SYLLABLES = {
    "ar", "bel", "cor", "dor", "em", "fa", "gri", "hal", "il", "jo", "ka", "lin", "mo", "na", "or",
    "pe", "ros", "san", "ta", "ur", "vey", "wen", "ya", "zol"
  };
  private static final String[] WORDS = {
    "the",
    "said",
    "that",
    "in",
    "of",
    "troops",
    "would",
    "leave",
    "before",
    "talks",
    "with",
    "and",
    "border",
    "agreement",
    "on",
    "after",
    "a",
    "ministry",
    "statement",
    "week"
  };

  /** Every so many words of the text stands a name. */
  private static final int WORDS_PER_NAME = 8;

  private final Random random = new Random(SEED);
  private final List<String> names;

  /** As many different names as asked for: each person has a full name and a surname. */
  GeneratedNames(int count) {
    Set<String> all = new LinkedHashSet<>();
    while (all.size() < count) {
      String surname = word();
      if (!all.contains(surname)) {
        all.add(word() + " " + surname);
        all.add(surname);
      }
    }
    names = new ArrayList<>(all).subList(0, count);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
    return word.replace(0, 1, first).toString();
  }

  /** The names. */
  List<String> names() {
    return names;
  }

  /** An actors file of one country whose foreign ministers have the names, two each. */
  LexiconSource file() {
    StringBuilder file = new StringBuilder("country XAR Arvand\n");
    for (int i = 0; i + 1 < names.size(); i += 2) {
      int year = 1990 + i % 30;
      file.append("  office: Foreign Minister | ")
          .append(names.get(i))
          .append(", ")
          .append(names.get(i + 1))
          .append(" | ")
          .append(year)
          .append("-03-01..")
          .append(year + 2)
          .append('\n');
    }
    return LexiconSource.of("actors/generated.txt", file.toString());
  }

  /** A text of about so many characters, of common words with a name now and then. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 40);
    for (int i = 1; text.length() < length; i++) {
      text.append(
              i % WORDS_PER_NAME == 0
                  ? names.get(random.nextInt(names.size()))
                  : WORDS[random.nextInt(WORDS.length)])
          .append(' ');
    }
    return text.toString();
  }
}
