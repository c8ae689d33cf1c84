/**
 * Web pages: bytes of HTML become a {@link org.demarche.intake.page.Page}, the article with what
 * the page says of it. {@link org.demarche.intake.page.PageReader} is the way in.
 */
@NullMarked
package org.demarche.intake.page;

import org.jspecify.annotations.NullMarked;
