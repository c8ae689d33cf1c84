package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/** POLECAT's columns. Several actors of one side stand in one field, between semicolons. */
final class Polecat implements EventExport {
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private final TabRows rows;
  private final String version;

  Polecat(OutputStream out, String version) throws IOException {
    rows = new TabRows(out);
    this.version = version;
    rows.row(COLUMNS);
  }

  @Override
  public int write(EventRow e) throws IOException {
    List<ActorRow> s = e.sources();
    List<ActorRow> t = e.targets();
    rows.row(
        List.of(
            e.id(),
            e.day(),
            e.type(),
            e.mode().orElse(""),
            Double.toString(e.goldstein()),
            quad(e.type()),
            e.contexts().replace(" ", ";"),
            joined(s, ActorRow::name),
            joined(s, a -> country(a)),
            "",
            primary(s),
            sectors(s),
            "",
            joined(s, ActorRow::name),
            "",
            joined(t, ActorRow::name),
            joined(t, a -> country(a)),
            "",
            primary(t),
            sectors(t),
            "",
            joined(t, ActorRow::name),
            "",
            e.place().orElse(""),
            "",
            "",
            "",
            e.placeCountry().map(Countries::name).orElse(""),
            e.lat().map(Object::toString).orElse(""),
            e.lon().map(Object::toString).orElse(""),
            "",
            e.place().orElse(""),
            "",
            e.article().source().orElse(""),
            e.article().date().orElse(""),
            "",
            "",
            "",
            "en",
            version));
    return 1;
  }

  private static String country(ActorRow a) {
    return a.country().isEmpty() ? "None" : Countries.name(a.country());
  }

  private static String joined(List<ActorRow> side, Function<ActorRow, String> value) {
    return side.stream().map(value).collect(Collectors.joining(";"));
  }

  private static String primary(List<ActorRow> side) {
    return joined(side, a -> a.sectors().isEmpty() ? "None" : a.sectors().split(" ", -1)[0]);
  }

  private static String sectors(List<ActorRow> side) {
    return joined(side, a -> a.sectors().replace(' ', ','));
  }

  /** PLOVER's own quad classes go by type. */
  static String quad(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> "VERBAL COOPERATION";
      case "COOPERATE", "AID", "RETREAT" -> "MATERIAL COOPERATION";
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "VERBAL CONFLICT";
      default -> "MATERIAL CONFLICT";
    };
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
