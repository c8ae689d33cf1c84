/**
 * Stage 6: what is asked, promised, threatened, refused, denied and charged, and how it stands.
 *
 * <p>{@link org.demarche.commitment.CommitmentFinder} makes {@link
 * org.demarche.commitment.Commitment}s of one article's events; {@link
 * org.demarche.commitment.Replies} finds what answers a commitment, in one article and across
 * articles alike.
 */
@NullMarked
package org.demarche.commitment;

import org.jspecify.annotations.NullMarked;
