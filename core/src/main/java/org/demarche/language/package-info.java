/** Stage two: a document becomes sentences with tags, lemmas and dependency trees. */
@NullMarked
package org.demarche.language;

import org.jspecify.annotations.NullMarked;
