package org.demarche.lexicon.dictionary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One code of an actor with the time in which it counts.
 *
 * @param code the code as the dictionary has it; empty for {@code ---}, no actor
 * @param from its first day; empty where it has none
 * @param to the day after its last one; empty where it has none
 */
public record DatedCode(Optional<String> code, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Whether the code counts in some time only. */
  public boolean isDated() {
    return from.isPresent() || to.isPresent();
  }

  /** Whether the code counts on the day. */
  public boolean countsOn(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true) && to.map(day::isBefore).orElse(true);
  }
}
