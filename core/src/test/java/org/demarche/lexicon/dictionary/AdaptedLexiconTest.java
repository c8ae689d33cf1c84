package org.demarche.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon.Form;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NameIndex;
import org.demarche.lexicon.dictionary.Remark.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dictionaries of an invented world become in a lexicon. */
class AdaptedLexiconTest {
  private static final Dictionaries READ = Dictionaries.read(DictionariesTest.ARVAND);
  private static final AdaptedLexicon INSTEAD = READ.insteadOf(Lexicon.builtIn());
  private static final Lexicon LEXICON = INSTEAD.lexicon();

  private static List<NameIndex.Found<Name>> at(Lexicon lexicon, String text) {
    return lexicon.actors().names().at(text, 0, text.length());
  }

  private static Name longest(String text) {
    return at(LEXICON, text).get(0).values().get(0);
  }

  private static List<EventEntry> patterns(int line) {
    return LEXICON.events().entries(Part.VERB, "smite").stream()
        .filter(e -> e.where().equals("Arvand.verbs.txt:" + line))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bank of Arvand", "BANK OF ARVAND", "Bank Of Arvand", "Bank  of\nArvand"})
  void namesMatchInCapitalsAndSmallLetters(String text) {
    assertThat(at(LEXICON, text).get(0).end()).isEqualTo(text.length());
    assertThat(longest(text).identity().name()).isEqualTo("Bank of Arvand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank of Arvand", "Who", "Nrf", "Bank-of Arvand"})
  void acronymsMatchAsTheyAreAndNamesBeginWithACapital(String text) {
    assertThat(at(LEXICON, text)).isEmpty();
  }

  @Test
  void namesAreOneIdentityWithTheDictionarysCode() {
    Name state = longest("Republic of Arvand");
    assertThat(state.identity()).isEqualTo(longest("ARVAND").identity());
    assertThat(state.identity().code()).isEqualTo("ARV");
    assertThat(state.identity().kind()).isEqualTo(ActorKind.STATE);
    assertThat(longest("Arvandian").form()).isEqualTo(Form.DEMONYM);
    assertThat(longest("Orvane").form()).isEqualTo(Form.NAME);
    assertThat(longest("NRF").identity().kind()).isEqualTo(ActorKind.GROUP);
    assertThat(LEXICON.actors().state("BEL")).isPresent();
    assertThat(state.identity().where()).isEqualTo("Arvand.actors.txt:5");
  }

  @ParameterizedTest
  @CsvSource({
    "Tomas Velik, 2009-01-01, ARVOPP",
    "President Velik, 2012-01-01, ARVGOV",
    "TOMAS VELIK, 2020-01-01, ARVELI",
    "Ilsa Marn, 2007-01-01, BELGOV",
    "Ilsa Marn, 2020-01-01, BELLEG"
  })
  void aDatedCodeIsChosenByTheDay(String name, LocalDate day, String code) {
    assertThat(longest(name).identity().codeOn(Optional.of(day))).isEqualTo(code);
  }

  @Test
  void aStateMayHaveBeenPartOfAnother() {
    assertThat(longest("Deltane").identity().kind()).isEqualTo(ActorKind.STATE);
    assertThat(longest("Deltane").identity().codeOn(Optional.of(LocalDate.of(1990, 1, 1))))
        .isEqualTo("CORDEL");
    assertThat(LEXICON.actors().state("DEL")).isPresent();
  }

  @Test
  void withoutADayTheLatestCodeCounts() {
    assertThat(longest("Tomas Velik").identity().codeOn(Optional.empty())).isEqualTo("ARVELI");
  }

  @Test
  void agentsGiveTheirSectors() {
    assertThat(LEXICON.agents().find("paratrooper").orElseThrow().sector()).contains("MIL");
    assertThat(LEXICON.agents().find("paratrooper").orElseThrow().person()).isTrue();
    assertThat(LEXICON.agents().find("paratroopers").orElseThrow().person()).isFalse();
    assertThat(LEXICON.agents().find("militia").orElseThrow().person()).isFalse();
    assertThat(LEXICON.agents().find("lawmaker")).isEmpty();
    Lexicon beside = READ.beside(Lexicon.builtIn()).lexicon();
    assertThat(beside.agents().find("lawmaker")).isPresent();
    assertThat(beside.agents().find("grandmaster")).isPresent();
  }

  @Test
  void patternsBecomeNeeds() {
    assertThat(patterns(10).get(0).needs()).isEmpty();
    assertThat(patterns(10).get(0).cameo()).contains("190");
    EventEntry friendship = patterns(12).get(0);
    assertThat(friendship.needs())
        .containsExactly(
            new Condition("object", Set.of("friendship"), Set.of(), false),
            new Condition("with", Set.of(), Set.of(), true));
    assertThat(friendship.targets()).containsExactly("with");
    assertThat(patterns(14).get(0).targets()).startsWith("iobj").contains("object", "from");
    assertThat(patterns(13).get(0).needs().get(0).words())
        .containsExactlyInAnyOrder("trade talks", "trade talk");
    assertThat(patterns(13).get(0).symmetric()).isTrue();
    assertThat(patterns(14).get(0).needs())
        .containsExactly(
            new Condition(
                "object",
                Set.of("troops", "peace keepers", "peace keeper", "brigade"),
                Set.of(),
                false),
            new Condition("near", Set.of("border"), Set.of(), false));
    assertThat(patterns(16))
        .extracting(e -> e.needs().get(0).slot())
        .containsExactly("object", "found");
    assertThat(patterns(17).get(0).cameo()).isEmpty();
    assertThat(patterns(18).get(0).needs().get(0).slot()).isEqualTo("subject");
    assertThat(patterns(21).get(0).lemmas()).containsExactly("smite off");
  }

  @Test
  void aReversedCodeExchangesTheSides() {
    EventEntry perish = LEXICON.events().entries(Part.VERB, "perish").get(0);
    assertThat(perish.cameo()).contains("180");
    assertThat(perish.targets()).containsExactly("subject");
    assertThat(perish.sources()).contains("by");
  }

  @Test
  void whatNoSlotStandsForIsReported() {
    assertThat(INSTEAD.unused())
        .extracting(r -> r.line() + " " + r.cause())
        .containsExactly(
            "19 " + Cause.BEFORE_VERB,
            "20 " + Cause.BEFORE_VERB,
            "24 " + Cause.SECOND_CODE,
            "30 " + Cause.UNKNOWN_SET,
            "31 " + Cause.UNKNOWN_CODE);
  }

  @Test
  void besideKeepsTheLexiconAndTheDictionaryComesFirst() {
    Lexicon beside = READ.beside(Lexicon.builtIn()).lexicon();
    assertThat(at(beside, "France")).isNotEmpty();
    assertThat(at(LEXICON, "France")).isEmpty();
    assertThat(beside.events().entries(Part.VERB, "visit").get(0).where())
        .startsWith("Arvand.verbs.txt");
    assertThat(beside.events().entries(Part.VERB, "visit").size())
        .isGreaterThan(LEXICON.events().entries(Part.VERB, "visit").size());
    assertThat(LEXICON.events().entries(Part.VERB, "condemn")).isEmpty();
    assertThat(LEXICON.codes()).isSameAs(Lexicon.builtIn().codes());
  }

  @Test
  void aFolderOfActorsAloneLeavesTheVerbs() {
    Lexicon actorsOnly =
        Dictionaries.of(Map.of("my.actors", "ARVAND [ARV]"), false)
            .insteadOf(Lexicon.builtIn())
            .lexicon();
    assertThat(actorsOnly.events()).isSameAs(Lexicon.builtIn().events());
    assertThat(at(actorsOnly, "Arvand")).isNotEmpty();
  }
}
