package org.demarche.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.commitment.Parties;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.lexicon.ActorKind;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.TimeExpression.Precision;

/** Reads what an article tells into the form in which it is compared. */
final class TellingReader {
  /** What is told without a date happened so many days before publication at most. */
  private static final int NEWS_DAYS = 3;

  private final Record article;
  private final int index;
  private final int story;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  TellingReader(Record article, int index, int story) {
    this.article = article;
    this.index = index;
    this.story = story;
    article.actors().forEach(a -> actors.put(a.id(), a));
    article.places().forEach(p -> places.put(p.id(), p));
  }

  /**
   * The article's occurrences, each event with those that tell of the same.
   *
   * @param rarity the weight of a stem
   */
  List<Told> read(ToDoubleFunction<String> rarity) {
    Map<String, List<Event>> groups = new LinkedHashMap<>();
    for (Event e : article.events()) {
      groups.computeIfAbsent(e.sameAs().orElse(e.id()), k -> new ArrayList<>()).add(e);
    }
    return groups.values().stream().map(g -> told(g, rarity)).toList();
  }

  private Told told(List<Event> group, ToDoubleFunction<String> rarity) {
    Event first = group.get(0);
    Map<String, Double> words = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    Set<String> targets = new TreeSet<>();
    for (Event e : group) {
      words(article, e).forEach(w -> words.put(w, rarity.applyAsDouble(w)));
      parties(e.sources(), sources, names);
      parties(e.targets(), targets, names);
    }
    Event dated = group.stream().filter(e -> e.date().isPresent()).findFirst().orElse(first);
    Set<String> ids = new TreeSet<>();
    group.forEach(e -> ids.add(e.id()));
    return new Told(
        index,
        story,
        first,
        names,
        sources,
        targets,
        from(dated),
        to(dated),
        dated.datePrecision().equals(Optional.of(Precision.DAY)),
        group.stream().flatMap(e -> e.place().stream()).map(this::place).findFirst(),
        words,
        words.values().stream().mapToDouble(Double::doubleValue).sum(),
        article.figures().stream()
            .filter(f -> f.partOf().isEmpty() && f.event().map(ids::contains).orElse(false))
            .toList());
  }

  /** The stems in the event's sentence, besides the names of its sides. */
  static Set<String> words(Record article, Event e) {
    Span s = article.sentences().get(e.sentence());
    List<Span> sides =
        Stream.concat(e.sources().stream(), e.targets().stream()).map(Participant::span).toList();
    return Words.of(
        article.text(), s.start(), s.end(), i -> sides.stream().anyMatch(x -> x.contains(i)));
  }

  private Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("an event's place must be in its record, found " + id);
    }
    return place;
  }

  /** Who stands for nobody else stands by name; crowds and what has no name are nobody. */
  private void parties(List<Participant> side, Set<String> parties, Set<String> names) {
    for (Participant p : side) {
      Actor a = actors.get(p.actor());
      if (a != null) {
        Optional<String> party = Parties.of(a);
        if (party.isPresent() || a.kind() != ActorKind.GROUP) {
          parties.add(party.orElse(a.name()));
          names.add(a.name());
        } else {
          a.country().ifPresent(parties::add);
        }
      }
    }
  }

  private LocalDate from(Event e) {
    if (e.date().isEmpty()) {
      return article.date().map(d -> d.minusDays(NEWS_DAYS)).orElse(LocalDate.MIN.plusDays(1));
    }
    return first(e.date().get());
  }

  private LocalDate to(Event e) {
    if (e.date().isEmpty()) {
      return article.date().orElse(LocalDate.MAX.minusDays(1));
    }
    String date = e.date().get();
    LocalDate first = first(date);
    return switch (e.datePrecision().orElse(Precision.DAY)) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case CENTURY -> first.plusYears(100).minusDays(1);
    };
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 2 -> LocalDate.of(100 * Integer.parseInt(date), 1, 1); // a century
      case 3 -> LocalDate.of(10 * Integer.parseInt(date), 1, 1); // a decade
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }
}
