package org.demarche.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.FigureLexicon;
import org.demarche.lexicon.FigureLexicon.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a sentence from left to right, over tokens: digits and words, "1.5 million",
 * "tens of thousands", "between 12 and 15", with their qualifiers and currencies.
 */
final class QuantityReader {
  /** Words of a qualifier at most. */
  private static final int LONGEST = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Words that part the ends of a range. */
  private static final Set<String> TO = Set.of("to", "and", "or", "-", "\u2013");

  private final FigureLexicon lexicon;
  private final Sentence s;
  private final String[] words;

  /** The last token of the last score ("11 to 3"), whose numbers count nothing. */
  private int scoreEnd = -1;

  QuantityReader(FigureLexicon lexicon, Sentence s) {
    this.lexicon = lexicon;
    this.s = s;
    words = new String[s.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = s.token(i).form().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number without what stands around it.
   *
   * @param value its value
   * @param last its last token
   * @param scaled whether a word such as "million" is in it
   * @param mass whether it is a bound from below: "dozens"
   */
  private record Number(BigDecimal value, int last, boolean scaled, boolean mass) {}

  /** All numbers in order. */
  List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.length; ) {
      Quantity q = at(i, from);
      if (q == null) {
        i = Math.max(i, scoreEnd) + 1;
      } else {
        found.add(q);
        i = q.last() + 1;
        from = i;
      }
    }
    return found;
  }

  /**
   * The number that begins at token {@code i}.
   *
   * @param from the first token that no earlier number has taken
   */
  private @Nullable Quantity at(int i, int from) {
    Optional<String> sign = lexicon.currency(word(i));
    int start = sign.isPresent() ? i + 1 : i;
    Number low = number(start);
    if (low == null || isOrdinal(low.last())) {
      return null;
    }
    boolean between = word(i - 1).equals("between");
    Optional<BigDecimal> high = Optional.empty();
    BigDecimal value = low.value();
    int last = low.last();
    int second = range(low.last() + 1, between);
    Number end = second < 0 ? null : number(second);
    boolean change = word(i - 1).equals("from"); // "rose from 30 to 45"
    if (end != null && !between && !change && isScore(low, end)) {
      scoreEnd = end.last();
      return null;
    }
    if (end != null && !change && !low.mass() && !end.mass()) {
      BigDecimal lowest = end.scaled() && !low.scaled() ? scaledAs(value, end) : value;
      if (lowest.compareTo(end.value()) < 0) {
        value = lowest;
        high = Optional.of(end.value());
        last = end.last();
      }
    }
    int unitEnd = sign.isPresent() ? -1 : currencyEnd(last + 1);
    if (sign.isEmpty() && unitEnd >= 0) {
      sign = currencyAt(last + 1, unitEnd);
      last = unitEnd;
    }
    int first = between && high.isPresent() ? i - 1 : i;
    Optional<Qualifier> qualifier = Optional.empty();
    for (int n = LONGEST; n > 0 && qualifier.isEmpty(); n--) {
      if (first - n >= from) {
        qualifier = lexicon.qualifier(joined(first - n, first - 1));
        first = qualifier.isPresent() ? first - n : first;
      }
    }
    if (qualifier.isEmpty() && word(last + 1).equals("or") && word(last + 2).equals("more")) {
      qualifier = Optional.of(Qualifier.AT_LEAST);
    }
    if (qualifier.isEmpty() && low.mass()) {
      qualifier = Optional.of(Qualifier.AT_LEAST);
    }
    return new Quantity(value, high, qualifier, sign, first, i, last);
  }

  /** "The council voted 11 to 3". */
  private static boolean isScore(Number low, Number end) {
    return !low.scaled() && !end.scaled() && low.value().compareTo(end.value()) > 0;
  }

  private static BigDecimal scaledAs(BigDecimal value, Number end) {
    // "between 2 and 3 billion": the first number shares the scale of the second
    BigDecimal unit = BigDecimal.ONE;
    while (unit.multiply(BigDecimal.valueOf(1000)).compareTo(end.value()) <= 0) {
      unit = unit.multiply(BigDecimal.valueOf(1000));
    }
    BigDecimal scaled = value.multiply(unit);
    return value.compareTo(BigDecimal.valueOf(1000)) < 0 ? scaled : value;
  }

  /** Where the second number of a range begins, or -1. */
  private int range(int i, boolean between) {
    if (!TO.contains(word(i)) || (word(i).equals("and") && !between)) {
      return -1;
    }
    int next = lexicon.currency(word(i + 1)).isPresent() ? i + 2 : i + 1;
    return number(next) != null ? next : -1;
  }

  /** The last token of the currency that begins at {@code i}, or -1. */
  private int currencyEnd(int i) {
    if (currencyAt(i, i + 1).isPresent()) {
      return i + 1;
    }
    return currencyAt(i, i).isPresent() ? i : -1;
  }

  private Optional<String> currencyAt(int from, int to) {
    if (to >= words.length) {
      return Optional.empty();
    }
    String lemma = s.lemma(to).toLowerCase(Locale.ROOT);
    return lexicon.currency(from == to ? lemma : words[from] + " " + lemma);
  }

  private @Nullable Number number(int i) {
    String w = word(i);
    boolean article = w.equals("a") || w.equals("an") || w.equals("half");
    if (article) {
      return afterArticle(i, w);
    }
    Optional<BigDecimal> mass = lexicon.mass(w);
    if (mass.isPresent()) {
      return mass(i, mass.get());
    }
    BigDecimal digits = digits(w);
    if (digits != null) {
      return scaled(i, digits, isSuffixed(w));
    }
    return lexicon.number(w).isPresent() ? inWords(i) : null;
  }

