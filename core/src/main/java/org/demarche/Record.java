package org.demarche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Document;
import org.demarche.commitment.Commitment;
import org.demarche.event.Event;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * What one article says: who did what to whom, who said what, when and where. Immutable and safe to
 * share between threads. All offsets refer to {@link #text()}.
 *
 * @param id the article's id
 * @param title the headline, if known
 * @param date the day of publication, if known
 * @param url where it was published, if known
 * @param source who published it, if known
 * @param language ISO 639-1 code of the text
 * @param text the clean text
 * @param dropped what the clean text leaves out
 * @param sentences the sentences in order
 * @param actors in order of first mention
 * @param places in reading order
 * @param times in reading order
 * @param statements in reading order
 * @param events in reading order
 * @param memberships in reading order
 * @param figures in reading order
 * @param commitments in reading order
 */
public record Record(
    String id,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> url,
    Optional<String> source,
    String language,
    String text,
    List<Document.Dropped> dropped,
    List<Span> sentences,
    List<Actor> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Statement> statements,
    List<Event> events,
    List<Membership> memberships,
    List<Figure> figures,
    List<Commitment> commitments) {
  /** Copies the lists. */
  public Record {
    dropped = List.copyOf(dropped);
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    memberships = List.copyOf(memberships);
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
  }
}
