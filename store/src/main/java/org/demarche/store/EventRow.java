package org.demarche.store;

import java.util.List;
import java.util.Optional;

/**
 * An event as it stands in the database, with where it was read.
 *
 * @param key the row's key in this database
 * @param name its id within its article: {@code e1}
 * @param article where it was read
 * @param run the id of the run that read it
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param quad 1 to 4
 * @param goldstein on the scale that {@link Store#scale()} names
 * @param contexts PLOVER contexts, between blanks
 * @param status whether it happened
 * @param date the event's own date, as precise as the text gives it
 * @param precision how precise
 * @param day ISO day by which it is sorted: the first of its date, else the article's; empty if
 *     neither is known
 * @param place name of the place
 * @param placeCountry ISO 3166-1 alpha-3 of the place
 * @param lat degrees
 * @param lon degrees
 * @param sources who acts
 * @param targets who is acted upon
 * @param words the words that carry it
 * @param sentence the sentence
 * @param statement id within the article of the statement that claims it
 * @param sameAs id within the article of the first telling of the same occurrence
 * @param confidence between 0 and 1
 * @param rule the lexicon entry
 * @param reason lexicon file and line
 */
public record EventRow(
    long key,
    String name,
    ArticleRow article,
    String run,
    String type,
    Optional<String> mode,
    String cameo,
    int quad,
    double goldstein,
    String contexts,
    String status,
    Optional<String> date,
    Optional<String> precision,
    String day,
    Optional<String> place,
    Optional<String> placeCountry,
    Optional<Double> lat,
    Optional<Double> lon,
    List<ActorRow> sources,
    List<ActorRow> targets,
    String words,
    String sentence,
    Optional<String> statement,
    Optional<String> sameAs,
    double confidence,
    String rule,
    String reason) {
  /** Copies the lists. */
  public EventRow {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** The event's id over all articles and runs. */
  public String id() {
    return article.hash() + "-" + name;
  }
}