  /** "a dozen", "a couple of", "half a million", "a few". */
  private @Nullable Number afterArticle(int i, String w) {
    boolean half = w.equals("half");
    int at = half && (word(i + 1).equals("a") || word(i + 1).equals("an")) ? i + 2 : i + 1;
    Optional<BigDecimal> scale = lexicon.scale(word(at));
    if (scale.isPresent() && word(at).length() > 2) {
      BigDecimal value = half ? scale.get().divide(BigDecimal.valueOf(2)) : scale.get();
      Number rest = half ? null : scaledBy(at, value);
      return rest != null ? rest : new Number(value, at, true, false);
    }
    if (half || lexicon.mass(word(at)).isEmpty()) {
      return word(at).equals("couple") ? new Number(BigDecimal.valueOf(2), at, false, false) : null;
    }
    return mass(at, lexicon.mass(word(at)).get());
  }

  /** "several hundred", "tens of thousands", "dozens". */
  private Number mass(int i, BigDecimal value) {
    int of = word(i + 1).equals("of") ? i + 2 : i + 1;
    Optional<BigDecimal> scale = lexicon.scale(word(of));
    if (scale.isPresent() && of == i + 1) {
      return new Number(value.multiply(scale.get()), of, true, true);
    }
    String w = word(of);
    Optional<BigDecimal> plural =
        w.endsWith("s") ? lexicon.scale(w.substring(0, w.length() - 1)) : Optional.empty();
    return plural.isPresent() && of == i + 2
        ? new Number(value.multiply(plural.get()), of, true, true)
        : new Number(value, i, false, true);
  }

  private Number scaled(int i, BigDecimal value, boolean suffixed) {
    if (suffixed) {
      return new Number(value, i, true, false);
    }
    Number more = scaledBy(i, value);
    return more == null ? new Number(value, i, false, false) : more;
  }

  /** The number at {@code i} times the scales behind it: "1.5 million", "a hundred thousand". */
  private @Nullable Number scaledBy(int i, BigDecimal value) {
    int last = i;
    BigDecimal all = value;
    while (lexicon.scale(word(last + 1)).isPresent()
        && (word(last + 1).length() > 1 || s.token(last).span().end() == start(last + 1))) {
      all = all.multiply(lexicon.scale(word(last + 1)).get());
      last++;
    }
    return last == i ? null : new Number(all, last, true, false);
  }

  private int start(int i) {
    return s.token(i).span().start();
  }

  /** "twenty-three", "two hundred and fifty thousand". */
  private Number inWords(int i) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean scaled = false;
    int last = i;
    int at = i;
    while (at < words.length) {
      Optional<BigDecimal> unit = lexicon.number(word(at));
      Optional<BigDecimal> scale = lexicon.scale(word(at));
      if (unit.isPresent() && (at == i || fits(part, unit.get()))) {
        part = part.add(unit.get());
      } else if (scale.isPresent() && word(at).length() > 2 && part.signum() > 0) {
        scaled = true;
        boolean small = scale.get().compareTo(HUNDRED) <= 0;
        total = small ? total : total.add(part.multiply(scale.get()));
        part = small ? part.multiply(scale.get()) : BigDecimal.ZERO;
      } else {
        boolean joins =
            (word(at).equals("-") || (scaled && word(at).equals("and")))
                && lexicon.number(word(at + 1)).isPresent()
                && fits(part, lexicon.number(word(at + 1)).get());
        if (!joins) {
          break;
        }
        at++;
        continue;
      }
      last = at++;
    }
    return new Number(total.add(part), last, scaled, false);
  }

  /** Whether "three" may follow "twenty", "two hundred" or "one thousand". */
  private static boolean fits(BigDecimal part, BigDecimal unit) {
    BigDecimal ten = BigDecimal.TEN;
    if (part.signum() == 0) {
      return true;
    }
    return part.remainder(HUNDRED).signum() == 0
        || (part.remainder(ten).signum() == 0
            && part.remainder(HUNDRED).compareTo(BigDecimal.valueOf(20)) >= 0
            && unit.compareTo(ten) < 0);
  }

  /** "14,000", "1.5", "2bn"; nothing else. */
  private @Nullable BigDecimal digits(String w) {
    int end = 0;
    while (end < w.length() && (isDigit(w.charAt(end)) || isInner(w, end))) {
      end++;
    }
    if (end == 0 || !isDigit(w.charAt(0))) {
      return null;
    }
    BigDecimal value = new BigDecimal(w.substring(0, end).replace(",", ""));
    if (end == w.length()) {
      return value;
    }
    return lexicon.scale(w.substring(end)).map(value::multiply).orElse(null);
  }

  private static boolean isSuffixed(String w) {
    return !isDigit(w.charAt(w.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A comma before three digits, or the only point. */
  private static boolean isInner(String w, int i) {
    char c = w.charAt(i);
    boolean digitAfter = i + 1 < w.length() && isDigit(w.charAt(i + 1));
    if (c == ',') {
      return i + 3 < w.length() && digitAfter && isDigit(w.charAt(i + 3));
    }
    return c == '.' && digitAfter && w.indexOf('.') == i && w.indexOf('.', i + 1) < 0;
  }

  /** Whether the number is a fraction or an ordinal of a list: "one-third", "one of". */
  private boolean isOrdinal(int last) {
    return word(last + 1).equals("%") || word(last + 1).startsWith("percent");
  }

  private String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  private String joined(int from, int to) {
    StringBuilder b = new StringBuilder(words[from]);
    for (int i = from + 1; i <= to; i++) {
      b.append(' ').append(words[i]);
    }
    return b.toString();
  }
}
