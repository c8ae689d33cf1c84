package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.MembershipAction;

/**
 * Where a member stands on a day, by the steps that reports tell of.
 *
 * @param state in or not, or not known
 * @param since the date of the last entry up to the day, if it is told
 * @param evidence the step that decides
 */
public record Standing(State state, Optional<String> since, MemberStep evidence) {
  /** Where a member stands. */
  public enum State {
    /** It is a member. */
    MEMBER,
    /** It is a member without rights. */
    SUSPENDED,
    /** It was one, and left. */
    LEFT,
    /** The reports do not tell whether the step came before the day or after it. */
    UNCERTAIN
  }

  private static final Set<MembershipAction> STEPS =
      EnumSet.of(
          MembershipAction.JOIN,
          MembershipAction.FOUND,
          MembershipAction.MEMBER,
          MembershipAction.LEAVE,
          MembershipAction.SUSPEND);

  private static final Set<MembershipAction> ENTRIES =
      EnumSet.of(MembershipAction.JOIN, MembershipAction.FOUND, MembershipAction.MEMBER);

  /**
   * The standing on a day.
   *
   * @param steps all that is told of one member and one organisation
   * @return empty where nothing told bears on the day
   */
  static Optional<Standing> on(LocalDate day, List<MemberStep> steps) {
    List<MemberStep> real =
        steps.stream()
            .filter(s -> s.status() == Status.ACTUAL && STEPS.contains(s.action()))
            .sorted(Comparator.comparing(s -> s.lastDay().orElse(LocalDate.MIN)))
            .toList();
    Optional<MemberStep> last =
        real.stream()
            .filter(s -> s.lastDay().map(d -> !d.isAfter(day)).orElse(true))
            .reduce((a, b) -> b);
    if (last.isPresent()) {
      return Optional.of(new Standing(state(last.get()), since(day, real), last.get()));
    }
    return real.stream()
        .filter(s -> s.firstDay().map(d -> !d.isAfter(day)).orElse(true))
        .findFirst()
        .map(s -> new Standing(State.UNCERTAIN, s.date(), s));
  }

  private static State state(MemberStep step) {
    return switch (step.action()) {
      case LEAVE -> State.LEFT;
      case SUSPEND -> State.SUSPENDED;
      default -> State.MEMBER;
    };
  }

  private static Optional<String> since(LocalDate day, List<MemberStep> steps) {
    return steps.stream()
        .filter(s -> ENTRIES.contains(s.action()) && s.date().isPresent())
        .filter(s -> s.lastDay().map(d -> !d.isAfter(day)).orElse(false))
        .reduce((a, b) -> b)
        .flatMap(MemberStep::date);
  }
}
