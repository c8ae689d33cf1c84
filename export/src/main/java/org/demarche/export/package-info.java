/** Events of the store in layouts that other programs read. */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
