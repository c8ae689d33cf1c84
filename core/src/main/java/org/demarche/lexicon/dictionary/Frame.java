package org.demarche.lexicon.dictionary;

import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.EventEntry.Condition;

/**
 * What a pattern says in terms of slots.
 *
 * @param particle the word that belongs to the verb, if there is one
 * @param needs the conditions
 * @param sources the slots of the source
 * @param targets the slots of the target
 * @param openWord whether the first need is a single word after the verb, which may as well be the
 *     adjective of a finding
 */
record Frame(
    Optional<String> particle,
    List<Condition> needs,
    List<String> sources,
    List<String> targets,
    boolean openWord) {}
