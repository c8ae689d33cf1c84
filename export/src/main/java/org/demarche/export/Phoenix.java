package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/** The 26 columns of Phoenix. */
final class Phoenix implements EventExport {
  static final int COLUMNS = 26;

  private final TabRows rows;

  Phoenix(OutputStream out) {
    rows = new TabRows(out);
  }

  @Override
  public int write(EventRow e) throws IOException {
    List<Pair> pairs = Pair.of(e);
    String day = e.day();
    boolean dated = !day.isEmpty();
    for (Pair p : pairs) {
      List<String> row = new ArrayList<>(COLUMNS);
      row.add(p.id(e));
      row.add(day.replace("-", ""));
      row.add(dated ? day.substring(0, 4) : "");
      row.add(dated ? day.substring(5, 7) : "");
      row.add(dated ? day.substring(8, 10) : "");
      actor(row, p.source());
      actor(row, p.target());
      row.addAll(
          List.of(
              e.cameo(),
              e.cameo().substring(0, 2),
              Integer.toString(penta(e.cameo())),
              Double.toString(e.goldstein()),
              e.contexts().replace(" ", ";"),
              e.lat().map(Object::toString).orElse(""),
              e.lon().map(Object::toString).orElse(""),
              e.place().orElse(""),
              "",
              e.placeCountry().orElse(""),
              e.article().hash(),
              e.article().url().orElse(""),
              e.article().source().orElse("")));
      rows.row(row);
    }
    return pairs.size();
  }

  private static void actor(List<String> row, Optional<ActorRow> actor) {
    row.add(actor.map(ActorRow::label).orElse(""));
    row.add(actor.map(ActorRow::country).orElse(""));
    row.add(actor.map(a -> a.sectors().split(" ", -1)[0]).orElse(""));
    row.add(
        actor
            .map(a -> a.sectors().indexOf(' ') < 0 ? "" : a.sectors().replaceFirst("^\\S+ ", ""))
            .map(a -> a.replace(' ', ';'))
            .orElse(""));
  }

  /** Statement, verbal and material cooperation, verbal and material conflict: 0 to 4. */
  static int penta(String cameo) {
    return switch (Integer.parseInt(cameo.substring(0, 2))) {
      case 1, 2 -> 0;
      case 3, 4, 5 -> 1;
      case 6, 7, 8 -> 2;
      case 9, 10, 11, 12, 13, 16 -> 3;
      default -> 4;
    };
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
