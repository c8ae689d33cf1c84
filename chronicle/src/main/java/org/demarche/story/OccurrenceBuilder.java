package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Record;
import org.demarche.event.Event;
import org.demarche.event.Event.Status;

/**
 * Joins tellings of different articles that are of one occurrence. The pairs for which most speaks
 * are joined first, and a telling joins only where nothing speaks against it in any telling of the
 * occurrence. An article tells of an occurrence once: what its own coding holds apart stays apart.
 * Not to be shared.
 */
final class OccurrenceBuilder {
  /** Tellings are compared when they share one of so many of their rarest words. */
  private static final int RAREST = 8;

  /** A word that more tellings of one type share is no reason to compare them. */
  private static final int SHARED_BY = 1000;

  /** So many stories of one publisher that have a sentence make it furniture. */
  private static final int FURNITURE = 3;

  /** Few articles do not show which words are rare. */
  private static final double SMOOTHING = 20;

  private final List<Record> records;
  private final List<Story> stories;
  private final List<Told> all = new ArrayList<>();

  OccurrenceBuilder(List<Record> records, List<Story> stories) {
    this.records = records;
    this.stories = stories;
  }

  /** Two tellings and how much speaks for their being one. */
  private record Link(Told a, Told b, double surplus) {}

  List<Occurrence> occurrences() {
    read();
    List<Link> links = links();
    Map<Told, List<Told>> groups = new HashMap<>();
    for (Told t : all) {
      if (t.event().status() == Status.ACTUAL) {
        groups.put(t, new ArrayList<>(List.of(t)));
      }
    }
    for (Link l : links) {
      List<Told> a = groups.get(l.a());
      List<Told> b = groups.get(l.b());
      if (a != null && b != null && a != b && canJoin(a, b)) {
        a.addAll(b);
        b.forEach(t -> groups.put(t, a));
      }
    }
    Map<Told, List<Told>> talk = talk(links, groups);
    List<Occurrence> made = new ArrayList<>();
    Set<Told> done = new HashSet<>();
    OccurrenceWriter writer = new OccurrenceWriter(records, stories);
    List<Told> founders = all.stream().filter(groups::containsKey).sorted(order()).toList();
    for (Told t : founders) {
      List<Told> group = groups.get(t);
      if (group != null && !done.contains(t)) {
        done.addAll(group);
        List<Told> about = new ArrayList<>();
        group.forEach(g -> about.addAll(talk.getOrDefault(g, List.of())));
        made.add(
            writer.occurrence(
                "o" + (made.size() + 1),
                group.stream().sorted(order()).toList(),
                about.stream().sorted(order()).toList()));
      }
    }
    return made;
  }

  private Comparator<Told> order() {
    return Comparator.comparing(
            (Told t) -> records.get(t.article()).date(),
            Comparator.comparing(d -> d.map(x -> x.toEpochDay()).orElse(Long.MAX_VALUE)))
        .thenComparing(t -> records.get(t.article()).id())
        .thenComparing(t -> t.event().trigger().get(0).start())
        .thenComparing(t -> t.event().id());
  }

  /** Reads all tellings, with words weighted by the stories that have them. */
  private void read() {
    Map<String, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      for (Story.Copy c : stories.get(s).copies()) {
        storyOf.put(c.article(), s);
      }
    }
    Set<String> representatives = new HashSet<>();
    stories.forEach(s -> representatives.add(s.representative().article()));
    Map<String, Integer> having = new HashMap<>();
    for (Record r : records) {
      if (representatives.contains(r.id())) {
        Words.of(r.text(), 0, r.text().length(), i -> false)
            .forEach(w -> having.merge(w, 1, Integer::sum));
      }
    }
    Set<Set<String>> furniture = furniture(storyOf);
    double total = stories.size() + SMOOTHING;
    for (int i = 0; i < records.size(); i++) {
      int story = storyOf.getOrDefault(records.get(i).id(), i);
      new TellingReader(records.get(i), i, story)
          .read(w -> Math.log(total / (having.getOrDefault(w, 0) + 0.5))).stream()
              .filter(t -> !furniture.contains(t.words().keySet()))
              .forEach(all::add);
    }
  }

  /** The words of sentences that one publisher has in several stories, as in a standing note. */
  private Set<Set<String>> furniture(Map<String, Integer> storyOf) {
    Map<Set<String>, Map<String, Set<Integer>>> seen = new HashMap<>();
    for (Record r : records) {
      for (Event e : r.events()) {
        seen.computeIfAbsent(TellingReader.words(r, e), k -> new HashMap<>())
            .computeIfAbsent(r.source().orElse(""), k -> new HashSet<>())
            .add(storyOf.getOrDefault(r.id(), 0));
      }
    }
    Set<Set<String>> furniture = new HashSet<>();
    seen.forEach(
        (words, byPublisher) -> {
          if (byPublisher.values().stream().anyMatch(s -> s.size() >= FURNITURE)) {
            furniture.add(words);
          }
        });
    return furniture;
  }

  /** The pairs that may be one, those first for which most speaks. */
  private List<Link> links() {
    Map<String, List<Told>> byWord = new TreeMap<>();
    for (Told t : all) {
      for (String word : rarest(t)) {
        byWord.computeIfAbsent(t.event().type() + " " + word, k -> new ArrayList<>()).add(t);
      }
    }
    Set<Long> seen = new HashSet<>();
    Map<Told, Integer> number = new HashMap<>();
    all.forEach(t -> number.put(t, number.size()));
    List<Link> links = new ArrayList<>();
    for (List<Told> sharing : byWord.values()) {
      for (int i = 0; i < sharing.size() && sharing.size() <= SHARED_BY; i++) {
        for (int j = i + 1; j < sharing.size(); j++) {
          Told a = sharing.get(i);
          Told b = sharing.get(j);
          long pair = (long) number.getOrDefault(a, 0) << 32 | number.getOrDefault(b, 0);
          if (a.article() != b.article() && seen.add(pair) && Linking.agree(a, b)) {
            double surplus = Linking.surplus(a, b);
            if (surplus >= 0) {
              links.add(new Link(a, b, surplus));
            }
          }
        }
      }
    }
    Comparator<Told> order = order();
    links.sort(
        Comparator.comparing(Link::surplus, Comparator.reverseOrder())
            .thenComparing(Link::a, order)
            .thenComparing(Link::b, order));
    return links;
  }

  private static List<String> rarest(Told t) {
    return t.words().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(RAREST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean canJoin(List<Told> a, List<Told> b) {
    return a.stream()
        .allMatch(x -> b.stream().allMatch(y -> x.article() != y.article() && Linking.agree(x, y)));
  }

  /** What is denied, feared or planned, by the telling that it is nearest to. */
  private static Map<Told, List<Told>> talk(List<Link> links, Map<Told, List<Told>> groups) {
    Map<Told, List<Told>> talk = new HashMap<>();
    Set<Told> placed = new HashSet<>();
    for (Link l : links) {
      boolean first = groups.containsKey(l.a());
      Told deed = first ? l.a() : l.b();
      Told other = first ? l.b() : l.a();
      if (groups.containsKey(deed) && !groups.containsKey(other) && placed.add(other)) {
        talk.computeIfAbsent(deed, k -> new ArrayList<>()).add(other);
      }
    }
    return talk;
  }
}
