package org.demarche.figure;

import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.lexicon.FigureKind;
import org.demarche.lexicon.FigureLexicon.Qualifier;

/**
 * A number of people or a sum of money that a report gives.
 *
 * @param id {@code f1}, {@code f2}, ... in reading order
 * @param kind what is counted
 * @param count how many, or how much in the currency's main unit; 0 where nobody was; of a range
 *     its lower end. A mass is its bound from below: "dozens" are 24, "hundreds" 200
 * @param high the upper end of a range, if one is given
 * @param qualifier what the count is to the true number, if the text says
 * @param unit ISO 4217 code of the currency, for money
 * @param span the number with its qualifier and what it counts
 * @param sentence index of the sentence
 * @param partOf the id of the figure that it is counted in ("including three children")
 * @param event the id of the event that it belongs to, if known
 * @param statement the id of the statement whose claim it is, if it is somebody's claim
 * @param status whether what it counts happened
 * @param reason lexicon file and line
 */
public record Figure(
    String id,
    FigureKind kind,
    long count,
    Optional<Long> high,
    Optional<Qualifier> qualifier,
    Optional<String> unit,
    Span span,
    int sentence,
    Optional<String> partOf,
    Optional<String> event,
    Optional<String> statement,
    Status status,
    String reason) {}
