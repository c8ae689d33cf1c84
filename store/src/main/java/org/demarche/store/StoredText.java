package org.demarche.store;

import org.demarche.Record;

/** A record's text is kept once, with its article, and not in the record again. */
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
}
