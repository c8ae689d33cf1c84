/** Stage five: who did what to whom, with its code, status, date and evidence. */
@NullMarked
package org.demarche.event;

import org.jspecify.annotations.NullMarked;
