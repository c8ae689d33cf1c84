package org.demarche.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.event.Event;
import org.demarche.lexicon.EventType;

/**
 * What rows are asked for: those that fit everything that is set. Within a list one fit is enough.
 * Parties are codes, beginnings of codes that are a country or an organisation (RUS finds RUSGOV),
 * or whole names in any case of letters.
 *
 * @param from the first day; an event without a date has that of its article
 * @param to the last day
 * @param sources who acts
 * @param targets who is acted upon
 * @param dyad two parties, of which one acts on the other, either way; or none
 * @param types PLOVER types
 * @param cameo CAMEO codes or their beginnings
 * @param statuses whether it happened
 * @param place name or country code of the place of an event
 * @param speaker who says it; of an event, who claims it
 * @param about words in what is said; of an event, words in its sentence
 * @param text words in the article, in the database's search syntax
 * @param article id of an article
 * @param run id of a run, or its beginning; without it, of each article the newest record
 */
public record Filter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> sources,
    List<String> targets,
    List<String> dyad,
    List<EventType> types,
    List<String> cameo,
    List<Event.Status> statuses,
    Optional<String> place,
    Optional<String> speaker,
    Optional<String> about,
    Optional<String> text,
    Optional<String> article,
    Optional<String> run) {
  /** Everything. */
  public static final Filter NONE =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the lists. */
  public Filter {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    dyad = List.copyOf(dyad);
    types = List.copyOf(types);
    cameo = List.copyOf(cameo);
    statuses = List.copyOf(statuses);
    if (!dyad.isEmpty() && dyad.size() != 2) {
      throw new IllegalArgumentException(
          "a dyad must be two parties, as in RUS,USA, found " + String.join(",", dyad));
    }
  }

  /** What is set, by name; for a manifest. */
  public Map<String, String> described() {
    Map<String, String> set = new LinkedHashMap<>();
    from.ifPresent(d -> set.put("from", d.toString()));
    to.ifPresent(d -> set.put("to", d.toString()));
    put(set, "source", sources);
    put(set, "target", targets);
    put(set, "dyad", dyad);
    put(set, "type", types);
    put(set, "cameo", cameo);
    put(set, "status", statuses);
    place.ifPresent(v -> set.put("place", v));
    speaker.ifPresent(v -> set.put("speaker", v));
    about.ifPresent(v -> set.put("about", v));
    text.ifPresent(v -> set.put("text", v));
    article.ifPresent(v -> set.put("article", v));
    run.ifPresent(v -> set.put("run", v));
    return set;
  }

  private static void put(Map<String, String> set, String name, List<?> values) {
    if (!values.isEmpty()) {
      set.put(name, values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
  }

  /** The same, of what has one of these statuses. */
  public Filter ofStatus(List<Event.Status> wanted) {
    return new Filter(
        from, to, sources, targets, dyad, types, cameo, wanted, place, speaker, about, text,
        article, run);
  }

  /** The same, of one article. */
  public Filter ofArticle(String id) {
    return new Filter(
        from,
        to,
        sources,
        targets,
        dyad,
        types,
        cameo,
        statuses,
        place,
        speaker,
        about,
        text,
        Optional.of(id),
        run);
  }

  /** The same, between two parties, either way. */
  public Filter between(String one, String other) {
    return new Filter(
        from,
        to,
        sources,
        targets,
        List.of(one, other),
        types,
        cameo,
        statuses,
        place,
        speaker,
        about,
        text,
        article,
        run);
  }
}
