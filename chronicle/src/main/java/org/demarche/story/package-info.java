/**
 * Many articles, one story: copies of one report are found ({@link org.demarche.story.StoryIndex}),
 * and what different reports tell of one event is joined.
 */
@NullMarked
package org.demarche.story;

import org.jspecify.annotations.NullMarked;
