package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.lexicon.CodeTable;
import org.demarche.lexicon.Lexicon;
import org.demarche.store.ActorRow;
import org.demarche.store.ArticleRow;
import org.demarche.store.EventRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each layout is written and read back with another reader. */
final class LayoutTest {
  private static final CodeTable CODES = Lexicon.builtIn().codes();
  private static final ArticleRow ARTICLE =
      new ArticleRow(
          1,
          "0123456789abcdef01234567",
          "daily-1",
          Optional.of("=Title"),
          Optional.of("2021-12-23"),
          Optional.of("https://daily.example/1"),
          Optional.of("Daily"));
  private static final ActorRow POLAND =
      new ActorRow(1, "Poland", "POLGOV", "POL", "GOV ELI", "STATE", "POL");
  private static final ActorRow GERMANY =
      new ActorRow(2, "Germany", "DEU", "DEU", "", "STATE", "DEU");
  private static final ActorRow NOBODY =
      new ActorRow(3, "Tal Odun", "", "", "", "PERSON", "Tal Odun");

  @TempDir private Path folder;

  private static EventRow event(
      String name, List<ActorRow> sources, List<ActorRow> targets, boolean placed) {
    return new EventRow(
        7,
        name,
        ARTICLE,
        "run1",
        "REQUEST",
        Optional.empty(),
        "103",
        3,
        -0.3,
        "military legislative",
        "ACTUAL",
        Optional.of("2021-12"),
        Optional.of("MONTH"),
        "2021-12-01",
        placed ? Optional.of("Bremen") : Optional.empty(),
        placed ? Optional.of("DEU") : Optional.empty(),
        placed ? Optional.of(53.08) : Optional.empty(),
        placed ? Optional.of(8.8) : Optional.empty(),
        sources,
        targets,
        "urged\tto",
        "Poland and Germany urged\nhim to talk.",
        Optional.of("s1"),
        Optional.empty(),
        0.7,
        "urge",
        "events.txt:1");
  }

  private static final EventRow JOINT =
      event("e1", List.of(POLAND, GERMANY), List.of(NOBODY), true);
  private static final EventRow LONE = event("e2", List.of(GERMANY), List.of(), false);

  private Path written(Layout layout) throws IOException {
    Path file = folder.resolve(layout.name());
    try (EventExport export = layout.open(Files.newOutputStream(file), CODES, "0.1 test")) {
      export.write(JOINT);
      export.write(LONE);
    }
    return file;
  }

  private List<String[]> tabs(Layout layout) throws IOException {
    return Files.readAllLines(written(layout)).stream().map(l -> l.split("\t", -1)).toList();
  }

