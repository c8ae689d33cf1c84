package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.lexicon.CodeTable;

/** The layouts. */
public enum Layout {
  /** Our own columns as comma-separated values. */
  CSV,
  /** Our own columns, one JSON object a line. */
  JSONL,
  /** Our own columns in a Parquet file. */
  PARQUET,
  /** POLECAT's columns, tab-separated with a header. */
  POLECAT,
  /** ICEWS's columns, tab-separated with a header. */
  ICEWS,
  /** The 61 columns of GDELT 2.0 Events, tab-separated without header. */
  GDELT,
  /** The 26 columns of Phoenix, tab-separated without header. */
  PHOENIX,
  /** A GeoJSON feature for each event with a point. */
  GEOJSON,
  /** The network of parties as GraphML; its edges count events. */
  GRAPHML;

  /** Whether a row says if the event happened; where it does not, only what happened belongs in. */
  public boolean hasStatus() {
    return switch (this) {
      case CSV, JSONL, PARQUET, GEOJSON -> true;
      case POLECAT, ICEWS, GDELT, PHOENIX, GRAPHML -> false;
    };
  }

  /**
   * Opens an export.
   *
   * @param out closed in the end
   * @param codes names of the CAMEO codes
   * @param version what made the events, for layouts with a column for it
   */
  public EventExport open(OutputStream out, CodeTable codes, String version) throws IOException {
    return switch (this) {
      case CSV -> new FlatCsv(out);
      case JSONL -> new FlatJson(out);
      case PARQUET -> new FlatParquet(out);
      case POLECAT -> new Polecat(out, version);
      case ICEWS -> new Icews(out, codes);
      case GDELT -> new Gdelt(out);
      case PHOENIX -> new Phoenix(out);
      case GEOJSON -> new GeoJson(out);
      case GRAPHML -> new Graphml(out);
    };
  }
}
