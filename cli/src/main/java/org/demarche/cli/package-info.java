/** The command line: the only place that prints, exits and touches the machine's defaults. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
