package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.EventEntry.Part;
import org.junit.jupiter.api.Test;

/** What the files that the program carries must hold. */
class BuiltInLexiconTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Path FOLDER = Path.of("../lexicon");

  @Test
  void theIndexListsEveryFile() throws IOException {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      List<String> files =
          walk.filter(p -> p.toString().endsWith(".txt"))
              .map(p -> FOLDER.relativize(p).toString().replace('\\', '/'))
              .filter(n -> !n.equals("index.txt"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(files);
    }
  }

  @Test
  void everyStateHasItsEntry() {
    Set<String> missing = new TreeSet<>();
    for (String code : MEMBERS.split(" ", -1)) {
      if (LEXICON.actors().state(code).isEmpty()) {
        missing.add(code);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTypeHasVerbsAndNouns() {
    Set<EventType> verbs = types(Part.VERB);
    Set<EventType> nouns = types(Part.NOUN);
    assertThat(verbs).containsExactlyInAnyOrder(EventType.values());
    assertThat(nouns).containsExactlyInAnyOrder(EventType.values());
    assertThat(LEXICON.events().entries()).hasSizeGreaterThan(350);
  }

  private static Set<EventType> types(Part part) {
    return LEXICON.events().entries().stream()
        .filter(e -> e.part() == part)
        .flatMap(e -> e.cameo().flatMap(c -> LEXICON.codes().code(c).type()).stream())
        .collect(Collectors.toSet());
  }

  @Test
  void officesFollowTheDate() {
    assertThat(leader("RUS", "2021-12-23")).isEqualTo("Vladimir Putin");
    assertThat(leader("RUS", "2010-06-01")).isEqualTo("Dmitry Medvedev");
    assertThat(leader("USA", "2021-12-23")).isEqualTo("Joe Biden");
    assertThat(leader("USA", "2016-12-23")).isEqualTo("Barack Obama");
    assertThat(leader("DEU", "2020-01-01")).isEqualTo("Angela Merkel");
    assertThat(leader("FRA", "2015-01-01")).contains("Hollande");
  }

  private static String leader(String country, String day) {
    return LEXICON.actors().leader(country, LocalDate.parse(day)).orElseThrow().name();
  }

  @Test
  void codesKeepTheirQuadClass() {
    assertThat(QuadClass.of("057")).isEqualTo(QuadClass.VERBAL_COOPERATION);
    assertThat(QuadClass.of("090")).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(QuadClass.of("1384")).isEqualTo(QuadClass.VERBAL_CONFLICT);
    assertThat(QuadClass.of("190")).isEqualTo(QuadClass.MATERIAL_CONFLICT);
  }

  @Test
  void noMoodOrClassNameIsUpperCaseByMistake() {
    assertThat(
            LEXICON.events().entries().stream()
                .flatMap(e -> e.lemmas().stream())
                .filter(l -> !l.equals(l.toLowerCase(Locale.ROOT)))
                .toList())
        .isEmpty();
  }

  @Test
  void thereAreEnoughAgentsAndOrganisations() throws IOException {
    long organisations = 0;
    try (Stream<Path> walk = Files.walk(FOLDER.resolve("actors"))) {
      for (Path p : walk.filter(Files::isRegularFile).toList()) {
        organisations +=
            Block.parse(p.toString(), Files.readString(p)).stream()
                .filter(b -> b.kind().equals("organisation") || b.kind().equals("group"))
                .count();
      }
    }
    assertThat(organisations).isGreaterThanOrEqualTo(150);
    assertThat(
            Arrays.stream(new String[] {"troop", "lawmaker", "protester", "spokesman", "rebel"})
                .allMatch(a -> LEXICON.agents().find(a).isPresent()))
        .isTrue();
  }

  /** The members of the United Nations and, at the end, Kosovo, Palestine and Taiwan. */
  private static final String MEMBERS =
      "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA"
          + " BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK"
          + " DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN"
          + " GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ"
          + " LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG"
          + " MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL"
          + " PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD"
          + " ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA"
          + " URY UZB VUT VEN VNM YEM ZMB ZWE XKX PSE TWN";
}
