package org.demarche.event;

import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.MembershipAction;

/**
 * A state's belonging to an organisation, or a step towards or away from it.
 *
 * @param member ISO 3166-1 alpha-3 code of the state
 * @param organisation the organisation's name in the lexicon
 * @param action what it did
 * @param date ISO date to the precision that the text gives, if known
 * @param status whether it did so: a planned or denied accession is none
 * @param sentence index of the sentence
 * @param span the words that name the member
 * @param statement the id of the statement whose claim it is, if it is somebody's claim
 * @param reason lexicon file and line
 */
public record Membership(
    String member,
    String organisation,
    MembershipAction action,
    Optional<String> date,
    Status status,
    int sentence,
    Span span,
    Optional<String> statement,
    String reason) {}
