package org.demarche.store;

import java.util.List;
import java.util.Optional;

/**
 * A demand, promise, threat, red line, refusal, denial or accusation of one article.
 *
 * @param key the row's key in this database
 * @param name its id within its article: {@code c1}
 * @param article where it was read
 * @param kind DEMAND, PROMISE, THREAT, RED_LINE, REFUSAL, DENIAL or ACCUSATION
 * @param by whose it is
 * @param to to whom
 * @param what what is demanded, promised ...
 * @param condition on what it depends
 * @param deadline ISO date
 * @param status OPEN, MET, REFUSED, WITHDRAWN or CONTESTED within its article
 * @param day ISO day by which it is sorted; empty if unknown
 */
public record CommitmentRow(
    long key,
    String name,
    ArticleRow article,
    String kind,
    List<ActorRow> by,
    List<ActorRow> to,
    String what,
    Optional<String> condition,
    Optional<String> deadline,
    String status,
    String day) {
  /** Copies the lists. */
  public CommitmentRow {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }
}
