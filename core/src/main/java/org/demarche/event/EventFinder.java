package org.demarche.event;

import java.util.List;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;

/** Finds who did what to whom. Immutable and safe to share. */
public final class EventFinder {
  /** A finder that knows the lexicon's events. */
  public EventFinder(Lexicon lexicon) {}

  /** Finds the events and memberships in reading order. */
  public Events find(Reading reading, Mentions mentions, List<Statement> statements) {
    return new Events(List.of(), List.of());
  }
}
