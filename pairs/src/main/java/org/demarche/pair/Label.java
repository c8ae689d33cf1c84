package org.demarche.pair;

import java.util.Optional;
import org.demarche.lexicon.EventType;

/** The types that the model tells apart: PLOVER's, with its two ways to give way taken as one. */
enum Label {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  /** CONCEDE or RETREAT, which the published relation set does not part. */
  YIELD,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  static Label of(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : valueOf(type.name());
  }

  /** The label of that name; the name of any PLOVER type is one too. */
  static Optional<Label> named(String name) {
    for (EventType t : EventType.values()) {
      if (t.name().equals(name)) {
        return Optional.of(of(t));
      }
    }
    return name.equals(YIELD.name()) ? Optional.of(YIELD) : Optional.empty();
  }
}
