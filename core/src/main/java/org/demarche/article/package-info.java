/** Stage one: an article of any form becomes a document of clean text. */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
