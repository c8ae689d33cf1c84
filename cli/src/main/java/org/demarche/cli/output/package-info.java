/** Writers: records become JSON lines, CSV rows or text for reading. */
@NullMarked
package org.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
