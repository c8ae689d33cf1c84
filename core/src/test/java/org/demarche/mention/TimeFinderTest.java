package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.article.Document;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.TimeExpression.Precision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a line: day of publication ("-" for none), sentences, and the expected expressions as
 * {@code words = value}, in order; a week is {@code week 2021-12-13}. A word may carry its tag
 * ("may/MD"); the others get a guess, and there is no parse. 2021-12-23 is a Thursday.
 */
class TimeFinderTest {
  private static final String ABSOLUTE =
      """
      - | The pact was signed on 23 December 2021 . | 23 December 2021 = 2021-12-23
      - | The pact was signed on December 23, 2021, in Arden . | December 23, 2021 = 2021-12-23
      - | The pact was signed on Thursday, December 23, 2021 . | Thursday, December 23, 2021 = 2021-12-23
      - | It fell on the 23rd of December, 2021 . | 23rd of December, 2021 = 2021-12-23
      - | Signed on 2021-12-23 and on 2021/12/24 . | 2021-12-23 = 2021-12-23; 2021/12/24 = 2021-12-24
      - | Signed on 12/23/2021 and on 23.12.2021 . | 12/23/2021 = 2021-12-23; 23.12.2021 = 2021-12-23
      - | Signed on 03/04/2021 . |
      - | Signed on 31/02/2021 . |
      - | The truce of December 2021 held, and that of March of 2014 . | December 2021 = 2021-12; March of 2014 = 2014-03
      - | Troops left in 2014 . | 2014 = 2014
      - | The 2014 annexation and the vote (2016) changed it . | 2014 = 2014; 2016 = 2016
      - | It sent 2,014 people, then 2014 troops and 1950 tonnes . |
      - | More than 2000 came at 1900 GMT under Resolution 1973 for $2000 . |
      - | The 2000-strong force is 1850 years old . |
      - | In 2014 troops left . | 2014 = 2014
      - | The war of the 1990s and the '90s ended . | the 1990s = 199; the '90s = 199
      - | It rose in the early 1980s, in the mid-1990s and the 2000s . | the early 1980s = 198; the mid-1990s = 199; the 2000s = 200
      - | She is in her/PRP$ 80s . |
      - | It ruled from 1999-2004, and in 2008-9 and 2016-17 . | 1999 = 1999; 2004 = 2004; 2008 = 2008; 9 = 2009; 2016 = 2016; 17 = 2017
      - | The summer of 2015 and the winter 2004 were hot . | summer of 2015 = season 2015-06; winter 2004 = season 2004-12
      - | The Sept. 11 attacks and 9/11 changed Arden . | Sept. 11 = 2001-09-11; 9/11 = 2001-09-11
      - | From March 3 to April 5, 2014 they fought/VBD . | March 3 = 2014-03-03; April 5, 2014 = 2014-04-05
      - | From November to March 2016 they fought/VBD . | November = 2015-11; March 2016 = 2016-03
      - | The talks of 10-13 January 2022 failed . | 10 = 2022-01-10; 13 January 2022 = 2022-01-13
      - | Without a date, last week, Thursday, December 23 and two days ago mean nothing . |
      2021-12-23 | He left in late 2014, mid-2015 and early May 2016 . | late 2014 = 2014; mid-2015 = 2015; early May 2016 = 2016-05
      2021-12-23 | They met on Dec. 23 . | Dec. 23 = 2021-12-23
      2021-12-23 | They met on Nov. 8 . | Nov. 8 = 2021-11-08
      2021-10-23 | They met on Dec. 24 . | Dec. 24 = 2020-12-24
      2021-12-23 | ARDEN, Dec. 24 - They met . | Dec. 24 = 2021-12-24
      2021-12-23 | They will/MD meet/VB on Jan. 10 . | Jan. 10 = 2022-01-10
      2021-12-23 | They will/MD attend/VB the Jan. 10-13 talks . | Jan. 10 = 2022-01-10; 13 = 2022-01-13
      2021-12-23 | The Jan. 10 meeting is/VBZ near/JJ . | Jan. 10 = 2022-01-10
      2021-06-15 | They will/MD recall/VB the Jan. 6 riot . | Jan. 6 = 2021-01-06
      2021-12-23 | They met in December . | December = 2021-12
      2022-03-01 | They met in December . | December = 2021-12
      2021-06-15 | They will/MD meet/VB in December . | December = 2021-12
      2021-12-23 | They will/MD meet/VB in January . | January = 2022-01
      2021-12-23 | They met on Oct. 7 of last year and in May last year . | Oct. 7 of last year = 2020-10-07; May last year = 2020-05
      2021-12-23 | It began in mid-January and ended in late May . | mid-January = 2021-01; late May = 2021-05
      2021-03-01 | It was held on Feb. 29 . | Feb. 29 = 2020-02-29
      """;

