package org.demarche.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.TimeExpression.Precision;

/**
 * One sentence as the rules of time read it: words in lower case with straight apostrophes, "mid-"
 * taken off dates ("mid-January"), and what each word means in a calendar. Places outside the
 * sentence hold the empty word.
 */
final class TimeText {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Precision> UNITS = new HashMap<>();
  private static final Map<String, Month> SEASONS =
      Map.of(
          "spring", Month.MARCH,
          "summer", Month.JUNE,
          "fall", Month.SEPTEMBER,
          "autumn", Month.SEPTEMBER,
          "winter", Month.DECEMBER);

  static {
    for (Month m : Month.values()) {
      String name = m.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, m);
      MONTHS.put(name.substring(0, 3), m);
      MONTHS.put(name.substring(0, 3) + ".", m);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    MONTHS.put("sept.", Month.SEPTEMBER);
    for (DayOfWeek d : DayOfWeek.values()) {
      String name = d.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, d);
      WEEKDAYS.put(name.substring(0, 3) + ".", d);
    }
    WEEKDAYS.put("tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur.", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs.", DayOfWeek.THURSDAY);
    List<String> small =
        List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .split(" "));
    for (int i = 0; i < small.size(); i++) {
      NUMBERS.put(small.get(i), i + 1);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
    NUMBERS.put("fifteen", 15);
    NUMBERS.put("sixteen", 16);
    NUMBERS.put("seventeen", 17);
    NUMBERS.put("eighteen", 18);
    NUMBERS.put("nineteen", 19);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], 10 * (i + 2));
    }
    for (Precision p : Precision.values()) {
      if (p != Precision.SEASON) { // "last season" is mostly sport's
        String name = p.name().toLowerCase(Locale.ROOT);
        UNITS.put(name, p);
        UNITS.put(name + "s", p);
      }
    }
    UNITS.put("centuries", Precision.CENTURY);
  }

  private final Sentence sentence;
  private final String[] words;

  TimeText(Sentence sentence) {
    this.sentence = sentence;
    words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      String form = bare(sentence.token(i).form());
      words[i] = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    }
  }

  /** The form without "mid-" where a date follows it. */
  private static String bare(String form) {
    boolean dated =
        form.length() > 5
            && form.regionMatches(true, 0, "mid-", 0, 4)
            && !Character.isLowerCase(form.charAt(4));
    return dated ? form.substring(4) : form;
  }

  /** Whether "mid-" was taken off the word. */
  boolean isMid(int i) {
    return i >= 0 && i < words.length && words[i].length() < sentence.token(i).form().length();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  /** The word, or the empty word outside the sentence. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean in(int i, Set<String> set) {
    return set.contains(word(i));
  }

  /** The tag, or an empty one outside the sentence. */
  String tag(int i) {
    return i >= 0 && i < words.length ? sentence.token(i).tag() : "";
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isProper(int i) {
    return tag(i).startsWith("NNP");
  }

  boolean isVerb(int i) {
    return i >= 0 && i < words.length && sentence.token(i).isVerb();
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < words.length
        && Character.isUpperCase(bare(sentence.token(i).form()).charAt(0));
  }

  boolean isPossessive(int i) {
    return tag(i).equals("POS");
  }

  boolean isDash(int i) {
    return is(i, "-") || is(i, "\u2013") || is(i, "\u2014") || is(i, "--");
  }

  /** Whether {@code i} and the next token touch, as in "1999-2004". */
  boolean touches(int i) {
    return i >= 0
        && i + 1 < words.length
        && sentence.token(i).span().end() == sentence.token(i + 1).span().start();
  }

  /** Whether a mark or the sentence's end stands at {@code i}. */
  boolean endsClause(int i) {
    return i >= words.length || !Character.isLetterOrDigit(words[i].charAt(0));
  }

  /** Whether most long words begin with a capital, as in a headline. */
  boolean isTitleCase() {
    int all = 0;
    int capital = 0;
    for (Token t : sentence.tokens()) {
      if (t.form().length() > 3 && Character.isLetter(t.form().charAt(0))) {
        all++;
        if (Character.isUpperCase(t.form().charAt(0))) {
          capital++;
        }
      }
    }
    return 4 * capital > 3 * all;
  }

  /** The month that a capitalised word names, where its tag is not a verb's. */
  Optional<Month> month(int i) {
    Month m = MONTHS.get(word(i));
    return m == null || !isCapital(i) || isVerb(i) ? Optional.empty() : Optional.of(m);
  }

  /** The first month of the season that the word names, in the northern half of the world. */
  Optional<Month> season(int i) {
    return Optional.ofNullable(SEASONS.get(word(i)));
  }

  /** The weekday that a capitalised word names. */
  Optional<DayOfWeek> weekday(int i) {
    DayOfWeek d = WEEKDAYS.get(word(i));
    return d == null || !isCapital(i) ? Optional.empty() : Optional.of(d);
  }

  /** The unit that a noun in the singular or plural names. */
  Optional<Precision> unit(int i) {
    return Optional.ofNullable(UNITS.get(word(i)));
  }

  /** A day of the month: "23", "23rd". */
  OptionalInt dayOfMonth(int i) {
    String w = word(i);
    int digits = digits(w);
    boolean ordinal = digits > 0 && w.length() == digits + 2 && isOrdinal(w.substring(digits));
    if (digits < 1 || digits > 2 || (w.length() != digits && !ordinal)) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(w, 0, digits, 10);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  boolean isOrdinalDay(int i) {
    return dayOfMonth(i).isPresent() && !Character.isDigit(word(i).charAt(word(i).length() - 1));
  }

  private static boolean isOrdinal(String ending) {
    return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
  }

  /** Four digits between 1900 and 2100. */
  OptionalInt year(int i) {
    String w = word(i);
    if (w.length() != 4 || digits(w) != 4) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(w);
    return year >= 1900 && year <= 2100 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** A whole number up to 999 in digits, or a small one in a word; "a" and "an" are 1. */
  OptionalInt number(int i) {
    String w = word(i);
    if (!w.isEmpty() && w.length() <= 3 && digits(w) == w.length()) {
      return OptionalInt.of(Integer.parseInt(w));
    }
    Integer n = NUMBERS.get(w);
    return n == null ? OptionalInt.empty() : OptionalInt.of(n);
  }

  /** The number of ASCII digits at the beginning. */
  private static int digits(String w) {
    int n = 0;
    while (n < w.length() && w.charAt(n) >= '0' && w.charAt(n) <= '9') {
      n++;
    }
    return n;
  }
}
