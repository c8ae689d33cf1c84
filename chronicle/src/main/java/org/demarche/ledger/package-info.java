/**
 * The ledger of an affair: who wants what from whom, since when, and the reply, over many articles.
 *
 * <p>{@link org.demarche.ledger.Ledger#of} makes it of records and is pure: the same records in the
 * same order give the same ledger.
 */
@NullMarked
package org.demarche.ledger;

import org.jspecify.annotations.NullMarked;
