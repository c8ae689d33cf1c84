package org.demarche.cli.output;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.story.Stories;

/** Prints stories in one form. */
public interface StoriesPrinter extends Closeable {
  /** Prints the stories, once. */
  void print(Stories stories) throws IOException;
}
