package org.demarche.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.EventType;

/**
 * What happened once, with all reports of it. Immutable.
 *
 * @param id {@code o1}, {@code o2}, ... in the order of the first telling
 * @param type the PLOVER event type
 * @param cameo the most specific CAMEO code that a telling gives
 * @param sources names of those who act, as the first telling that names any gives them
 * @param targets names of those acted upon
 * @param place its name, where a telling gives one
 * @param tellings where it is told as having happened, by day; never empty
 * @param talk where it is told with another status: denied, feared, planned, asked for
 * @param independent how many sources do not depend on one another: copies of one report count
 *     once, and so do several reports of one publisher
 * @param disagreements on what the tellings differ
 */
public record Occurrence(
    String id,
    EventType type,
    String cameo,
    List<String> sources,
    List<String> targets,
    Optional<String> place,
    List<Telling> tellings,
    List<Telling> talk,
    int independent,
    List<Disagreement> disagreements) {
  /** Copies the lists. */
  public Occurrence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    tellings = List.copyOf(tellings);
    talk = List.copyOf(talk);
    disagreements = List.copyOf(disagreements);
  }

  /** In how many articles it is told as having happened, copies included. */
  public int reports() {
    return tellings.size();
  }

  /** The day of the earliest article that tells of it; empty where none has a date. */
  public Optional<LocalDate> firstSeen() {
    return tellings.stream().flatMap(t -> t.published().stream()).min(LocalDate::compareTo);
  }

  /** The day of the latest article that tells of it; empty where none has a date. */
  public Optional<LocalDate> lastSeen() {
    return tellings.stream().flatMap(t -> t.published().stream()).max(LocalDate::compareTo);
  }

  /**
   * Where an article tells of it.
   *
   * @param story the id of the article's story
   * @param article the article's id
   * @param published the article's day of publication
   * @param event the id of the event in the article's record, the first where several are one
   * @param status whether it happened, by this telling
   * @param by whose claim it is, if it is somebody's
   * @param date ISO date as far as the article gives it
   * @param sentence the sentence in one line
   * @param span the words that carry the event, in the article's text
   */
  public record Telling(
      String story,
      String article,
      Optional<LocalDate> published,
      String event,
      Status status,
      Optional<String> by,
      Optional<String> date,
      String sentence,
      Span span) {}

  /**
   * Something on which tellings differ. Each value stands as it is told; none is averaged.
   *
   * @param about {@code DATE}, {@code STATUS}, or the kind of a figure: {@code KILLED}
   * @param values what is told, at least two
   */
  public record Disagreement(String about, List<Value> values) {
    /** Copies the list. */
    public Disagreement {
      values = List.copyOf(values);
    }
  }

  /**
   * One of several things that are told.
   *
   * @param value a date, a {@link Event.Status} and who says so, or a number with its qualifier
   * @param articles ids of the articles that tell it
   */
  public record Value(String value, List<String> articles) {
    /** Copies the list. */
    public Value {
      articles = List.copyOf(articles);
    }
  }
}
