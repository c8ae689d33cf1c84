package org.demarche.statement;

import java.util.ArrayList;
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

  /** The same draft, its last stretch ending where a quotation ends that begins in or at it. */
  Draft through(List<Quotation> quotations) {
    Span last = content.get(content.size() - 1);
    int end = last.end();
    for (Quotation q : quotations) {
      boolean begins = q.outer().start() >= last.start() && q.outer().start() <= end + 1;
      boolean clear = cue.map(c -> !q.outer().overlaps(c)).orElse(true);
      if (begins && clear && q.outer().end() > end) {
        end = q.outer().end();
      }
    }
    if (end == last.end()) {
      return this;
    }
    List<Span> longer = new ArrayList<>(content);
    longer.set(longer.size() - 1, new Span(last.start(), end));
    return new Draft(sentence, cue, speaker, longer, hearers);
  }

  /** The same draft with more content. */
  Draft with(List<Span> more) {
    List<Span> longer = new ArrayList<>(content);
    longer.addAll(more);
    return new Draft(sentence, cue, speaker, longer, hearers);
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
