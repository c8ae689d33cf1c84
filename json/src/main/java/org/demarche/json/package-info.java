/** The JSON form of a record: written, and read back. */
@NullMarked
package org.demarche.json;

import org.jspecify.annotations.NullMarked;
