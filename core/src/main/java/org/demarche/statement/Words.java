package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** All tokens of an article in one row, for looking around a quotation across sentences. */
final class Words {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  Words(List<Sentence> all) {
    for (Sentence s : all) {
      for (Token t : s.tokens()) {
        tokens.add(t);
        sentences.add(s);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Sentence sentence(int i) {
    return sentences.get(i);
  }

  /** The first token that starts at or after the offset, or {@link #size()}. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One past the last token of the sentence that holds token {@code i}. */
  int sentenceEnd(int i) {
    return i - tokens.get(i).index() + sentences.get(i).size();
  }

  /** The first token of the sentence that holds token {@code i}. */
  int sentenceStart(int i) {
    return i - tokens.get(i).index();
  }
}
