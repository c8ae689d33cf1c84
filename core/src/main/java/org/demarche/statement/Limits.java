package org.demarche.statement;

import java.util.List;
import org.demarche.Span;

/**
 * The quotations that speak for themselves: no cue, speaker or reported clause is looked for
 * inside.
 *
 * @param quoted their spans, in order
 */
record Limits(List<Span> quoted) {
  Limits {
    quoted = List.copyOf(quoted);
  }

  /** Whether the span begins inside one of them. */
  boolean isQuoted(Span span) {
    for (Span q : quoted) {
      if (q.contains(span.start())) {
        return true;
      }
    }
    return false;
  }
}
