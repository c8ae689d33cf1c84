/**
 * Given a source and a target, one answer: the type of what the source did to the target.
 *
 * <p>{@link org.demarche.pair.PairCoder} is the door. Nothing in here adds an event to a record.
 */
@NullMarked
package org.demarche.pair;

import org.jspecify.annotations.NullMarked;
