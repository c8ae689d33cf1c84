package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The actors on the two sides of some rows. */
final class Sides {
  private final Map<Long, List<ActorRow>> sources = new HashMap<>();
  private final Map<Long, List<ActorRow>> targets = new HashMap<>();

  /**
   * Reads them.
   *
   * @param sql gives {@code row_key}, {@code row_side} and an actor's columns for {@code <keys>}
   */
  static Sides of(Handle h, String sql, List<Long> keys) {
    Sides sides = new Sides();
    h.createQuery(sql)
        .bindList("keys", keys)
        .map(
            (r, x) -> {
              Map<Long, List<ActorRow>> side =
                  r.getInt("row_side") == 0 ? sides.sources : sides.targets;
              return side.computeIfAbsent(r.getLong("row_key"), k -> new ArrayList<>())
                  .add(Mapping.actor(r, ""));
            })
        .list();
    return sides;
  }

  List<ActorRow> sources(long key) {
    return sources.getOrDefault(key, List.of());
  }

  List<ActorRow> targets(long key) {
    return targets.getOrDefault(key, List.of());
  }
}
