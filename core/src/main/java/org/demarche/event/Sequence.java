package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Event.Status;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.TimeExpression;

/**
 * The order that an article tells between its events: "after Belmar refused", "before it signed",
 * and "soon after", which follows what was told before it.
 */
final class Sequence {
  /** An event with the token that heads its clause. */
  private record Told(Event event, int predicate) {}

  private final Reading reading;
  private final List<TimeExpression> times;
  private final List<Told> all = new ArrayList<>();

  Sequence(Reading reading, List<TimeExpression> times) {
    this.reading = reading;
    this.times = times;
  }

  /** Adds the next event in reading order. */
  void add(Event event, int predicate) {
    all.add(new Told(event, predicate));
  }

  /** How many events were added. */
  int size() {
    return all.size();
  }

  /** All events in the order they were added, with those that they followed. */
  List<Event> ordered() {
    List<Event> ordered = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Told x = all.get(i);
      Optional<String> first = x.event().status() == Status.ACTUAL ? before(i) : Optional.empty();
      ordered.add(first.map(x.event()::after).orElse(x.event()));
    }
    return ordered;
  }

  private Optional<String> before(int i) {
    Told x = all.get(i);
    Sentence s = reading.sentences().get(x.event().sentence());
    for (Told y : all) {
      boolean other = y.predicate() != x.predicate() && y.event().status() == Status.ACTUAL;
      if (other
          && y.event().sentence() == x.event().sentence()
          && (introduces(s, y.predicate(), x.predicate(), "after")
              || introduces(s, x.predicate(), y.predicate(), "before"))) {
        return Optional.of(y.event().id());
      }
    }
    return isNext(s, x.predicate()) ? toldBefore(i) : Optional.empty();
  }

  /** Whether the clause or phrase stands below the other one, introduced by the word. */
  private static boolean introduces(Sentence s, int clause, int above, String word) {
    return s.token(clause).head() == above
        && s.hasChild(
            clause, c -> (c.is("mark") || c.is("case")) && c.lemma().equalsIgnoreCase(word));
  }

  /** Whether words such as "soon after" belong to the clause. */
  private boolean isNext(Sentence s, int predicate) {
    return times.stream()
        .filter(t -> t.bound().equals(Optional.of(Bound.AFTER)) && s.span().contains(t.span()))
        .anyMatch(t -> isVague(s, t) && governs(s, predicate, t));
  }

  /** A step from the time named before has no number or name of its own: "soon after". */
  private static boolean isVague(Sentence s, TimeExpression t) {
    return s.tokens().stream()
        .filter(x -> t.span().contains(x.span()))
        .noneMatch(x -> x.isProper() || x.tag().equals("CD"));
  }

  private static boolean governs(Sentence s, int predicate, TimeExpression t) {
    for (Token token : s.tokens()) {
      if (t.span().contains(token.span())) {
        int at = token.index();
        while (at >= 0 && !s.token(at).isVerb()) {
          at = s.head(at);
        }
        return at == predicate;
      }
    }
    return false;
  }

  /** The last event told before this one that happened, in the same paragraph. */
  private Optional<String> toldBefore(int i) {
    Told x = all.get(i);
    int paragraph = reading.sentences().get(x.event().sentence()).paragraph();
    for (int j = i - 1; j >= 0; j--) {
      Event y = all.get(j).event();
      if (y.status() == Status.ACTUAL && all.get(j).predicate() != x.predicate()) {
        boolean near = reading.sentences().get(y.sentence()).paragraph() == paragraph;
        return near ? Optional.of(y.id()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
