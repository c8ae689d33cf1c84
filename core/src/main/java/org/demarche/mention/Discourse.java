package org.demarche.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;

/** What a reader still has in mind: who was mentioned lately, together with whom, and the topic. */
final class Discourse {
  private static final int REMEMBERED = 40;
  private static final int SENTENCES_BACK = 4;

  /** Two or more who were coordinated: "Corvia and Belmar". */
  record Together(List<String> keys, Sentence sentence, boolean subject) {
    Together {
      keys = List.copyOf(keys);
    }
  }

  private final Deque<Draft.Found> recent = new ArrayDeque<>();
  private final Deque<Together> together = new ArrayDeque<>();
  private final Optional<String> topic;

  Discourse(Draft draft) {
    topic = topic(draft);
  }

  /** The one state that more than half of all names of states, and at least two, belong to. */
  private static Optional<String> topic(Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Sentence s : draft.reading().sentences()) {
      for (Draft.Found f : draft.in(s)) {
        Draft.Somebody x = draft.somebody(f);
        if (x.country().isPresent() && x.kind() != ActorKind.PERSON) {
          counts.merge(x.country().get(), 1, Integer::sum);
          all++;
        }
      }
    }
    int half = all / 2;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > Math.max(half, 1))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  void remember(Draft.Found f) {
    if (f.form() == Mention.Form.DEMONYM && f.sentence().token(f.head()).is("amod")) {
      return;
    }
    recent.addFirst(f);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /** Notes which mentions of a sentence are coordinated; called when the sentence is read. */
  void close(Draft draft, Sentence s) {
    Set<Integer> joined = new HashSet<>();
    for (Draft.Found f : draft.in(s)) {
      if (f.form() == Mention.Form.PRONOUN || s.token(f.head()).is("conj")) {
        continue;
      }
      List<String> keys = new ArrayList<>();
      draft.allHeadedBy(s, f.head()).forEach(x -> keys.add(x.key()));
      for (int c : s.childrenBy(f.head(), "conj")) {
        draft.allHeadedBy(s, c).forEach(x -> keys.add(x.key()));
      }
      if (keys.stream().distinct().count() > 1 && joined.add(f.head())) {
        together.addFirst(new Together(keys.stream().distinct().toList(), s, f.isSubject()));
      }
    }
  }

  /** The mentions of the last few sentences, the latest first. */
  List<Draft.Found> recent(Sentence now) {
    List<Draft.Found> near = new ArrayList<>();
    for (Draft.Found f : recent) {
      if (now.index() - f.sentence().index() > SENTENCES_BACK) {
        break;
      }
      near.add(f);
    }
    return near;
  }

  /** The coordinations of the last few sentences, the latest first. */
  List<Together> together(Sentence now) {
    return together.stream()
        .filter(t -> now.index() - t.sentence().index() <= SENTENCES_BACK)
        .toList();
  }

  /**
   * The state that was mentioned last, else the state that the report is about.
   *
   * @param not a state that is not meant: whoever "backs the government" backs another's
   */
  Optional<String> nation(Draft draft, Sentence now, Optional<String> not) {
    for (Draft.Found f : recent(now)) {
      Draft.Somebody x = draft.somebody(f);
      if (!x.country().equals(not)
          && x.country().isPresent()
          && (x.kind() == ActorKind.STATE || x.isOf("GOV"))) {
        return x.country();
      }
    }
    return topic.filter(t -> !not.equals(Optional.of(t)));
  }

  /** The state that the report is about. */
  Optional<String> topic() {
    return topic;
  }
}
