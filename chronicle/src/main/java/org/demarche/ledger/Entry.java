package org.demarche.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.commitment.Answer.Reply;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Status;

/**
 * A line of the ledger: one commitment with all its tellings and answers. Immutable.
 *
 * @param kind what it is
 * @param by who makes it, at least one
 * @param to to whom it is put; empty where nobody is named
 * @param what what it is about, in the words of the first telling
 * @param act the CAMEO code of that act, where known
 * @param condition the words after its "if" or "unless"
 * @param deadline ISO date to the precision that the text gives
 * @param since the day of the first telling, or of its article; empty where neither is known
 * @param status how it stands
 * @param told where it is told, the first telling first; never empty
 * @param answers what answers it, in the order of the days
 */
public record Entry(
    Kind kind,
    List<Party> by,
    List<Party> to,
    String what,
    Optional<String> act,
    Optional<String> condition,
    Optional<String> deadline,
    Optional<LocalDate> since,
    Status status,
    List<Source> told,
    List<Response> answers) {
  /** Copies the lists. */
  public Entry {
    by = List.copyOf(by);
    to = List.copyOf(to);
    told = List.copyOf(told);
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param reply how it answers
   * @param by who answers; empty where the article names nobody
   * @param day its day
   * @param source where it is told
   */
  public record Response(Reply reply, List<Party> by, Optional<LocalDate> day, Source source) {
    /** Copies the list. */
    public Response {
      by = List.copyOf(by);
    }
  }

  /** Whether the deadline, given as a day, has passed on that day and nothing has answered it. */
  boolean isOverdue(LocalDate day) {
    return status == Status.OPEN
        && deadline
            .filter(d -> d.compareTo(day.toString()) < 0 && !day.toString().startsWith(d))
            .isPresent();
  }
}
