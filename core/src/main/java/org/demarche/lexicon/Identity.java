package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An actor that the lexicon knows.
 *
 * @param name the lexicon's name for it, unique together with {@code code}
 * @param code its code where it holds no office
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3 code of its state, if it has one
 * @param offices the offices that it has held, if it is a person, in file order
 * @param where lexicon file and line
 */
public record Identity(
    String name,
    String code,
    ActorKind kind,
    Optional<String> country,
    List<Office> offices,
    String where) {
  /** Copies the list. */
  public Identity {
    offices = List.copyOf(offices);
  }

  /**
   * An office with the time it was held.
   *
   * @param title as the lexicon gives it: "Foreign Minister"
   * @param role how the office stands to its state
   * @param code the holder's code while in office
   * @param from first day, if known
   * @param to the day the successor took over; empty while in office
   */
  public record Office(
      String title, Role role, String code, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether it was held on the day. */
    public boolean heldOn(LocalDate day) {
      return from.map(f -> !day.isBefore(f)).orElse(true) && to.map(day::isBefore).orElse(true);
    }
  }

  /**
   * How much the actor has to do with a name that it shares with others on that day: 0 out of
   * office, 1 in an office, 2 at the head of a state or its government, 3 of both.
   */
  public int standing(LocalDate day) {
    int highest = 0;
    for (Office o : offices) {
      if (o.heldOn(day)) {
        highest = Math.max(highest, o.role().standing());
      }
    }
    return highest;
  }

  /** How an office stands to its state. */
  public enum Role {
    /** Head of state. */
    STATE,
    /** Head of government. */
    GOVERNMENT,
    /** Both. */
    BOTH,
    /** Any other. */
    OTHER;

    /** Which of two holders of offices is meant where one name stands for both: the higher. */
    int standing() {
      return switch (this) {
        case BOTH -> 3;
        case STATE, GOVERNMENT -> 2;
        case OTHER -> 1;
      };
    }
  }

  /**
   * The code on a day: the office's while one is held; outside all offices the country's elite
   * (CAMEO's ELI). Without a day, the latest office counts.
   */
  public String codeOn(Optional<LocalDate> day) {
    if (offices.isEmpty()) {
      return code;
    }
    if (day.isEmpty()) {
      return offices.stream()
          .max(Comparator.comparing(o -> o.from().orElse(LocalDate.MIN)))
          .map(Office::code)
          .orElse(code);
    }
    return offices.stream()
        .filter(o -> o.heldOn(day.get()))
        .findFirst()
        .map(Office::code)
        .orElse(country.map(c -> c + "ELI").orElse(code));
  }
}
