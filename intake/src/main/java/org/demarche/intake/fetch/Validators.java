package org.demarche.intake.fetch;

import java.util.Optional;

/**
 * What a server said to recognise a version of a page by.
 *
 * @param address where the page was in the end, after redirects: the validators are of no use
 *     elsewhere
 * @param etag its ETag
 * @param lastModified its Last-Modified
 */
public record Validators(String address, Optional<String> etag, Optional<String> lastModified) {
  static Validators of(Reply reply) {
    return new Validators(
        reply.address().toString(), reply.header("ETag"), reply.header("Last-Modified"));
  }
}
