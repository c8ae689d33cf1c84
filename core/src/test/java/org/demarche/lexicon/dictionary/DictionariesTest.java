package org.demarche.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.dictionary.Remark.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading dictionaries of an invented world, src/test/resources/dictionaries. */
class DictionariesTest {
  static final Path ARVAND = Path.of("src/test/resources/dictionaries/arvand");
  private static final Path BROKEN = Path.of("src/test/resources/dictionaries/broken");

  private static final Dictionaries READ = Dictionaries.read(ARVAND);

  private static ActorEntry actor(String name) {
    return READ.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Integer> lines(Dictionaries d, Cause cause) {
    return d.remarks().stream().filter(r -> r.cause() == cause).map(Remark::line).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Arvand.actors.txt, ACTORS, 9",
    "Arvand.agents.txt, AGENTS, 5",
    "Arvand.verbs.txt, VERBS, 3",
    "Arvand.discards.txt, DISCARDS, 3",
    "Arvand.issues.txt, ISSUES, 0",
    "world.txt, ACTORS, 1",
    "README.txt, UNKNOWN, 0"
  })
  void aFilesRoleComesFromItsNameOrContent(String file, Role role, int entries) {
    assertThat(READ.files()).contains(new DictionaryFile(file, role, entries));
  }

  @Test
  void synonymsBelongToThePrimaryNameAboveThem() {
    assertThat(actor("ARVAND").names())
        .containsExactly("ARVAND", "ARVANDIAN", "REPUBLIC OF ARVAND");
    assertThat(actor("ARVAND").where()).isEqualTo("Arvand.actors.txt:5");
    assertThat(actor("BELMAR").codes())
        .containsExactly(new DatedCode(Optional.of("BEL"), Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-04, ARVOPP",
    "2010-01-05, ARVGOV",
    "2014-02-28, ARVGOV",
    "2014-03-01, ARVELI",
  })
  void theFirstCodeThatCountsOnTheDayIsTheDays(LocalDate day, String code) {
    assertThat(actor("TOMAS VELIK").codes().stream().filter(c -> c.countsOn(day)).findFirst())
        .get()
        .extracting(DatedCode::code)
        .isEqualTo(Optional.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "300630, 2030-06-30",
    "310630, 1931-06-30",
    "19391101, 1939-11-01",
    "20240229, 2024-02-29"
  })
  void twoDigitYearsUpTo30AreOfThisCentury(String written, LocalDate day) {
    assertThat(Dates.day(written)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"20230229", "2013017", "x10101", "991301", "''"})
  void noDays(String written) {
    assertThat(Dates.day(written)).isEmpty();
  }

  @Test
  void agentsTakePluralsAndSets() {
    assertThat(READ.agents())
        .extracting(a -> a.nouns() + " " + a.plurals() + " " + a.sector())
        .containsExactly(
            "[PARATROOPER] [PARATROOPERS] MIL",
            "[GRANDMASTER] [GRANDMASTERS] REL",
            "[MILITIA] [] REB",
            "[CONGRESSMAN, CONGRESSWOMEN] [CONGRESSMANS, CONGRESSWOMENS] LEG",
            "[OBSERVER IN] [OBSERVER INS] IGO");
    assertThat(lines(READ, Cause.UNKNOWN_SET)).containsExactly(6);
    assertThat(lines(READ, Cause.PREFIX_AGENT)).containsExactly(7);
  }

  @Test
  void verbBlocksShareTheirPatterns() {
    VerbEntry smite = READ.verbs().get(0);
    assertThat(smite.verbs())
        .extracting(v -> v.lemma() + " " + v.forms() + " " + v.code().forward().orElse(""))
        .containsExactly("smite [smites, smote, smitten] 190", "pummel [] 1823");
    assertThat(smite.patterns()).hasSize(10);
    assertThat(smite.patterns().get(1).code().isSymmetric()).isTrue();
    assertThat(smite.patterns().get(5).code().isNone()).isTrue();
    assertThat(READ.verbs().get(1).verbs())
        .extracting(VerbEntry.Verb::lemma)
        .containsExactly("visit", "drop in");
    assertThat(READ.verbs().get(2).verbs().get(0).code().isReversed()).isTrue();
    assertThat(READ.synonymSets()).containsKeys("SOLDIERS", "UNITS");
    assertThat(lines(READ, Cause.VERB_NOT_FIRST)).containsExactly(26);
  }

  @Test
  void discardsOfStoriesAndSentences() {
    assertThat(READ.discards())
        .extracting(d -> d.phrase() + " " + d.wholeStory())
        .containsExactly("CHESS OLYMPIAD true", "MONTHS LATER false", "WORLD CUP false");
  }

  @Test
  void nothingIsSkippedSilently() {
    Dictionaries broken = Dictionaries.read(BROKEN);
    assertThat(broken.actors()).extracting(ActorEntry::name).containsExactly("DELTANE");
    assertThat(lines(broken, Cause.STRUCTURE)).containsExactly(1, 2, 4);
    assertThat(lines(broken, Cause.DATE)).containsExactly(3, 3, 3, 3);
    assertThat(lines(broken, Cause.EXTRA_TEXT)).containsExactly(6);
    assertThat(lines(READ, Cause.NULL_ACTOR)).containsExactly(22);
    assertThat(lines(READ, Cause.UNKNOWN_FILE)).containsExactly(1);
  }

  @Test
  void aStructuralFaultIsRefusedWhenReadingStrictly() {
    assertThatThrownBy(() -> Dictionaries.readStrictly(BROKEN))
        .isInstanceOf(LexiconException.class)
        .hasMessage("broken.actors.txt:1: an actor's code must follow its name, found '[ARV]'");
    assertThatThrownBy(() -> Dictionaries.of(Map.of("x.agents", "GUARD [~MIL"), true))
        .hasMessage("x.agents:1: a code must end with a closing bracket, found 'GUARD [~MIL'");
    assertThatThrownBy(() -> Dictionaries.of(Map.of("x.verbs", "\n- * AID [070]"), true))
        .hasMessageStartingWith("x.verbs:2: a verb or pattern must stand below a --- NAME");
    assertThatThrownBy(() -> Dictionaries.of(Map.of("x.actors", "<!-- open"), true))
        .hasMessageContaining("must end with -->");
    assertThat(Dictionaries.readStrictly(ARVAND).actors()).hasSameSizeAs(READ.actors());
  }
}
