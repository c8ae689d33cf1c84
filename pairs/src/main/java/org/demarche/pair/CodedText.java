package org.demarche.pair;

import org.demarche.event.Events;
import org.demarche.language.Reading;
import org.demarche.mention.Mentions;

/**
 * A text with what the stages found in it.
 *
 * @param reading its sentences
 * @param mentions its actors
 * @param events its events
 */
record CodedText(Reading reading, Mentions mentions, Events events) {}
