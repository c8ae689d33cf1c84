package org.demarche.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a recoding changed in the articles that both runs have. */
public final class RunDiff {
  private RunDiff() {}

  /** How an event of the two runs differs. */
  public enum Kind {
    /** Only the second run has it. */
    NEW,
    /** Only the first run has it. */
    GONE,
    /** Both have it at the same words, with other values. */
    CHANGED
  }

  /**
   * A difference.
   *
   * @param kind what it is
   * @param event the event of the second run, or of the first where it is gone
   * @param before the event of the first run, where it changed
   * @param what the values that changed, as {@code type REQUEST -> ACCUSE}
   */
  public record Change(Kind kind, EventRow event, Optional<EventRow> before, List<String> what) {
    /** Copies the list. */
    public Change {
      what = List.copyOf(what);
    }
  }

  /**
   * The differences by article and place in it. Events are the same if they stand in one sentence
   * of one article on the same words.
   *
   * @param first id of a run, or its beginning
   * @param second likewise
   */
  public static List<Change> of(Store store, String first, String second) {
    Map<String, List<EventRow>> old = byWords(store, first, second);
    Map<String, List<EventRow>> now = byWords(store, second, first);
    List<Change> changes = new ArrayList<>();
    now.forEach(
        (words, events) -> {
          List<EventRow> before = new ArrayList<>(old.getOrDefault(words, List.of()));
          List<EventRow> rest = new ArrayList<>(events);
          rest.removeIf(e -> removeEqual(before, e));
          for (EventRow e : rest) {
            if (before.isEmpty()) {
              changes.add(new Change(Kind.NEW, e, Optional.empty(), List.of()));
            } else {
              EventRow was = before.remove(0);
              changes.add(new Change(Kind.CHANGED, e, Optional.of(was), differences(was, e)));
            }
          }
          before.forEach(e -> changes.add(new Change(Kind.GONE, e, Optional.empty(), List.of())));
        });
    old.forEach(
        (words, events) -> {
          if (!now.containsKey(words)) {
            events.forEach(e -> changes.add(new Change(Kind.GONE, e, Optional.empty(), List.of())));
          }
        });
    changes.sort(
        Comparator.comparing((Change c) -> c.event().article().name())
            .thenComparing(c -> c.event().article().hash())
            .thenComparing(c -> c.event().key()));
    return Collections.unmodifiableList(changes);
  }

  private static boolean removeEqual(List<EventRow> before, EventRow e) {
    for (EventRow b : before) {
      if (differences(b, e).isEmpty()) {
        before.remove(b);
        return true;
      }
    }
    return false;
  }

  /** The events of a run, of the articles that the other run has too. */
  private static Map<String, List<EventRow>> byWords(Store store, String run, String other) {
    Map<String, List<EventRow>> events = new HashMap<>();
    Map<String, Boolean> shared = new HashMap<>();
    store.eachEvent(
        ofRun(run),
        e -> {
          String article = e.article().hash();
          if (shared.computeIfAbsent(
              article, a -> store.record(a, Optional.of(other)).isPresent())) {
            events
                .computeIfAbsent(
                    article + "\n" + e.sentence() + "\n" + e.words(), k -> new ArrayList<>())
                .add(e);
          }
        });
    return events;
  }

  private static Filter ofRun(String run) {
    Filter n = Filter.NONE;
    return new Filter(
        n.from(),
        n.to(),
        n.sources(),
        n.targets(),
        n.dyad(),
        n.types(),
        n.cameo(),
        n.statuses(),
        n.place(),
        n.speaker(),
        n.about(),
        n.text(),
        n.article(),
        Optional.of(run));
  }

  private static List<String> differences(EventRow a, EventRow b) {
    List<String> found = new ArrayList<>();
    compare(found, "type", a.type(), b.type());
    compare(found, "cameo", a.cameo(), b.cameo());
    compare(found, "status", a.status(), b.status());
    compare(found, "date", a.date().orElse("none"), b.date().orElse("none"));
    compare(found, "sources", labels(a.sources()), labels(b.sources()));
    compare(found, "targets", labels(a.targets()), labels(b.targets()));
    compare(found, "place", a.place().orElse("none"), b.place().orElse("none"));
    if (!found.isEmpty()) {
      compare(found, "rule", a.rule(), b.rule());
    }
    return found;
  }

  private static void compare(List<String> found, String name, String before, String after) {
    if (!Objects.equals(before, after)) {
      found.add(name + " " + before + " -> " + after);
    }
  }

  private static String labels(List<ActorRow> side) {
    return side.isEmpty()
        ? "none"
        : side.stream().map(ActorRow::label).sorted().collect(Collectors.joining(" "));
  }
}
