package org.demarche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;

/** Where fetched articles go, in a form that {@code demarche code} reads. Not thread-safe. */
sealed interface FetchOutput extends Closeable permits PageFolder, ArticleLines {
  /** Whether the article is there. */
  boolean has(String id);

  /** Writes the article, in the place of an earlier version. */
  void write(FetchedPage page) throws IOException;
}
