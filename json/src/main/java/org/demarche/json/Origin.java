package org.demarche.json;

/**
 * What made a record.
 *
 * @param program version and checksum of the program
 * @param lexicon checksums of the folders laid over the built-in lexicon; empty for that alone,
 *     which the program's checksum covers
 */
public record Origin(String program, String lexicon) {}
