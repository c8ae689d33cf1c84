package org.demarche.export;

import java.util.List;
import org.demarche.store.ActorRow;
import org.demarche.store.EventRow;
import org.jspecify.annotations.Nullable;

/** An event as one flat row: our own columns, which docs/data-dictionary.md describes. */
public record FlatEvent(
    String event_id,
    String run,
    @Nullable String date,
    @Nullable String date_precision,
    @Nullable String day,
    String type,
    @Nullable String mode,
    String cameo,
    int quad,
    double goldstein,
    String status,
    String contexts,
    List<String> source_names,
    List<String> source_codes,
    List<String> source_parties,
    List<String> target_names,
    List<String> target_codes,
    List<String> target_parties,
    @Nullable String place,
    @Nullable String place_country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String statement_id,
    @Nullable String same_as,
    double confidence,
    String rule,
    String trigger_words,
    String sentence,
    String article_id,
    String article_name,
    @Nullable String article_date,
    @Nullable String article_title,
    @Nullable String publisher,
    @Nullable String url) {

  static FlatEvent of(EventRow e) {
    return new FlatEvent(
        e.id(),
        e.run(),
        e.date().orElse(null),
        e.precision().orElse(null),
        e.day().isEmpty() ? null : e.day(),
        e.type(),
        e.mode().orElse(null),
        e.cameo(),
        e.quad(),
        e.goldstein(),
        e.status(),
        e.contexts(),
        e.sources().stream().map(ActorRow::name).toList(),
        e.sources().stream().map(ActorRow::code).toList(),
        e.sources().stream().map(ActorRow::party).toList(),
        e.targets().stream().map(ActorRow::name).toList(),
        e.targets().stream().map(ActorRow::code).toList(),
        e.targets().stream().map(ActorRow::party).toList(),
        e.place().orElse(null),
        e.placeCountry().orElse(null),
        e.lat().orElse(null),
        e.lon().orElse(null),
        e.statement().map(s -> e.article().hash() + "-" + s).orElse(null),
        e.sameAs().map(s -> e.article().hash() + "-" + s).orElse(null),
        e.confidence(),
        e.rule(),
        e.words(),
        e.sentence(),
        e.article().hash(),
        e.article().name(),
        e.article().date().orElse(null),
        e.article().title().orElse(null),
        e.article().source().orElse(null),
        e.article().url().orElse(null));
  }
}
