package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.statement.Statement;

/** Whose claim a place in the text is: the statements of an article by what they cover. */
record Claims(List<Statement> statements) {
  /** The narrowest statement whose content holds the text offset. */
  Optional<Statement> at(int offset) {
    return statements.stream()
        .filter(x -> x.covers(offset))
        .min(Comparator.comparingInt(x -> x.content().stream().mapToInt(Span::length).sum()));
  }
}
