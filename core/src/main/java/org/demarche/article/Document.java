package org.demarche.article;

import java.util.List;

/**
 * An article's clean text, and what was dropped from it.
 *
 * @param article the article as it came in
 * @param text the text that all offsets refer to
 * @param dropped what {@code text} leaves out, in reading order
 */
public record Document(Article article, String text, List<Dropped> dropped) {
  /** Copies the list. */
  public Document {
    dropped = List.copyOf(dropped);
  }

  /**
   * A piece of the page that is not part of the report.
   *
   * @param text the piece as it stood
   * @param reason why it was dropped
   */
  public record Dropped(String text, Reason reason) {}

  /** Why a piece was dropped. */
  public enum Reason {
    /** Furniture of the page: comment forms, newsletter boxes, sharing buttons, copyright lines. */
    BOILERPLATE,
    /** A line that repeats an earlier one word for word. */
    REPEATED
  }
}
