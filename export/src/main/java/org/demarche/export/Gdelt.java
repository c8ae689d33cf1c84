package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/**
 * The columns of GDELT 2.0 Events. One article tells of an event, so that the numbers of mentions,
 * sources and articles are 1; tone, ethnicity and religion, which we do not code, are empty.
 */
final class Gdelt implements EventExport {
  static final int COLUMNS = 61;
  private static final String COUNTRY_LEVEL = "1";
  private static final String CITY_LEVEL = "4";

  private final TabRows rows;
  private long number;

  Gdelt(OutputStream out) {
    rows = new TabRows(out);
  }

  @Override
  public int write(EventRow e) throws IOException {
    List<Pair> pairs = Pair.of(e);
    for (Pair p : pairs) {
      List<String> row = new ArrayList<>(COLUMNS);
      row.add(Long.toString(++number));
      date(row, e.day());
      actor(row, p.source());
      actor(row, p.target());
      String root = e.cameo().substring(0, 2);
      row.addAll(
          List.of(
              "1",
              e.cameo(),
              e.cameo().substring(0, Math.min(3, e.cameo().length())),
              root,
              Integer.toString(e.quad()),
              Double.toString(e.goldstein()),
              "1",
              "1",
              "1",
              ""));
      country(row, p.source());
      country(row, p.target());
      action(row, e);
      row.add(e.article().date().map(d -> d.replace("-", "") + "000000").orElse(""));
      row.add(e.article().url().orElse(e.article().name()));
      rows.row(row);
    }
    return pairs.size();
  }

  private static void date(List<String> row, String day) {
    if (day.isEmpty()) {
      row.addAll(List.of("", "", "", ""));
      return;
    }
    String year = day.substring(0, 4);
    String month = day.substring(5, 7);
    String ofMonth = day.substring(8, 10);
    row.add(year + month + ofMonth);
    row.add(year + month);
    row.add(year);
    double part = (Integer.parseInt(month) * 30 + Integer.parseInt(ofMonth)) / 365.0;
    row.add(String.format(Locale.ROOT, "%.4f", Integer.parseInt(year) + part));
  }

  private static void actor(List<String> row, Optional<ActorRow> actor) {
    if (actor.isEmpty()) {
      row.addAll(Collections.nCopies(10, ""));
      return;
    }
    ActorRow a = actor.orElseThrow();
    List<String> types =
        a.sectors().isEmpty() ? List.of() : Arrays.stream(a.sectors().split(" ", -1)).toList();
    row.addAll(
        List.of(
            a.code(),
            a.name().toUpperCase(Locale.ROOT),
            a.country(),
            a.code().startsWith("IGO") && a.code().length() > 3 ? a.code().substring(3) : "",
            "",
            "",
            "",
            types.isEmpty() ? "" : types.get(0),
            types.size() > 1 ? types.get(1) : "",
            types.size() > 2 ? types.get(2) : ""));
  }

  private static void country(List<String> row, Optional<ActorRow> actor) {
    String fips = actor.map(a -> Countries.fips(a.country())).orElse("");
    row.addAll(
        fips.isEmpty()
            ? List.of("0", "", "", "", "", "", "", "")
            : List.of(
                COUNTRY_LEVEL,
                Countries.name(actor.orElseThrow().country()),
                fips,
                fips,
                "",
                "",
                "",
                fips));
  }

  private static void action(List<String> row, EventRow e) {
    if (e.place().isEmpty()) {
      row.addAll(List.of("0", "", "", "", "", "", "", ""));
      return;
    }
    String fips = e.placeCountry().map(Countries::fips).orElse("");
    row.addAll(
        List.of(
            e.lat().isPresent() ? CITY_LEVEL : COUNTRY_LEVEL,
            e.place().orElse("") + e.placeCountry().map(c -> ", " + Countries.name(c)).orElse(""),
            fips,
            fips,
            "",
            e.lat().map(Object::toString).orElse(""),
            e.lon().map(Object::toString).orElse(""),
            ""));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
