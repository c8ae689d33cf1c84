package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * Reads a discard dictionary: a phrase a line, with {@code +} before those that concern the whole
 * story; {@code ~} or nothing concerns the sentence. TABARI's {@code [###]} and {@code [---]} after
 * the phrase say the same.
 */
final class DiscardReader {
  private DiscardReader() {}

  static List<Discard> read(List<Line> lines, Remarks remarks) {
    List<Discard> discards = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text();
      boolean story = text.startsWith("+") || text.contains("[###]");
      int bracket = text.indexOf('[');
      String code = bracket < 0 ? "" : text.substring(bracket);
      if (!(code.isEmpty() || code.equals("[###]") || code.equals("[---]"))) {
        remarks.add(line, code, Cause.CODE, "a discard has no code but [###] or [---]");
      }
      String phrase = bracket < 0 ? text : text.substring(0, bracket);
      if (phrase.startsWith("+") || phrase.startsWith("~")) {
        phrase = phrase.substring(1);
      }
      String plain = Phrase.plain(phrase);
      if (plain.isEmpty()) {
        remarks.add(line, text, Cause.STRUCTURE, "a discard must have a phrase");
        continue;
      }
      discards.add(new Discard(plain, story, line.file(), line.number()));
    }
    return List.copyOf(discards);
  }
}
