package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;

/**
 * One source and one target. Our events keep a compound as a list; a layout with room for one actor
 * on each side needs a row for each pair.
 *
 * @param number from 1 within the event
 * @param source who acts, if known
 * @param target who is acted upon, if known
 */
record Pair(int number, Optional<ActorRow> source, Optional<ActorRow> target) {
  static List<Pair> of(EventRow e) {
    List<Pair> pairs = new ArrayList<>();
    for (Optional<ActorRow> s : side(e.sources())) {
      for (Optional<ActorRow> t : side(e.targets())) {
        pairs.add(new Pair(pairs.size() + 1, s, t));
      }
    }
    return pairs;
  }

  private static List<Optional<ActorRow>> side(List<ActorRow> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }

  /** The event's id; from the second pair on with its number. */
  String id(EventRow e) {
    return number == 1 ? e.id() : e.id() + "-" + number;
  }
}
