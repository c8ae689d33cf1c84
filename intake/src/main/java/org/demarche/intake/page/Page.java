package org.demarche.intake.page;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What a web page holds of an article. Immutable.
 *
 * @param title the headline, without the site's name
 * @param paragraphs the body in reading order, none of them blank; at least one
 * @param date the day of publication
 * @param publisher who published it: the name of the site or its owner
 * @param url its canonical address, else the one that it was read from
 * @param language its language as the page declares it, an ISO 639-1 code in lower case ("en")
 * @param authors who wrote it, in the page's order; may be empty
 * @param charset what the bytes were decoded with
 */
public record Page(
    Optional<String> title,
    List<String> paragraphs,
    Optional<PageDate> date,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language,
    List<String> authors,
    Charset charset) {

  /** Copies the lists. */
  public Page {
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
  }

  /** The body's paragraphs with a blank line between any two. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
