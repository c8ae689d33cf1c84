package org.demarche.language;

import java.util.List;
import org.demarche.article.Document;

/**
 * A document with its sentences, tagged and parsed. Sentence {@code i} of the list has {@link
 * Sentence#index()} {@code i}.
 *
 * @param document the clean document
 * @param sentences its sentences in order
 */
public record Reading(Document document, List<Sentence> sentences) {
  /** Copies the list. */
  public Reading {
    sentences = List.copyOf(sentences);
  }

  /** The text that all offsets refer to. */
  public String text() {
    return document.text();
  }
}
