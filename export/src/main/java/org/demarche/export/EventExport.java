package org.demarche.export;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.store.EventRow;

/** Writes events in one layout, one after the other. Not thread-safe. */
public interface EventExport extends Closeable {
  /**
   * Writes an event.
   *
   * @return how many rows it became
   */
  int write(EventRow event) throws IOException;
}
