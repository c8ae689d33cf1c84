package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.lexicon.Finding.Problem;
import org.junit.jupiter.api.Test;

/** Each kind of problem in a small file, and none in the built-in lexicon. */
class LexiconCheckTest {
  private static final LexiconSource CODES = LexiconSource.builtIn().only("codes.txt");

  private static final String ARVAND =
      "country XAR Arvand\n  capital: Tesk, 40.5, 60.5\n  head of both: President | Ilan Moroz, Moroz"
          + " | 2015-03-01..\n";

  @Test
  void theBuiltInLexiconIsClean() {
    LexiconReport report = LexiconCheck.of(LexiconSource.builtIn());
    assertThat(report.findings()).isEmpty();
    assertThat(report.actors()).isGreaterThan(1500);
    assertThat(report.names()).isGreaterThan(6000);
  }

  @Test
  void aNameThatAStateHasToo() {
    assertThat(actors(ARVAND + "group XARREBARV Arvand Front\n  names: Arvand\n"))
        .containsExactly(
            new Finding(
                "actors/mine.txt",
                4,
                Problem.UNREACHABLE,
                "a name must tell its actors apart, found 'Arvand' for Arvand Front and before for"
                    + " Arvand (actors/mine.txt:1); a state always goes before; take it out here"));
  }

