package org.demarche.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.figure.Figure;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.story.Occurrence.Disagreement;
import org.demarche.story.Occurrence.Telling;
import org.demarche.story.Occurrence.Value;

/** Makes an occurrence of the tellings that were joined. */
final class OccurrenceWriter {
  private final List<Record> records;
  private final List<Story> stories;

  OccurrenceWriter(List<Record> records, List<Story> stories) {
    this.records = records;
    this.stories = stories;
  }

  /**
   * The occurrence of the tellings.
   *
   * @param told where it is told, in order
   * @param talk where it is told with another status
   */
  Occurrence occurrence(String id, List<Told> told, List<Told> talk) {
    Event first = told.get(0).event();
    String cameo = first.cameo();
    for (Told t : told) {
      if (specific(t.event().cameo()) > specific(cameo)) {
        cameo = t.event().cameo();
      }
    }
    return new Occurrence(
        id,
        first.type(),
        cameo,
        told.stream()
            .map(t -> names(t, t.event().sources()))
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElse(List.of()),
        told.stream()
            .map(t -> names(t, t.event().targets()))
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElse(List.of()),
        told.stream().flatMap(t -> t.place().stream()).map(Place::name).findFirst(),
        told.stream().map(this::telling).toList(),
        talk.stream().map(this::telling).toList(),
        independent(told),
        disagreements(told, talk));
  }

  private static int specific(String cameo) {
    return cameo.endsWith("0") ? cameo.length() - 1 : cameo.length();
  }

  private List<String> names(Told t, List<Participant> side) {
    Record r = records.get(t.article());
    return side.stream()
        .flatMap(p -> r.actors().stream().filter(a -> a.id().equals(p.actor())))
        .map(Actor::name)
        .distinct()
        .toList();
  }

  private Telling telling(Told t) {
    Record r = records.get(t.article());
    Event e = t.event();
    Span sentence = r.sentences().get(e.sentence());
    return new Telling(
        stories.get(t.story()).id(),
        r.id(),
        r.date(),
        e.id(),
        e.status(),
        speaker(r, e),
        e.date(),
        String.join(" ", sentence.of(r.text()).strip().split("\\s+", -1)),
        e.trigger().get(0));
  }

  private static Optional<String> speaker(Record r, Event e) {
    return r.statements().stream()
        .filter(s -> e.statement().map(s.id()::equals).orElse(false))
        .flatMap(s -> s.speaker().stream())
        .flatMap(a -> r.actors().stream().filter(x -> x.id().equals(a)))
        .map(Actor::name)
        .findFirst();
  }

  private int independent(List<Told> told) {
    Set<Integer> ofStories = new HashSet<>();
    Set<String> sources = new HashSet<>();
    for (Told t : told) {
      if (ofStories.add(t.story())) {
        Story s = stories.get(t.story());
        sources.add(
            s.representative()
                .publisher()
                .map(p -> "publisher " + p.toLowerCase(Locale.ROOT))
                .orElse("story " + s.id()));
      }
    }
    return sources.size();
  }

  private List<Disagreement> disagreements(List<Told> told, List<Told> talk) {
    List<Disagreement> found = new ArrayList<>();
    Map<String, Set<String>> dates = new TreeMap<>();
    for (Told t : told) {
      if (t.exact()) {
        add(dates, t.from().toString(), t);
      }
    }
    disagreement("DATE", dates).ifPresent(found::add);
    Map<String, Map<String, Set<String>>> figures = new TreeMap<>();
    for (Told t : told) {
      for (Figure f : t.figures()) {
        add(figures.computeIfAbsent(f.kind().name(), k -> new LinkedHashMap<>()), number(f), t);
      }
    }
    figures.forEach((kind, values) -> disagreement(kind, values).ifPresent(found::add));
    Map<String, Set<String>> statuses = new LinkedHashMap<>();
    told.forEach(t -> add(statuses, Status.ACTUAL.name(), t));
    for (Told t : talk) {
      if (t.event().status() == Status.DENIED) {
        String by = speaker(records.get(t.article()), t.event()).map(s -> " by " + s).orElse("");
        add(statuses, Status.DENIED + by, t);
      }
    }
    disagreement("STATUS", statuses).ifPresent(found::add);
    return found;
  }

  private void add(Map<String, Set<String>> values, String value, Told t) {
    values.computeIfAbsent(value, k -> new LinkedHashSet<>()).add(records.get(t.article()).id());
  }

  private static Optional<Disagreement> disagreement(
      String about, Map<String, Set<String>> values) {
    return values.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                about,
                values.entrySet().stream()
                    .map(v -> new Value(v.getKey(), List.copyOf(v.getValue())))
                    .toList()));
  }

  /** "AT_LEAST 14", "12-15". */
  private static String number(Figure f) {
    return f.qualifier().map(q -> q.name() + " ").orElse("")
        + f.count()
        + f.high().map(h -> "-" + h).orElse("")
        + f.unit().map(u -> " " + u).orElse("");
  }
}
