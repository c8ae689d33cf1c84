package org.demarche.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;

/** What the coder's events say about a pair. */
final class RuleAnswer {
  /** What both sides do together: which of them is the source says nothing. */
  private static final Set<Label> SYMMETRIC =
      Set.of(Label.CONSULT, Label.AGREE, Label.COOPERATE, Label.SUPPORT);

  private RuleAnswer() {}

  /** The events from the source to the target, the surest first. */
  static List<Event> between(List<Event> events, Pair pair) {
    return events.stream()
        .filter(e -> joins(e, pair))
        .sorted(Comparator.comparingDouble(Event::confidence).reversed())
        .toList();
  }

  /** The surest event between the two that has the label. */
  static Optional<Event> of(List<Event> events, Pair pair, Label label) {
    return between(events, pair).stream().filter(e -> Label.of(e.type()) == label).findFirst();
  }

  private static boolean joins(Event e, Pair pair) {
    return (names(e.sources(), pair.source()) && names(e.targets(), pair.target()))
        || (SYMMETRIC.contains(Label.of(e.type()))
            && names(e.sources(), pair.target())
            && names(e.targets(), pair.source()));
  }

  /** Whether one of the participants stands in one of the spans. */
  static boolean names(List<Participant> participants, List<Span> spans) {
    return participants.stream().anyMatch(p -> spans.stream().anyMatch(p.span()::overlaps));
  }
}
