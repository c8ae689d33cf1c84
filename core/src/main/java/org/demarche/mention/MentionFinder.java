package org.demarche.mention;

import java.util.List;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;

/**
 * Finds the actors, places and times of an article in ordered passes: known names, unknown names,
 * then noun phrases and pronouns in reading order. Immutable and safe to share.
 */
public final class MentionFinder {
  private final NamePass namePass;
  private final UnknownNamePass unknownNamePass;
  private final TimeFinder timeFinder = new TimeFinder();
  private final Lexicon lexicon;

  /** A finder that knows the lexicon's actors, agents and places. */
  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    namePass = new NamePass(lexicon.actors(), lexicon.agents(), lexicon.places());
    unknownNamePass = new UnknownNamePass(lexicon.agents());
  }

  /** Finds them. */
  public Mentions find(Reading reading) {
    Draft draft = new Draft(reading);
    List<Place> places = namePass.run(draft);
    unknownNamePass.run(draft);
    new ReferencePass(lexicon.actors(), lexicon.agents()).run(draft);
    return draft.finish(places, timeFinder.find(reading));
  }
}
