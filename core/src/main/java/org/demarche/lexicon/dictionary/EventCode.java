package org.demarche.lexicon.dictionary;

import java.util.Optional;

/**
 * The code of a verb or pattern.
 *
 * @param forward the code of what the source does to the target, if there is one
 * @param backward the code after the colon, of what the target does to the source, if there is one
 */
public record EventCode(Optional<String> forward, Optional<String> backward) {
  /** No event: {@code [---]}. */
  public static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

  /** Whether it codes no event. */
  public boolean isNone() {
    return forward.isEmpty() && backward.isEmpty();
  }

  /** Whether both sides do the same to each other: {@code [040:040]}. */
  public boolean isSymmetric() {
    return forward.isPresent() && forward.equals(backward);
  }

  /** Whether only the target acts: {@code [:184]}. */
  public boolean isReversed() {
    return forward.isEmpty() && backward.isPresent();
  }
}
