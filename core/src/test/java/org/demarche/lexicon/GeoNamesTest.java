package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.lexicon.Gazetteer.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesTest {
  private static final String ONE =
      "1\tOstrél\tOstrel\tOstrelsk,Ostrelia\t40.5\t60.25\tP\tPPL\tUS\t\tTX\t\t\t\t350000\t\t12\t\t2024-01-01\n";
  private static final String TWO =
      "2\tTesk\tTesk\t\t41\t61\tP\tPPLA\tXK\t\t01\t\t\t\t20000\t\t12\t\t2024-01-01\n";

  @TempDir private Path folder;

  private Path dump(String text) throws IOException {
    return Files.writeString(folder.resolve("dump.txt"), text);
  }

  private static Gazetteer own(String lines) {
    return Lexicon.of(LexiconSource.of("places.txt", lines)).places();
  }

  private static Site first(Gazetteer places, String name) {
    return places.names().at(name, 0, name.length()).get(0).values().get(0);
  }

  @Test
  void aPlaceWithItsCountryRegionAndRank() throws IOException {
    Gazetteer own = own("Texas, USA, 31, -99, REGION 2, (TX)\n");
    Gazetteer places = GeoNames.read(dump(ONE + TWO)).beside(own);

    Site ostrel = first(places, "Ostrel");
    assertThat(ostrel).isEqualTo(first(places, "Ostrél"));
    assertThat(ostrel.country()).contains("USA");
    assertThat(ostrel.region()).contains("Texas");
    assertThat(ostrel.lat()).isEqualTo(40.5);
    assertThat(ostrel.lon()).isEqualTo(60.25);
    assertThat(ostrel.rank()).isEqualTo(3);
    assertThat(ostrel.where()).isEqualTo("dump.txt:1");
    assertThat(first(places, "Tesk").country()).contains("XKX");
    assertThat(first(places, "Tesk").rank()).isEqualTo(5);
  }

  @Test
  void aPlaceThatTheGazetteerHasStaysAsItIs() throws IOException {
    Gazetteer own = own("Ostrel, USA, 40.4, 60.3, CITY 2\nTesk, XAR, 1, 2, CITY\n");
    Gazetteer places = GeoNames.read(dump(ONE + TWO)).beside(own);

    assertThat(places.names().at("Ostrel", 0, 6).get(0).values())
        .extracting(Site::where)
        .containsExactly("places.txt:1");
    assertThat(places.names().at("Tesk", 0, 4).get(0).values())
        .extracting(Site::where)
        .containsExactly("places.txt:2", "dump.txt:2");
  }

  @Test
  void badLinesAreToldAndTheRestGoesOn() throws IOException {
    GeoNames dump =
        GeoNames.read(
            dump(
                "1\tOstrel\n"
                    + TWO
                    + ONE.replace("40.5", "140.5")
                    + ONE.replace("60.25", "east")
                    + ONE.replace("US", "Q1")
                    + ONE.replace("350000", "many")));

    assertThat(dump.size()).isEqualTo(1);
    assertThat(dump.faults())
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            m -> assertThat(m).contains("dump.txt:1:", "15 fields", "found 2", "left out"),
            m -> assertThat(m).contains("dump.txt:3:", "latitude", "'140.5'"),
            m -> assertThat(m).contains("dump.txt:4:", "longitude", "'east'"),
            m -> assertThat(m).contains("dump.txt:5:", "ISO 3166-1", "'Q1'"),
            m -> assertThat(m).contains("dump.txt:6:", "population", "'many'"));
  }
}
