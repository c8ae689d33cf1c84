/**
 * The network: addresses of pages and feeds become files that {@code demarche code} reads. {@link
 * org.demarche.intake.fetch.FetchRun} is the way in, {@link org.demarche.intake.fetch.Fetcher} the
 * way of one address.
 */
@NullMarked
package org.demarche.intake.fetch;

import org.jspecify.annotations.NullMarked;
