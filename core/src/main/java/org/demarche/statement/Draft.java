package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Sentence;

/**
 * A statement before it has an id and actors.
 *
 * @param sentence the sentence of the cue
 * @param cue the cue, if there is one
 * @param speaker who speaks, if named
 * @param content what is attributed, in order
 * @param hearers tokens of the cue's sentence that name those spoken to
 */
record Draft(
    Sentence sentence,
    Optional<Span> cue,
    Optional<Speaker> speaker,
    List<Span> content,
    List<Integer> hearers) {
  Draft {
    content = List.copyOf(content);
    hearers = List.copyOf(hearers);
  }

  /** From the first stretch's start to the last one's end. */
  Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Whether one of the content's stretches holds the span. */
  boolean holds(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }

  /** The number of code units of the content. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
