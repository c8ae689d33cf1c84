/** Stage four: who said what. */
@NullMarked
package org.demarche.statement;

import org.jspecify.annotations.NullMarked;