  @Test
  void csv() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(written(Layout.CSV))) {
      List<NamedCsvRecord> read = rows.stream().toList();
      assertThat(read).hasSize(2);
      assertThat(read.get(0).getHeader()).isEqualTo(FlatColumns.names());
      assertThat(read.get(0).getField("event_id")).isEqualTo("0123456789abcdef01234567-e1");
      assertThat(read.get(0).getField("source_codes")).isEqualTo("POLGOV; DEU");
      assertThat(read.get(0).getField("sentence")).isEqualTo(JOINT.sentence());
      assertThat(read.get(0).getField("article_title")).isEqualTo("'=Title");
      assertThat(read.get(0).getField("goldstein")).isEqualTo("-0.3");
      assertThat(read.get(1).getField("target_names")).isEmpty();
    }
  }

  @Test
  void jsonLines() throws IOException {
    List<String> lines = Files.readAllLines(written(Layout.JSONL));
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("source_names").get(1).textValue()).isEqualTo("Germany");
    assertThat(first.get("latitude").doubleValue()).isEqualTo(53.08);
    assertThat(new ObjectMapper().readTree(lines.get(1)).has("latitude")).isFalse();
  }

  @Test
  void parquet() throws IOException {
    List<FlatEvent> read =
        new CarpetReader<>(written(Layout.PARQUET).toFile(), FlatEvent.class).toList();
    assertThat(read).containsExactly(FlatEvent.of(JOINT), FlatEvent.of(LONE));
  }

  @Test
  void polecatKeepsCompoundsInOneRow() throws IOException {
    List<String[]> rows = tabs(Layout.POLECAT);
    assertThat(rows.get(0)).containsExactlyElementsOf(Polecat.COLUMNS).hasSize(40);
    assertThat(rows).hasSize(3).allMatch(r -> r.length == 40);
    String[] row = rows.get(1);
    assertThat(row[5]).isEqualTo("VERBAL CONFLICT");
    assertThat(row[6]).isEqualTo("military;legislative");
    assertThat(row[7]).isEqualTo("Poland;Germany");
    assertThat(row[10]).isEqualTo("GOV;None");
    assertThat(row[27]).isEqualTo("Germany");
  }

  @Test
  void icewsHasARowForEachPair() throws IOException {
    List<String[]> rows = tabs(Layout.ICEWS);
    assertThat(rows.get(0)).containsExactlyElementsOf(Icews.COLUMNS).hasSize(20);
    assertThat(rows).hasSize(4).allMatch(r -> r.length == 20);
    assertThat(rows.get(2)[0]).isEqualTo("0123456789abcdef01234567-e1-2");
    assertThat(rows.get(2)[2]).isEqualTo("Germany");
    assertThat(rows.get(1)[5]).isEqualTo(CODES.code("103").name());
    assertThat(rows.get(1)[8]).isEqualTo("Tal Odun");
    assertThat(rows.get(3)[8]).isEmpty();
  }

  @Test
  void gdelt() throws IOException {
    List<String[]> rows = tabs(Layout.GDELT);
    assertThat(rows).hasSize(3).allMatch(r -> r.length == Gdelt.COLUMNS);
    String[] row = rows.get(0);
    assertThat(row[1]).isEqualTo("20211201");
    assertThat(row[2]).isEqualTo("202112");
    assertThat(row[4]).isEqualTo("2021.9890");
    assertThat(row[5]).isEqualTo("POLGOV");
    assertThat(row[12]).isEqualTo("GOV");
    assertThat(row[26]).isEqualTo("103");
    assertThat(row[28]).isEqualTo("10");
    assertThat(row[29]).isEqualTo("3");
    assertThat(row[37]).as("FIPS of Actor1Geo").isEqualTo("PL");
    assertThat(row[53]).as("FIPS of ActionGeo").isEqualTo("GM");
    assertThat(row[56]).isEqualTo("53.08");
    assertThat(row[59]).isEqualTo("20211223000000");
    assertThat(row[60]).isEqualTo("https://daily.example/1");
  }

  @Test
  void phoenix() throws IOException {
    List<String[]> rows = tabs(Layout.PHOENIX);
    assertThat(rows).hasSize(3).allMatch(r -> r.length == Phoenix.COLUMNS);
    assertThat(rows.get(0)[5]).isEqualTo("POLGOV");
    assertThat(rows.get(0)[15]).isEqualTo("3");
    assertThat(Phoenix.penta("020")).isZero();
    assertThat(Phoenix.penta("0871")).isEqualTo(2);
    assertThat(Phoenix.penta("160")).isEqualTo(3);
    assertThat(Phoenix.penta("150")).isEqualTo(4);
  }

  @Test
  void geoJsonHasWhatIsPlaced() throws IOException {
    JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(written(Layout.GEOJSON)));
    assertThat(read.get("features")).hasSize(1);
    JsonNode feature = read.get("features").get(0);
    assertThat(feature.get("geometry").get("coordinates").toString()).isEqualTo("[8.8,53.08]");
    assertThat(feature.get("properties").get("type").textValue()).isEqualTo("REQUEST");
  }

  @Test
  void graphmlCountsBetweenParties() throws Exception {
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(written(Layout.GRAPHML))));
    assertThat(read.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(read.getElementsByTagName("edge").getLength()).isEqualTo(2);
    Element edge = (Element) read.getElementsByTagName("edge").item(0);
    assertThat(edge.getTextContent().strip()).isEqualTo("31-0.3");
  }

  @Test
  void theDataDictionaryDescribesEachColumn() throws IOException {
    String dictionary =
        Files.readString(Path.of("..", "docs", "data-dictionary.md"), StandardCharsets.UTF_8);
    assertThat(
            dictionary
                .substring(0, dictionary.indexOf("## Other layouts"))
                .lines()
                .filter(l -> l.startsWith("| `"))
                .map(l -> l.split("`", 3)[1])
                .toList())
        .isEqualTo(FlatColumns.names());
  }
}
