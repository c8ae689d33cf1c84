package org.demarche.mention;

import java.util.List;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;

/** Finds the actors, places and times of an article. Immutable and safe to share. */
public final class MentionFinder {
  /** A finder that knows the lexicon's actors, agents and places. */
  public MentionFinder(Lexicon lexicon) {}

  /** Finds them. */
  public Mentions find(Reading reading) {
    return new Mentions(List.of(), List.of(), List.of(), List.of());
  }
}
