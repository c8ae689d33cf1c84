/** Benchmarks. They are run by hand; docs/performance.md has the command and the figures. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
