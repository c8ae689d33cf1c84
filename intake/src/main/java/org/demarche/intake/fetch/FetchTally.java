package org.demarche.intake.fetch;

/**
 * What came of a run: {@code addresses = feeds + stored + unchanged + failures}.
 *
 * @param addresses different addresses, those in feeds included
 * @param feeds feeds that were read
 * @param stored pages that are new or changed, and written
 * @param unchanged pages and feeds that are as they were
 * @param failures what could not be had
 */
public record FetchTally(long addresses, long feeds, long stored, long unchanged, long failures) {}
