package org.demarche.json;

/**
 * What stands in the place of a record that could not be made.
 *
 * @param id the article's id, or the place in the input where it should be
 * @param stage the stage that failed; "input" if the article could not be read
 * @param message one sentence on what went wrong
 */
public record Failure(String id, String stage, String message) {}
