package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Span;

/**
 * Where an article says something.
 *
 * @param article the article's id
 * @param date the article's day of publication
 * @param title the article's headline
 * @param publisher who published it
 * @param url where
 * @param id the id of the commitment or event in the article's record
 * @param sentence the sentence in one line
 * @param span the words that say it, in the article's text
 */
public record Source(
    String article,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    String id,
    String sentence,
    Span span) {}
