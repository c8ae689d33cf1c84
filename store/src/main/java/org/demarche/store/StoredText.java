package org.demarche.store;

import java.util.List;
import org.demarche.Record;
import org.demarche.Span;

/** The text of a record: it is kept once, with its article, and not in the record again. */
final class StoredText {
  private StoredText() {}

  static Record without(Record r) {
    return with(r, "");
  }

  static Record with(Record r, String text) {
    return new Record(
        r.id(),
        r.title(),
        r.date(),
        r.url(),
        r.source(),
        r.language(),
        text,
        r.dropped(),
        r.sentences(),
        r.actors(),
        r.places(),
        r.times(),
        r.statements(),
        r.events(),
        r.memberships(),
        r.figures(),
        r.commitments());
  }

  /** The words at some spans, in one string. */
  static String words(Record r, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span s : spans) {
      if (words.length() > 0) {
        words.append(" ... ");
      }
      words.append(r.text(), s.start(), s.end());
    }
    return words.toString();
  }
}
