/** Readers: files, folders and standard input become articles, one at a time and in order. */
@NullMarked
package org.demarche.intake;

import org.jspecify.annotations.NullMarked;
