/** Records kept in SQLite or PostgreSQL, and questions answered from them. */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
