/** Stage 6: how many were killed, detained, sent; how much was paid. */
@NullMarked
package org.demarche.figure;

import org.jspecify.annotations.NullMarked;
