package org.demarche.cli.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.mention.Actor;
import org.demarche.mention.Place;
import org.demarche.statement.Statement;

/** Looks up what the ids in a record stand for. */
final class RecordIndex {
  private final Record coded;
  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Map<String, Statement> statements;

  RecordIndex(Record coded) {
    this.coded = coded;
    actors = byId(coded.actors(), Actor::id);
    places = byId(coded.places(), Place::id);
    statements = byId(coded.statements(), Statement::id);
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, v -> v, (first, second) -> first));
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actor's name; the words of the text where the record doesn't list the actor. */
  String name(Participant participant) {
    return actor(participant.actor())
        .map(Actor::name)
        .orElseGet(() -> OneLine.of(participant.span().of(coded.text())));
  }

  Optional<String> place(Event event) {
    return event.place().map(places::get).map(Place::name);
  }

  /** The statement whose claim the event is. */
  Optional<Statement> statement(Event event) {
    return event.statement().map(statements::get);
  }

  /** The speaker's name, else the words that name him in the text. */
  Optional<String> speaker(Statement statement) {
    return statement
        .speaker()
        .flatMap(this::actor)
        .map(Actor::name)
        .or(() -> statement.speakerSpan().map(s -> OneLine.of(s.of(coded.text()))));
  }

  /** The span of the event's sentence. */
  Optional<Span> sentence(Event event) {
    int index = event.sentence();
    return index >= 0 && index < coded.sentences().size()
        ? Optional.of(coded.sentences().get(index))
        : Optional.empty();
  }
}
