package org.demarche.ledger;

import java.util.Optional;

/**
 * Who makes a commitment, or to whom it is put, as the article names him.
 *
 * @param name the actor's name
 * @param code the actor's code
 * @param principal the party that the actor speaks for: a state's code, an organisation's, or his
 *     own
 * @param principalName the name of that party
 */
public record Party(String name, Optional<String> code, String principal, String principalName) {}