  @Test
  void aStateGoesBeforeWhateverStandsFirst() {
    assertThat(actors("group XARREBARV Arvand Front\n  names: Arvand\n" + ARVAND))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNREACHABLE && f.line() == 1);
  }

  @Test
  void twoHoldersOfOfficesWithOneName() {
    String group = "group XARREBARV Arvand Front\n  office: Leader | Una Vey, Vey | 2001..2004\n";
    assertThat(actors(ARVAND + group + "  office: Spokesman | Olm Vey, Vey | 2003..\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.DUPLICATE && f.line() == 6)
        .matches(f -> f.message().contains("on 2003-01-01 both hold an office"));
    assertThat(actors(ARVAND + group + "  office: Spokesman | Olm Vey, Vey | 2004..\n")).isEmpty();
  }

  @Test
  void whoHeadsAStateMayShareTheNameWithOthers() {
    assertThat(actors(ARVAND + "  office: Foreign Minister | Anna Moroz, Moroz | 2016..\n"))
        .isEmpty();
  }

  @Test
  void aNameTwiceForOneActor() {
    assertThat(actors("country XAR Arvand\n  names: Republic of Arvand, Republic of Arvand\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.DUPLICATE && f.line() == 1);
    assertThat(actors("country XAR Arvand\n  capital: Arvand, 1, 2\n")).isEmpty();
  }

  @Test
  void twoHeadsOfOneState() {
    assertThat(actors(ARVAND + "  head of state: President | Olm Vey | 2014..2016\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.OVERLAPPING_DATES && f.line() == 4)
        .matches(
            f ->
                f.message()
                    .contains("found Olm Vey 2014-01-01..2016-01-01 and Ilan Moroz 2015-03-01.."));
    assertThat(actors(ARVAND + "  head of state: President | Olm Vey | 2014..2015-03-01\n"))
        .isEmpty();
  }

  @Test
  void severalMayBeSenatorAtATime() {
    String two = "  office: Senator | Olm Vey | 2014..\n  office: Senator | Una Rey | 2014..\n";
    assertThat(actors(ARVAND + two)).isEmpty();
    assertThat(actors(ARVAND + two.replace("Senator", "Defence Minister"))).hasSize(1);
  }

  @Test
  void aTimeThatEndsBeforeItBegins() {
    assertThat(actors(ARVAND + "  office: Speaker | Olm Vey | 2016..2014\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.IMPOSSIBLE_DATES && f.line() == 4);
  }

  @Test
  void codesThatNoListHas() {
    assertThat(actors("country QQQ Arvand\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNKNOWN_CODE);
    assertThat(actors("group QQQREB Front\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNKNOWN_CODE);
    assertThat(actors("group XARrb Front\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNKNOWN_CODE);
    assertThat(actors(ARVAND + "  body: GVO | Ministry of Works\n"))
        .singleElement()
        .matches(f -> f.line() == 4 && f.message().contains("found 'GVO'"));
    assertThat(found("agents-mine.txt", "agent GVO PERSON\n  nouns: lampwright\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNKNOWN_CODE);
  }

  @Test
  void aCountryWithoutABlock() {
    assertThat(actors("group XARREB Front\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.MISSING_COUNTRY)
        .matches(f -> f.message().contains("write 'country XAR Name'"));
  }

  @Test
  void aCountryWithTwoBlocks() {
    assertThat(actors(ARVAND + "country XAR Arvand Islands\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.DUPLICATE && f.line() == 4);
  }

  @Test
  void linesAndFilesThatNothingReads() {
    assertThat(actors(ARVAND + "group XARREB Front\n  capital: Lum, 1, 2\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNUSED && f.line() == 5);
    assertThat(found("mine.txt", ARVAND))
        .containsExactly(
            new Finding(
                "mine.txt",
                1,
                Problem.UNUSED,
                "a file must be one of actors/, events/, agents, places, codes.txt, speech, naming, figures,"
                    + " times, memberships, commitments"
                    + " or stand below one, found that nothing reads this one; move it, for example to"
                    + " actors/ or events/"));
  }

  @Test
  void placesThatLieNowhere() {
    assertThat(found("places-mine.txt", "Ostrel, -, 95, 10, CITY\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.IMPOSSIBLE_PLACE && f.line() == 1);
    assertThat(found("places-mine.txt", "Ostrel, -, NaN, 10, CITY\n")).hasSize(1);
    assertThat(found("places-mine.txt", "Ostrel, -, 5, -181, CITY\n")).hasSize(1);
    assertThat(found("places-mine.txt", "Ostrel, -, 0, 0, CITY\n")).hasSize(1);
    assertThat(found("places-mine.txt", "Ostrel, -, 5, -179, TOWN\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNKNOWN_CODE);
  }

  @Test
  void aPlaceOutsideItsState() {
    String state = "extent ARM, 38, 43, 42, 47\n";
    assertThat(found("places-mine.txt", state + "Ostrel, ARM, 40, 50, CITY\n"))
        .filteredOn(f -> f.problem() == Problem.IMPOSSIBLE_PLACE)
        .singleElement()
        .matches(f -> f.line() == 2 && f.message().contains("places-mine.txt:1"));
    String enclave = "extent ARM, 39, 49, 41, 51\n";
    assertThat(found("places-mine.txt", state + enclave + "Ostrel, ARM, 40, 50, CITY\n"))
        .noneMatch(f -> f.problem() == Problem.IMPOSSIBLE_PLACE);
  }

  @Test
  void aPlaceThatStandsTwice() {
    String one = "Ostrel, -, 5, 6, CITY\n";
    assertThat(found("places-mine.txt", one + "Ostrel, -, 5.1, 6.1, SITE\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.DUPLICATE && f.line() == 2);
    assertThat(found("places-mine.txt", one + "Ostrel, -, 25, 6, CITY\n")).isEmpty();
    assertThat(found("places-mine.txt", one + "Ostrel, -, 5.1, 6.1, REGION 4\n")).isEmpty();
  }

  private static final String URGE =
      "  example: Arvand hummed Belmar. = REQUEST 100 Arvand > Belmar\n";

  @Test
  void anEntryThatAnotherAlwaysBeats() {
    String plain = "verb hum\n  code: 100\n" + URGE;
    String narrow = "verb hum\n  needs: object=ACTOR\n  code: 100\n" + URGE;
    assertThat(events(plain + plain))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNREACHABLE && f.line() == 4)
        .matches(f -> f.message().contains("events/mine.txt:1 always goes before for 'hum'"));
    assertThat(events(plain + narrow)).isEmpty();
    assertThat(events(narrow + plain)).isEmpty();
    assertThat(events(narrow + narrow)).hasSize(1);
  }

  @Test
  void anEntryWithFewerWordsInItsNeedIsReached() {
    String wide = "verb hum\n  needs: object=tune|song\n  code: 100\n" + URGE;
    String other = "verb hum\n  needs: object=tune|hymn\n  code: 100\n" + URGE;
    String inside = "verb hum\n  needs: object=tune\n  code: 100\n" + URGE;
    assertThat(events(wide + other)).isEmpty();
    assertThat(events(wide + inside)).hasSize(1);
    assertThat(events(inside + wide)).isEmpty();
  }

  @Test
  void anEntryThatIsBarredLessIsReached() {
    String barred = "verb hum\n  bars: object=tune\n  code: 100\n" + URGE;
    String free = "verb hum\n  code: 100\n" + URGE;
    assertThat(events(barred + free)).isEmpty();
    assertThat(events(free + barred)).hasSize(1);
  }

  @Test
  void anEntryWithMoreSlotsIsReached() {
    String two = "verb hum\n  code: 100\n" + URGE;
    assertThat(events(two + two.replace("  code", "  target: object, to\n  code"))).isEmpty();
    assertThat(events(two + two.replace("  code", "  target: none\n  code"))).hasSize(1);
  }

  @Test
  void classesAndCompositionsThatNothingUses() {
    assertThat(events("class hum_any = tune, song\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNUSED);
    assertThat(events("compose hum\n  codes: 07=073, 99=071\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNUSED, Problem.UNKNOWN_CODE);
  }

  @Test
  void anExampleWithATypeThatIsNotItsCodes() {
    assertThat(events("verb hum\n  code: 100\n" + URGE.replace("REQUEST", "AID")))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNKNOWN_CODE && f.line() == 3);
    assertThat(events("verb hum\n  code: 100\n" + URGE + "  not: Arvand hummed. = HELP\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNKNOWN_CODE && f.line() == 4);
  }

  @Test
  void aConditionWithASectorThatIsNone() {
    assertThat(events("verb hum\n  needs: object=sector:GVO\n  code: 100\n" + URGE))
        .singleElement()
        .matches(f -> f.problem() == Problem.UNKNOWN_CODE && f.message().contains("found 'GVO'"));
  }

  @Test
  void wordsThatStandTwice() {
    assertThat(found("agents-mine.txt", "agent GOV PERSON\n  nouns: lampwright, lampwright\n"))
        .hasSize(1);
    assertThat(found("agents-mine.txt", "agent GOV PERSON\n  leader nouns: lampwright\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.UNREACHABLE);
    assertThat(events("light hum, hum\n")).hasSize(1);
    assertThat(events("light hum\nreversed hum\n")).hasSize(1);
    assertThat(events("verb hum, hum\n  code: 100\n" + URGE)).isNotEmpty();
  }

  @Test
  void aSpeechWordThatStandsTwice() {
    String hum =
        "verb hum\n  content: clause\n  example: Vey hummed that he won. = Vey | hummed | he won\n";
    String speech = "lead try\ncarrier make\n" + hum;
    assertThat(found("speech.txt", speech)).isEmpty();
    assertThat(found("speech.txt", speech + hum)).hasSize(1);
    assertThat(found("speech.txt", speech + hum.replace("clause", "object"))).isEmpty();
  }

  @Test
  void aMalformedLineIsTheOnlyFinding() {
    assertThat(actors("country XAR Arvand\n  nmes: A\ncountry QQQ Nowhere\n"))
        .singleElement()
        .matches(f -> f.problem() == Problem.MALFORMED && f.line() == 2);
    assertThat(actors("country XAR Arvand\n  centre: 5\n"))
        .extracting(Finding::problem)
        .containsExactly(Problem.MALFORMED);
    assertThat(actors("country XAR Arvand\n  led by: nobody\n"))
        .extracting(Finding::message)
        .containsExactly("'led by' must be state or government, found 'nobody'");
    assertThat(events("verb hum\n  symmetric: true\n  code: 100\n" + URGE))
        .extracting(Finding::problem)
        .containsExactly(Problem.MALFORMED);
  }

  private static List<Finding> actors(String text) {
    return found("actors/mine.txt", text);
  }

  private static List<Finding> events(String text) {
    return found("events/mine.txt", text);
  }

  private static List<Finding> found(String file, String text) {
    return LexiconCheck.of(LexiconSource.of(file, text).over(CODES)).findings();
  }
}
