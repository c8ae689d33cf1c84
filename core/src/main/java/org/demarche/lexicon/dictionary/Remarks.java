package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.dictionary.Remark.Cause;

/** Gathers the remarks of one reading; stops at structural ones when strict. */
final class Remarks {
  private final boolean strict;
  private final List<Remark> list = new ArrayList<>();

  Remarks(boolean strict) {
    this.strict = strict;
  }

  void add(Line line, String text, Cause cause, String why) {
    add(line.file(), line.number(), text, cause, why);
  }

  void add(String file, int line, String text, Cause cause, String why) {
    if (strict && cause.isStructural()) {
      throw new LexiconException(file, line, why + ", found '" + text + "'");
    }
    list.add(new Remark(file, line, text, cause, why));
  }

  List<Remark> list() {
    return List.copyOf(list);
  }
}
