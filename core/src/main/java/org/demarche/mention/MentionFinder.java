package org.demarche.mention;

import java.util.List;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;

/**
 * Finds the actors, places and times of an article in ordered passes: known names, new places, new
 * names, then noun phrases and pronouns in reading order. {@link Resolution} lists all ways in
 * which a mention is resolved. Immutable and safe to share.
 */
public final class MentionFinder {
  private final PlaceFinder placeFinder;
  private final KnownNames knownNames;
  private final NewPlaces newPlaces;
  private final NewNames newNames;
  private final References references;
  private final TimeFinder timeFinder;

  /** A finder that knows the lexicon's actors, agents and places. */
  public MentionFinder(Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    placeFinder = new PlaceFinder(lexicon, titles);
    knownNames = new KnownNames(lexicon, titles);
    newPlaces = new NewPlaces(lexicon, titles);
    newNames = new NewNames(lexicon, titles);
    references = new References(lexicon);
    timeFinder = new TimeFinder(lexicon.times());
  }

  /** Finds them. */
  public Mentions find(Reading reading) {
    Draft draft = new Draft(reading);
    List<Place> places = knownNames.run(draft, placeFinder.find(draft));
    newPlaces.run(draft, places);
    newNames.run(draft);
    references.run(draft);
    return draft.finish(places, timeFinder.find(reading));
  }
}
