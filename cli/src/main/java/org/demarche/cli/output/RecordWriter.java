package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.Record;
import org.demarche.json.Failure;

/** Writes records one after the other. Each is out before the call returns. Not thread-safe. */
public interface RecordWriter extends Closeable {
  /** Writes what one article says. */
  void write(Record coded) throws IOException;

  /** Writes what stands in the place of a failed article, if the form has a place for it. */
  void write(Failure failure) throws IOException;
}
