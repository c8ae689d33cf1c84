package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.json.Failure;
import org.demarche.json.JsonLines;
import org.demarche.json.Origin;
import org.demarche.json.RecordJson;

/** Writes one JSON object a line. */
public final class JsonRecordWriter implements RecordWriter {
  private final JsonLines lines;
  private final Optional<Origin> origin;

  /**
   * Writes UTF-8 to {@code out}, and closes it in the end.
   *
   * @param origin what made the records, if they are to say so
   */
  public JsonRecordWriter(OutputStream out, Optional<Origin> origin) {
    lines = new JsonLines(out);
    this.origin = origin;
  }

  @Override
  public void write(Failure failure) throws IOException {
    lines.line(json -> RecordJson.fields(json, failure));
  }

  @Override
  public void write(Record coded) throws IOException {
    lines.line(
        json -> {
          RecordJson.fields(json, coded);
          if (origin.isPresent()) {
            RecordJson.origin(json, origin.orElseThrow());
          }
        });
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
