package org.demarche.story;

/**
 * What stands for one text when it is compared with others.
 *
 * @param values 16 bits of each MinHash value, the body's and then the lead's; not to be changed
 * @param bodySize how many different shingles the body has
 * @param leadSize how many the lead has
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and one of these a text
record Signature(short[] values, int bodySize, int leadSize) {}
