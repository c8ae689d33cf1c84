/**
 * The readable data that the later stages rest on: codes, actors, agents, places, speech, events.
 */
@NullMarked
package org.demarche.lexicon;

import org.jspecify.annotations.NullMarked;
