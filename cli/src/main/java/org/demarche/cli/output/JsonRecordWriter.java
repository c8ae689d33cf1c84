package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.Record;
import org.demarche.json.Failure;
import org.demarche.json.JsonLines;
import org.demarche.json.RecordJson;

/** Writes one JSON object a line. */
public final class JsonRecordWriter implements RecordWriter {
  private final JsonLines lines;

  /** Writes UTF-8 to {@code out}, and closes it in the end. */
  public JsonRecordWriter(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void write(Failure failure) throws IOException {
    lines.line(json -> RecordJson.fields(json, failure));
  }

  @Override
  public void write(Record coded) throws IOException {
    lines.line(json -> RecordJson.fields(json, coded));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
