package org.demarche.commitment;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Telling;

/**
 * A commitment as one sentence tells it.
 *
 * @param kind what it is
 * @param by ids of the actors who make it
 * @param to ids of the actors to whom it is put
 * @param what what it is about, in one line
 * @param span where those words stand
 * @param act the CAMEO code of what it is about
 * @param condition its condition
 * @param deadline its deadline
 * @param withdrawn whether it is taken back
 * @param told where it is said
 */
record Draft(
    Kind kind,
    List<String> by,
    List<String> to,
    String what,
    Span span,
    Optional<String> act,
    Optional<Span> condition,
    Optional<String> deadline,
    boolean withdrawn,
    Telling told) {}
