package org.demarche.statement;

import java.util.List;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Mentions;

/** Finds who said what. Immutable and safe to share. */
public final class StatementFinder {
  /** A finder that knows the lexicon's speech words. */
  public StatementFinder(Lexicon lexicon) {}

  /** Finds the statements in reading order. */
  public List<Statement> find(Reading reading, Mentions mentions) {
    return List.of();
  }
}
