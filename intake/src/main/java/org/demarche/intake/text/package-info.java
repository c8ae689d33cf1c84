/** What can be told of a text from the text alone: its charset and its language. */
@NullMarked
package org.demarche.intake.text;

import org.jspecify.annotations.NullMarked;
