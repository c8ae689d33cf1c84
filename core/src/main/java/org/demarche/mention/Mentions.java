package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Span;

/**
 * The actors, places and times of one article. Immutable and safe to share.
 *
 * <p>One phrase has one head, but may mention several actors: "the two leaders", "Corvian and
 * Belmari negotiators". These are mentions with one span.
 */
public final class Mentions {
  private final List<Actor> actors;
  private final List<Place> places;
  private final List<TimeExpression> times;
  private final List<Mention> mentions;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Long, List<Mention>> byHead = new HashMap<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  /** Copies the lists. */
  public Mentions(
      List<Actor> actors, List<Place> places, List<TimeExpression> times, List<Mention> mentions) {
    this.actors = List.copyOf(actors);
    this.places = List.copyOf(places);
    this.times = List.copyOf(times);
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    this.mentions = List.copyOf(sorted);
    for (Actor a : actors) {
      byId.put(a.id(), a);
    }
    for (Mention m : sorted) {
      byHead.computeIfAbsent(key(m.sentence(), m.head()), k -> new ArrayList<>()).add(m);
      bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m);
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /**
   * These mentions with others of actors known here.
   *
   * @param way how they were resolved, for the actors' reasons
   * @throws IllegalArgumentException if an actor is not known here
   */
  public Mentions with(List<Mention> more, String way) {
    Map<String, List<Span>> added = new HashMap<>();
    for (Mention m : more) {
      actor(m.actor());
      added.computeIfAbsent(m.actor(), k -> new ArrayList<>()).add(m.span());
    }
    List<Actor> all =
        actors.stream()
            .map(a -> added.containsKey(a.id()) ? a.with(added.get(a.id()), way) : a)
            .toList();
    return new Mentions(
        all, places, times, Stream.concat(mentions.stream(), more.stream()).toList());
  }

  /** All actors in order of first mention. */
  public List<Actor> actors() {
    return actors;
  }

  /** All places in reading order. */
  public List<Place> places() {
    return places;
  }

  /** All times in reading order. */
  public List<TimeExpression> times() {
    return times;
  }

  /** All mentions in reading order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions of one sentence in reading order. */
  public List<Mention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The first of the mentions whose head is the token. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return allHeadedBy(sentence, token).stream().findFirst();
  }

  /** The mentions whose head is the token; several where one phrase mentions several actors. */
  public List<Mention> allHeadedBy(int sentence, int token) {
    return byHead.getOrDefault(key(sentence, token), List.of());
  }

  /** The shortest mention that covers the token, if there is one. */
  public Optional<Mention> covering(int sentence, int token) {
    return in(sentence).stream()
        .filter(m -> m.first() <= token && token <= m.last())
        .min(Comparator.comparingInt(m -> m.span().length()));
  }

  /**
   * The actor with the id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Actor actor(String id) {
    Actor a = byId.get(id);
    if (a == null) {
      throw new IllegalArgumentException("no actor has the id " + id);
    }
    return a;
  }
}
