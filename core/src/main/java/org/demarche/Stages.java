package org.demarche;

import java.util.List;
import org.demarche.commitment.Commitment;
import org.demarche.event.Events;
import org.demarche.figure.Figure;
import org.demarche.language.Reading;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;

/**
 * What each stage found in one article, for those who need more than the {@link Record}: trees, and
 * which token heads which mention.
 *
 * @param reading the sentences
 * @param mentions actors, places and times, with the speakers' pronouns
 * @param statements who said what
 * @param events events and memberships
 * @param figures how many, and how much
 * @param commitments what was asked, promised, threatened, refused, denied and charged
 */
public record Stages(
    Reading reading,
    Mentions mentions,
    List<Statement> statements,
    Events events,
    List<Figure> figures,
    List<Commitment> commitments) {
  /** Copies the lists. */
  public Stages {
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
  }
}
