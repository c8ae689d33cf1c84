package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.EventEntry;

/**
 * An entry that fits a trigger, with its sides bound.
 *
 * @param entry the entry
 * @param trigger the trigger's token
 * @param predicate the token whose tense, mood and negation decide the status
 * @param words the tokens that carry the event, the trigger first
 * @param sources who acts
 * @param targets who is acted upon
 * @param cameo the code, or empty for an operator without an event of its own
 * @param status set where a composition decides it
 * @param inner what was composed with it
 * @param guessed whether the targets stand in no slot of the entry
 */
record Match(
    EventEntry entry,
    int trigger,
    int predicate,
    List<Integer> words,
    List<Participant> sources,
    List<Participant> targets,
    Optional<String> cameo,
    Optional<Status> status,
    Optional<Match> inner,
    boolean guessed) {

  Match with(
      List<Participant> newSources,
      List<Participant> newTargets,
      Optional<String> newCameo,
      Optional<Status> newStatus,
      Optional<Match> newInner) {
    return new Match(
        entry,
        trigger,
        predicate,
        words,
        newSources,
        newTargets,
        newCameo,
        newStatus,
        newInner,
        guessed && targets.equals(newTargets));
  }

  /** The same with guessed targets. */
  Match aimedAt(List<Participant> guess) {
    return new Match(entry, trigger, predicate, words, sources, guess, cameo, status, inner, true);
  }

  /** The same, with the operator's words among those that carry it. */
  Match saidBy(List<Integer> operatorWords) {
    List<Integer> all = new ArrayList<>(words);
    all.addAll(operatorWords);
    return new Match(
        entry, trigger, predicate, all, sources, targets, cameo, status, inner, guessed);
  }

  Match settled(Status newStatus) {
    return with(sources, targets, cameo, Optional.of(newStatus), inner);
  }
}
