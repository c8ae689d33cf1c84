/** Stage three: who, where and when: actors, places and times with every mention. */
@NullMarked
package org.demarche.mention;

import org.jspecify.annotations.NullMarked;
