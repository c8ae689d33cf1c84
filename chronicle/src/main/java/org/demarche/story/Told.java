package org.demarche.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event;
import org.demarche.figure.Figure;
import org.demarche.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one occurrence, in the form in which it is compared.
 *
 * @param article index of the article
 * @param story index of its story
 * @param event the event, the first where several are one
 * @param names names of both sides' actors
 * @param sources parties that act
 * @param targets parties acted upon
 * @param from the first day that it may have happened
 * @param to the last
 * @param exact whether the day is known
 * @param place where it happened
 * @param words weights of the content words that its sentence has besides the sides' names
 * @param weight the sum of these weights
 * @param figures figures that belong to it
 */
record Told(
    int article,
    int story,
    Event event,
    Set<String> names,
    Set<String> sources,
    Set<String> targets,
    LocalDate from,
    LocalDate to,
    boolean exact,
    Optional<Place> place,
    Map<String, Double> words,
    double weight,
    List<Figure> figures) {
  /** An article tells each of its events once. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Told t && article == t.article && event.id().equals(t.event.id());
  }

  @Override
  public int hashCode() {
    return 31 * article + event.id().hashCode();
  }
}
