package org.demarche.intake.text;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells articles that are not in English. A text with enough of English's own function words is
 * English, whatever names it is full of; only others are given to a detector (lingua), which is
 * loaded when the first of them comes. May be used by any thread.
 */
public final class ArticleLanguage {
  /** A text with fewer letters is not judged. */
  static final int SHORTEST = 40;

  /** So much of a text tells its language. */
  private static final int LOOKED_AT = 4000;

  /** With a function word in so many percent of its words a text is English. */
  private static final int ENGLISH_SHARE = 16;

  /** Letters of a text that is long enough for the detector to be right with a small margin. */
  private static final int LONG = 300;

  /** How much surer than of English the detector must be, on its scale from 0 to 1. */
  private static final double MARGIN = 0.05;

  private static final double MARGIN_OF_SHORT_TEXT = 0.15;

  private static final Set<String> FUNCTION_WORDS = words();

  private ArticleLanguage() {}

  /** Made when it is first needed. */
  private static final class Detector {
    private static final LanguageDetector LINGUA =
        LanguageDetectorBuilder.fromLanguages(
                Language.ENGLISH,
                Language.GERMAN,
                Language.FRENCH,
                Language.SPANISH,
                Language.PORTUGUESE,
                Language.ITALIAN,
                Language.DUTCH,
                Language.POLISH,
                Language.TURKISH,
                Language.INDONESIAN,
                Language.SWEDISH,
                Language.DANISH,
                Language.ROMANIAN,
                Language.CZECH,
                Language.HUNGARIAN,
                Language.FINNISH,
                Language.VIETNAMESE,
                Language.SWAHILI,
                Language.RUSSIAN,
                Language.UKRAINIAN,
                Language.SERBIAN,
                Language.BULGARIAN,
                Language.GREEK,
                Language.ARABIC,
                Language.PERSIAN,
                Language.URDU,
                Language.HEBREW,
                Language.HINDI,
                Language.CHINESE,
                Language.JAPANESE,
                Language.KOREAN,
                Language.THAI)
            .withLowAccuracyMode()
            .build();
  }

  /**
   * The name of the language that {@code text} is in ("German"), or of its script ("Georgian
   * script"), if that is not English. Empty for English, and where the text is too short or unclear
   * to tell.
   */
  public static Optional<String> otherThanEnglish(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    int letters = countLetters(start, scripts);
    if (letters < SHORTEST || isEnglish(start)) {
      return Optional.empty();
    }
    Map<Language, Double> sure = Detector.LINGUA.computeLanguageConfidenceValues(start);
    double english = sure.getOrDefault(Language.ENGLISH, 0.0);
    Optional<Language> best = sure.keySet().stream().findFirst();
    if (best.isPresent()) {
      Language language = best.orElseThrow();
      double margin = letters < LONG ? MARGIN_OF_SHORT_TEXT : MARGIN;
      return sure.getOrDefault(language, 0.0) - english >= margin
          ? Optional.of(name(language.name()))
          : Optional.empty();
    }
    return scripts.entrySet().stream()
        .filter(e -> e.getKey() != Character.UnicodeScript.LATIN)
        .filter(e -> e.getValue() * 2 > letters)
        .findFirst()
        .map(e -> name(e.getKey().name()) + " script");
  }

  private static String name(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int countLetters(String text, Map<Character.UnicodeScript, Integer> scripts) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return letters;
  }

  private static boolean isEnglish(String text) {
    int words = 0;
    int function = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        function +=
            FUNCTION_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = -1;
      }
    }
    return function * 100 >= words * ENGLISH_SHARE;
  }

  private static Set<String> words() {
    try (InputStream in = ArticleLanguage.class.getResourceAsStream("english.txt")) {
      if (in == null) {
        throw new IllegalStateException("english.txt must stand beside ArticleLanguage");
      }
      Set<String> words = new HashSet<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(Set.copyOf(List.of(line.strip().split(" +", -1))));
        }
      }
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
