package org.demarche.event;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventType;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * How sure an event is: the share of events like it that a careful reader keeps, type, sides, date
 * and status together. The weights are those of a logistic regression over what is left of many
 * candidates; docs/evaluation.md says on what they were fitted and how well they hold elsewhere.
 * How many conditions an entry has and whether a side was guessed told nothing.
 */
final class Confidence {
  private static final double ALWAYS = 2.06;
  private static final double NOUN = -0.07;
  private static final double ADJECTIVE = -0.47;
  private static final double NO_SOURCE = -0.77;
  private static final double NO_TARGET = -0.63;
  private static final double COMPOSED = 0.32;
  private static final double SOURCE_IS_PRONOUN = -0.15;
  private static final double TARGET_IS_PRONOUN = -0.26;
  private static final double SOURCE_WITHOUT_CODE = -0.64;
  private static final double NOT_ACTUAL = -0.70;

  /** Of a sentence of so many tokens; of shorter ones, less. */
  private static final double LONG = -0.31;

  private static final double LONG_SENTENCE = 60;

  private static final Map<EventType, Double> TYPES =
      Map.ofEntries(
          entry(EventType.ACCUSE, 0.20),
          entry(EventType.AGREE, -0.31),
          entry(EventType.AID, -0.09),
          entry(EventType.ASSAULT, 0.37),
          entry(EventType.COERCE, 0.09),
          entry(EventType.CONSULT, -0.48),
          entry(EventType.COOPERATE, 0.10),
          entry(EventType.MOBILIZE, 0.03),
          entry(EventType.PROTEST, -0.04),
          entry(EventType.REJECT, 0.22),
          entry(EventType.REQUEST, -0.39),
          entry(EventType.SANCTION, 0.01),
          entry(EventType.SUPPORT, -0.44),
          entry(EventType.THREATEN, -0.02),
          entry(EventType.RETREAT, 0.32),
          entry(EventType.CONCEDE, 0.42));

  private final Mentions mentions;

  Confidence(Mentions mentions) {
    this.mentions = mentions;
  }

  double of(Sentence s, Match m, EventType type, Status status) {
    double sum = ALWAYS + TYPES.getOrDefault(type, 0.0);
    sum += m.entry().part() == Part.NOUN ? NOUN : 0;
    sum += m.entry().part() == Part.ADJECTIVE ? ADJECTIVE : 0;
    sum += m.sources().isEmpty() ? NO_SOURCE : 0;
    sum += m.targets().isEmpty() ? NO_TARGET : 0;
    sum += m.inner().isPresent() ? COMPOSED : 0;
    sum += isPronoun(s, m.sources()) ? SOURCE_IS_PRONOUN : 0;
    sum += isPronoun(s, m.targets()) ? TARGET_IS_PRONOUN : 0;
    sum += isUncoded(m.sources()) ? SOURCE_WITHOUT_CODE : 0;
    sum += status != Status.ACTUAL ? NOT_ACTUAL : 0;
    sum += LONG * Math.min(1, s.size() / LONG_SENTENCE);
    return 1 / (1 + Math.exp(-sum));
  }

  private boolean isPronoun(Sentence s, List<Participant> side) {
    return side.stream()
        .anyMatch(
            p ->
                mentions.in(s.index()).stream()
                    .anyMatch(
                        m ->
                            m.span().equals(p.span())
                                && m.actor().equals(p.actor())
                                && m.form() == Mention.Form.PRONOUN));
  }

  private boolean isUncoded(List<Participant> side) {
    return side.stream().anyMatch(p -> mentions.actor(p.actor()).code().isEmpty());
  }
}
