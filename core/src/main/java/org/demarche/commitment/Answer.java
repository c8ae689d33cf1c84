package org.demarche.commitment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What answers a commitment.
 *
 * @param reply how it answers
 * @param article the id of the article that tells it
 * @param id the id there of the commitment ({@code c7}) or event ({@code e12}) that answers
 * @param day the day of the answer, or of the article where its own is not known; empty where
 *     neither is
 */
public record Answer(Reply reply, String article, String id, Optional<LocalDate> day) {
  /** How something answers a commitment. */
  public enum Reply {
    /** Who was asked did it. */
    MEETS,
    /** Who was asked said that he will. */
    ACCEPTS,
    /** Who was asked, or an ally, said no. */
    REFUSES,
    /** Who was charged denies it. */
    DENIES,
    /** Who promised did it. */
    KEEPS,
    /** Who promised did the opposite. */
    BREAKS,
    /** Who threatened did it. */
    CARRIES_OUT,
    /** Somebody did what the red line forbids. */
    CROSSES,
    /** Who made the commitment took it back. */
    WITHDRAWS,
    /** Somebody says that what answered it did not happen. */
    CONTESTS
  }
}
