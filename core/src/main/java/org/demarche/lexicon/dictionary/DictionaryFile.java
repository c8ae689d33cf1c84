package org.demarche.lexicon.dictionary;

/**
 * One file of a dictionary folder.
 *
 * @param name its name
 * @param role what it holds
 * @param entries how many entries were read from it: actors, agents, verbs with patterns, discards
 */
public record DictionaryFile(String name, Role role, int entries) {}
