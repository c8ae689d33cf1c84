package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.CodeTable;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/** ICEWS's columns. */
final class Icews implements EventExport {
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private final TabRows rows;
  private final CodeTable codes;

  Icews(OutputStream out, CodeTable codes) throws IOException {
    rows = new TabRows(out);
    this.codes = codes;
    rows.row(COLUMNS);
  }

  @Override
  public int write(EventRow e) throws IOException {
    List<Pair> pairs = Pair.of(e);
    for (Pair p : pairs) {
      rows.row(
          List.of(
              p.id(e),
              e.day(),
              name(p.source()),
              sectors(p.source()),
              country(p.source()),
              codes.find(e.cameo()).map(CodeTable.Code::name).orElse(""),
              e.cameo(),
              Double.toString(e.goldstein()),
              name(p.target()),
              sectors(p.target()),
              country(p.target()),
              e.article().hash(),
              "",
              e.article().source().orElse(""),
              e.place().orElse(""),
              "",
              "",
              e.placeCountry().map(Countries::name).orElse(""),
              e.lat().map(Object::toString).orElse(""),
              e.lon().map(Object::toString).orElse("")));
    }
    return pairs.size();
  }

  private static String name(Optional<ActorRow> actor) {
    return actor.map(ActorRow::name).orElse("");
  }

  private static String sectors(Optional<ActorRow> actor) {
    return actor.map(a -> a.sectors().replace(' ', ',')).orElse("");
  }

  private static String country(Optional<ActorRow> actor) {
    return actor
        .filter(a -> !a.country().isEmpty())
        .map(a -> Countries.name(a.country()))
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
