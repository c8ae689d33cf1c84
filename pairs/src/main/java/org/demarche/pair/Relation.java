package org.demarche.pair;

import java.util.Optional;
import org.demarche.lexicon.EventType;

/**
 * The answer for a pair.
 *
 * @param type the PLOVER type of what the source did to the target
 * @param cameo the CAMEO code, where an event that the coder found between the two has this type
 * @param confidence the model's probability for the type, between 0 and 1
 * @param rule the lexicon entry's id of that event, or {@link #LEARNED} where no event between the
 *     two has this type
 */
public record Relation(EventType type, Optional<String> cameo, double confidence, String rule) {
  /** The {@code rule} of an answer that only the learned model gives. */
  public static final String LEARNED = "learned";
}
