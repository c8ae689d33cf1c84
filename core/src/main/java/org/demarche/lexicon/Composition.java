package org.demarche.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * What becomes of an event that is the complement of an operator (agree, refuse, demand ...): a
 * block {@code compose NAME} that maps the beginnings of inner codes to outer codes. In the file,
 * the word "same" in place of a code keeps the inner code, a hyphen takes no such event, and the
 * key "other" stands for all beginnings that are not listed.
 *
 * @param name the operator's name
 * @param codes outer code by the beginning of the inner code; the longest beginning wins
 * @param status the status of the composed event where its code changed, by the name of {@code
 *     Event.Status}; empty leaves it to the sentence
 * @param sameStatus the status where the inner code is kept
 * @param towardsTarget whether an operator without a target of its own is aimed at the inner
 *     event's target first (a threat to attack B) and not at its source (a demand that B withdraw)
 * @param keepsInner whether the inner event is recorded beside the composed one, as denied
 */
public record Composition(
    String name,
    Map<String, String> codes,
    Optional<String> status,
    Optional<String> sameStatus,
    boolean keepsInner,
    boolean towardsTarget) {
  /** Copies the map. */
  public Composition {
    codes = Map.copyOf(codes);
  }

  /** The outer code for an inner code, empty where this operator does not take such an event. */
  public Optional<String> outer(String inner) {
    String found = rule(inner);
    return switch (found) {
      case "-" -> Optional.empty();
      case "same" -> Optional.of(inner);
      default -> Optional.of(found);
    };
  }

  /** Whether an event with that code stays what it is and only its status changes. */
  public boolean keeps(String inner) {
    return rule(inner).equals("same");
  }

  private String rule(String inner) {
    for (int length = inner.length(); length >= 1; length--) {
      String found = codes.get(inner.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return codes.getOrDefault("other", "-");
  }
}
