package org.demarche.store;

/** Databases count the characters of a text in code points, records in UTF-16 code units. */
final class CodePoints {
  private CodePoints() {}

  /** How many code points stand before an offset in UTF-16 code units. */
  static int of(String text, int offset) {
    return text.codePointCount(0, offset);
  }
}
