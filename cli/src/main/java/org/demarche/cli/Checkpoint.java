package org.demarche.cli;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far a run had come: everything up to here is written, and nothing else.
 *
 * @param entries places of the input, articles and faults
 * @param bytes length of the output
 * @param input a checksum of those places of the input
 * @param records records written
 * @param inputFailures places that were no article
 * @param otherFailures articles that could not be coded
 * @param sentences sentences in the records
 * @param end whether this is the whole run
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Checkpoint(
    long entries,
    long bytes,
    long input,
    long records,
    long inputFailures,
    long otherFailures,
    long sentences,
    boolean end) {}