  private static final String RELATIVE =
      """
      2021-12-23 | Today he met her, yesterday him, and tomorrow all . | Today = 2021-12-23; yesterday = 2021-12-22; tomorrow = 2021-12-24
      2021-12-23 | He spoke this morning, last night and tonight . | this morning = 2021-12-23; last night = 2021-12-22; tonight = 2021-12-23
      2021-12-23 | Shells fell overnight and tomorrow night . | overnight = 2021-12-23; tomorrow night = 2021-12-24
      2021-12-23 | He left the day before yesterday . | the day before yesterday = 2021-12-21
      2021-12-23 | He spoke on Thursday . | Thursday = 2021-12-23
      2021-12-23 | He spoke Friday in Arden . | Friday = 2021-12-17
      2021-12-23 | He will/MD speak/VB on Friday . | Friday = 2021-12-24
      2021-12-23 | He is/VBZ expected/VBN to speak/VB on Monday . | Monday = 2021-12-27
      2021-12-23 | Monday's vote will/MD decide/VB . | Monday = 2021-12-27
      2021-12-23 | They will/MD discuss/VB Monday's attack . | Monday = 2021-12-20
      2021-12-23 | Talks set/VBN for Monday were/VBD dropped/VBN . | Monday = 2021-12-27
      2021-12-23 | They told/VBD him to/TO leave/VB by Monday . | Monday = 2021-12-27
      2021-12-23 | Leaders to/TO meet/VB on Monday | Monday = 2021-12-27
      2021-12-23 | They would/MD have/VB met/VBN on Monday . | Monday = 2021-12-20
      2021-12-23 | They spoke last Thursday and last Monday . | last Thursday = 2021-12-16; last Monday = 2021-12-20
      2021-12-23 | They meet next Thursday and this Sunday . | next Thursday = 2021-12-30; this Sunday = 2021-12-26
      2021-12-23 | It began late Tuesday night and on Monday of last week . | late Tuesday night = 2021-12-21; Monday of last week = 2021-12-13
      2021-12-23 | Last week they met; next week they part . | Last week = week 2021-12-13; next week = week 2021-12-27
      2021-12-23 | It rose last month, last year and last decade . | last month = 2021-11; last year = 2020; last decade = 201
      2021-12-23 | This week, this month, this year and this decade . | This week = week 2021-12-20; this month = 2021-12; this year = 2021; this decade = 202
      2021-12-23 | They will/MD meet/VB next month and in the coming year . | next month = 2022-01; the coming year = 2022
      2021-12-23 | He warned him earlier this month and late last year . | earlier this month = 2021-12; late last year = 2020
      2021-12-23 | They will/MD go/VB later this year and early next year . | later this year = 2021; early next year = 2022
      2021-12-23 | They met in the past week and during the past year . | the past week = week 2021-12-20; the past year = 2021
      2021-02-01 | They met in the past week and during the past year . | the past week = week 2021-01-25; the past year = 2020
      2021-12-23 | It began two weeks ago, a month ago and a decade ago . | two weeks ago = week 2021-12-06; a month ago = 2021-11; a decade ago = 201
      2021-12-23 | It began more than seven years ago . | more than seven years ago = 2014
      2021-12-23 | It began twenty-one days ago, about a year and a half ago . | twenty-one days ago = 2021-12-02; about a year and a half ago = 2020
      2021-12-23 | They will/MD meet/VB three days from now . | three days from now = 2021-12-26
      2021-12-23 | It began on Dec. 5 . Three days later it ended . | Dec. 5 = 2021-12-05; Three days later = 2021-12-08
      2021-12-23 | It began on Dec. 5 . Nobody knew . Three days later it ended . | Dec. 5 = 2021-12-05; Three days later = 2021-12-08
      2021-12-23 | It began in 2014 . Three days later it ended . | 2014 = 2014
      2021-12-23 | It began in 2014 and two years later it ended . | 2014 = 2014; two years later = 2016
      2021-12-23 | He spoke the previous day . | the previous day = 2021-12-22
      2021-12-23 | They met on Dec. 5 . He had spoken the previous day . | Dec. 5 = 2021-12-05; the previous day = 2021-12-04
      2021-12-23 | They met on Dec. 5 and the next day she left . | Dec. 5 = 2021-12-05; the next day = 2021-12-06
      2021-12-23 | They met last December and last March . | last December = 2020-12; last March = 2021-03
      2021-12-23 | They meet/VBP next March . | next March = 2022-03
      2021-12-23 | They left last summer and over the weekend . | last summer = season 2021-06; the weekend = week 2021-12-13
      2021-10-23 | They left last summer . | last summer = season 2020-06
      2021-12-23 | They will/MD attend/VB Monday's talks . | Monday = 2021-12-27
      2021-12-23 | She is/VBZ visiting/VBG Arden on Monday . | Monday = 2021-12-27
      2021-12-23 | It began a year ago today and five years ago this week . | a year ago today = 2020-12-23; five years ago this week = week 2016-12-19
      2021-12-23 | It will/MD end/VB by the end of the year . | the end of the year = 2021
      2021-12-23 | They met in 2014 and that March they parted . | 2014 = 2014; that March = 2014-03
      2021-12-23 | In a May interview he spoke . | May = 2021-05
      2021-12-23 | He spoke earlier in the week . | earlier in the week = week 2021-12-20
      """;

