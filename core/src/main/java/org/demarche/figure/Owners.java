package org.demarche.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.language.Sentence;
import org.demarche.statement.Statement;

/** Whose figure it is: the event that it belongs to, and the statement that claims it. */
record Owners(List<Statement> statements, List<Event> events) {
  /** How far off in the tree an event's trigger may stand. */
  private static final int FARTHEST = 3;

  /** The narrowest statement that holds the figure. */
  Optional<String> statement(Span figure) {
    return statements.stream()
        .filter(x -> x.covers(figure.start()))
        .min(Comparator.comparingInt(x -> x.content().stream().mapToInt(Span::length).sum()))
        .map(Statement::id);
  }

  /** The event of the same sentence that the figure's word tells, or the nearest in the tree. */
  Optional<String> event(Sentence s, int site, Evidence evidence) {
    Event best = null;
    int nearest = FARTHEST + 1;
    for (Event e : events) {
      if (e.sentence() != s.index()) {
        continue;
      }
      for (Span trigger : e.trigger()) {
        int t = s.tokenAt(trigger.start());
        boolean same = t == evidence.predicate();
        boolean fits =
            evidence.entry().events().isEmpty() || evidence.entry().events().contains(e.type());
        int distance =
            same ? 0 : Math.min(distance(s, t, evidence.predicate()), distance(s, t, site));
        if ((same || fits) && t >= 0 && distance < nearest) {
          best = e;
          nearest = distance;
        }
      }
    }
    return Optional.ofNullable(best).map(Event::id);
  }

  /** Steps in the tree from one token to the other. */
  private static int distance(Sentence s, int a, int b) {
    int steps = 0;
    for (int at = a; at >= 0 && steps <= FARTHEST; at = s.head(at), steps++) {
      int more = 0;
      for (int other = b; other >= 0 && steps + more <= FARTHEST; other = s.head(other), more++) {
        if (other == at) {
          return steps + more;
        }
      }
    }
    return FARTHEST + 1;
  }
}
