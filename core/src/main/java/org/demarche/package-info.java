/**
 * Demarche: one article in, one record out.
 *
 * <ul>
 *   <li>{@link org.demarche.Coder} is the door; {@link org.demarche.Coder#code} is the map of the
 *       program, a line per stage.
 *   <li>{@link org.demarche.article}: any form of input becomes clean text.
 *   <li>{@link org.demarche.language}: tokens, tags, lemmas, dependency trees.
 *   <li>{@link org.demarche.mention}: actors, places, times.
 *   <li>{@link org.demarche.statement}: who said what.
 *   <li>{@link org.demarche.event}: who did what to whom.
 *   <li>{@link org.demarche.commitment}: what was demanded, promised, threatened, refused.
 *   <li>{@link org.demarche.lexicon}: the data that these stages read.
 *   <li>{@link org.demarche.Record} is what comes out.
 * </ul>
 */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