  private static final String NOT_TIMES =
      """
      2021-12-23 | Black September claimed it . |
      2021-12-23 | The Six-Day War lasted for three years . |
      2021-12-23 | A 20-year-old man joined a 90-minute meeting . |
      2021-12-23 | They may/MD march/VB in a march for a second time . |
      2021-12-23 | May/NNP said the March on the capital was wrong . |
      2021-12-23 | They ruled for the past year . |
      2021-12-23 | They meet every Thursday after Black Friday . |
      2021-12-23 | He wrote in Arden Today and the Sunday Times . |
      2021-12-23 | They hope/VBP for a brighter/JJR tomorrow on Saturday Night Live . |
      2021-12-23 | The 9/11 families wrote to her . |
      2021-12-23 | He spoke on the last day of the year, years ago . |
      2021-12-23 | The next day came three days later than planned . |
      2021-12-23 | A last-minute deal of the last two-week round, over recent winters . |
      2021-12-23 | Over 20 years, now and again, once, the Day of Unity . |
      """;

  private static final Pattern WORD =
      Pattern.compile(
          "(?:mid-)?'?[\\p{L}\\d$](?:[\\p{L}\\d]|[./,](?=[\\p{L}\\d])|\\.(?=\\s))*|'s|\\S");

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final Pattern ABBREVIATED = Pattern.compile("(Jan|Feb|Sept|Oct|Nov|Dec)\\.");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in on at by for of from to since until after before under over than during".split(" "));

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "every");

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource
  void absolute(String date, String text, String expected) {
    check(date, text, expected);
  }

  static Stream<Arguments> absolute() {
    return cases(ABSOLUTE);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource
  void relative(String date, String text, String expected) {
    check(date, text, expected);
  }

  static Stream<Arguments> relative() {
    return cases(RELATIVE);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource
  void notTimes(String date, String text, String expected) {
    check(date, text, expected);
  }

  static Stream<Arguments> notTimes() {
    return cases(NOT_TIMES);
  }

  /** With a parse, the verb above the expression decides, though another one stands nearer. */
  @Test
  @Tag("models")
  void parsedVerbDecides() {
    String text =
        "The minister, who was elected twice, will on Monday open the talks. "
            + "On Monday, lawmakers will vote. He said on Monday that the talks will resume.";
    Reading reading = LanguageReader.english().read(document("2021-12-23", text));
    assertThat(found(reading))
        .containsExactly("Monday = 2021-12-27", "Monday = 2021-12-27", "Monday = 2021-12-20");
  }

  /** The tokens that the real reader makes of compounds are those that the rules expect. */
  @Test
  @Tag("models")
  void realTokens() {
    String text =
        "It ruled from 1999-2004 and in 2008-9, in the \u201990s and mid-January. "
            + "A 20-year-old man met twenty-one days ago, on Dec. 23-24 and since 9/11.";
    Reading reading = LanguageReader.english().read(document("2022-02-01", text));
    assertThat(found(reading))
        .containsExactly(
            "1999 = 1999",
            "2004 = 2004",
            "2008 = 2008",
            "9 = 2009",
            "the \u201990s = 199",
            "mid-January = 2022-01",
            "twenty-one days ago = 2022-01-11",
            "Dec. 23 = 2021-12-23",
            "24 = 2021-12-24",
            "9/11 = 2001-09-11");
  }

  /** Words that begin expressions, in any order, neither fail nor take more than linear time. */
  @Test
  void anyOrder() {
    String[] words =
        ("the early late last this that next Thursday May March December 23 31 2014 - , of and a two"
                + " week year night ago later to from 1990s '90s summer end in before weekend 9")
            .split(" ", -1);
    long seed = 20211223;
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(words[random.nextInt(words.length)]).append(i % 40 == 39 ? " . " : " ");
    }
    assertThat(found(read("2021-12-23", text.toString()))).as("seed %d", seed).isNotEmpty();
    assertThat(found(read("2021-12-23", "the early ".repeat(20_000)))).isEmpty();
    assertThat(found(read("2021-12-23", "the the late late ".repeat(10_000)))).isEmpty();
  }

  private static Stream<Arguments> cases(String block) {
    return block
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(part -> Arguments.of(part[0].strip(), part[1].strip(), part[2].strip()));
  }

  private static void check(String date, String text, String expected) {
    List<String> wanted =
        Stream.of(expected.split(";")).map(String::strip).filter(e -> !e.isEmpty()).toList();
    assertThat(found(read(date, text))).as(text).isEqualTo(wanted);
  }

  private static List<String> found(Reading reading) {
    List<TimeExpression> times = new TimeFinder(Lexicon.builtIn().times()).find(reading);
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i).span().start())
          .as("reading order, no overlap")
          .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
    }
    return times.stream()
        .map(x -> x.span().of(reading.text()) + " = " + unit(x) + x.value())
        .collect(Collectors.toList());
  }

  /** The value's shape shows every other precision, so it is checked here. */
  private static String unit(TimeExpression x) {
    int length = x.value().length();
    Precision shape =
        length == 10
            ? Precision.DAY
            : length == 7 ? Precision.MONTH : length == 4 ? Precision.YEAR : Precision.DECADE;
    if (x.precision() == Precision.WEEK || x.precision() == Precision.SEASON) {
      return x.precision().name().toLowerCase(Locale.ROOT) + " ";
    }
    assertThat(x.precision()).isEqualTo(shape);
    return "";
  }

  private static Document document(String date, String text) {
    Article article = Article.of("case", text);
    return new Document(
        date.equals("-") ? article : article.publishedOn(LocalDate.parse(date)), text, List.of());
  }

  /** Splits into words and sentences; the text loses the tags that a case gives. */
  private static Reading read(String date, String tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (String chunk : tagged.split(" ", -1)) {
      Matcher given = Pattern.compile("(.+)/([A-Z]+\\$?)").matcher(chunk);
      String word = given.matches() ? given.group(1) : chunk;
      text.append(text.isEmpty() ? "" : " ");
      int start = text.length();
      text.append(word);
      if (ISO.matcher(word).matches() || ABBREVIATED.matcher(word).matches()) {
        add(tokens, word, Optional.empty(), start);
      } else {
        Matcher m = WORD.matcher(word);
        while (m.find()) {
          Optional<String> tag = given.matches() ? Optional.of(given.group(2)) : Optional.empty();
          add(tokens, m.group(), tag, start + m.start());
        }
      }
      if (word.equals(".")) {
        sentences.add(new Sentence(sentences.size(), 0, tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(sentences.size(), 0, tokens));
    }
    return new Reading(document(date, text.toString()), sentences);
  }

  private static void add(List<Token> tokens, String form, Optional<String> tag, int start) {
    String t = tag.orElseGet(() -> guess(form, tokens));
    String lower = form.toLowerCase(Locale.ROOT);
    Span span = new Span(start, start + form.length());
    tokens.add(new Token(tokens.size(), form, lemma(lower, t), t, -1, "root", span));
  }

  private static String lemma(String lower, String tag) {
    return switch (tag) {
      case "VBZ" -> lower.equals("is") ? "be" : lower.replaceFirst("s$", "");
      case "VBN", "VBD" -> lower.replaceFirst("ed$", "");
      default -> lower;
    };
  }

  private static String guess(String form, List<Token> before) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (Character.isDigit(form.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(form.charAt(0))) {
      return form.equals("'s") ? "POS" : form.startsWith("'") ? "NNS" : ".";
    }
    if (PREPOSITIONS.contains(lower)) {
      return lower.equals("to") ? "TO" : "IN";
    }
    if (DETERMINERS.contains(lower)) {
      return "DT";
    }
    if (Character.isUpperCase(form.charAt(0)) && !before.isEmpty()) {
      return "NNP";
    }
    if (lower.endsWith("ed") || Set.of("met", "left", "spoke", "was", "began").contains(lower)) {
      return "VBD";
    }
    return lower.endsWith("s") ? "NNS" : "NN";
  }
}
