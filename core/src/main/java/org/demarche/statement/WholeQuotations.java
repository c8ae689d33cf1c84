package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Word;

/**
 * Tells quotations that make statements of their own from quoted words inside the reporter's
 * sentence.
 */
final class WholeQuotations {
  private static final String ENDS = ".,?!…—–-;";
  private static final String BEFORE = ".?!:…—–―-”\"'’)];*";

  private final String text;
  private final Words words;
  private final SpeechLexicon lexicon;

  private WholeQuotations(SpeechLexicon lexicon, Reading reading) {
    this.text = reading.text();
    this.words = new Words(reading.sentences());
    this.lexicon = lexicon;
  }

  /** Those of the quotations that stand by themselves, in order. */
  static List<Quotation> among(SpeechLexicon lexicon, Reading reading, List<Quotation> quotations) {
    WholeQuotations w = new WholeQuotations(lexicon, reading);
    List<Quotation> whole = new ArrayList<>();
    for (Quotation q : quotations) {
      boolean interrupted = !whole.isEmpty() && w.isInterrupted(whole.get(whole.size() - 1), q);
      if (interrupted || w.standsAlone(q)) {
        whole.add(q);
      }
    }
    return whole;
  }

  private boolean standsAlone(Quotation q) {
    String inner = q.inner().of(text);
    char before = before(q);
    char after = after(q);
    boolean ended = ENDS.indexOf(inner.charAt(inner.length() - 1)) >= 0 || !q.closed();
    boolean endsHere = ended || after == '\n' || ENDS.indexOf(after) >= 0 || cueFollows(q);
    int count = inner.split("\\s+", -1).length;
    boolean upper = startsUpper(inner);
    boolean cueBefore = cueBefore(q);
    if (before == '\n' || BEFORE.indexOf(before) >= 0) {
      return endsHere && (ended || count >= 3) && (upper || before == ':' || count >= 6);
    }
    if (before == ',') {
      return endsHere && (upper || cueBefore) && (cueBefore || count >= 4);
    }
    return cueBefore && (upper ? count >= 2 : count >= 4) && endsHere;
  }

  /** Whether a short cue between commas parts the two: "…," he said, "…". */
  private boolean isInterrupted(Quotation p, Quotation q) {
    if (p.paragraph() != q.paragraph() || before(q) != ',') {
      return false;
    }
    int from = words.from(p.outer().end());
    int to = words.from(q.outer().start());
    boolean cue = false;
    for (int i = from; i < to; i++) {
      cue |= isCue(i);
    }
    return cue && to - from <= 20 && to > from && words.sentenceEnd(from) >= to;
  }

  private boolean cueFollows(Quotation q) {
    int i = words.from(q.outer().end());
    return (i < words.size() && isCue(i)) || (i + 1 < words.size() && isCue(i + 1));
  }

  private boolean cueBefore(Quotation q) {
    int i = words.from(q.outer().start()) - 1;
    if (i >= 0 && words.token(i).is("punct")) {
      i--;
    }
    for (int steps = 0; i >= 0 && steps < 4; i--, steps++) {
      Token t = words.token(i);
      if (isCue(i)) {
        return startsUpper(q.inner().of(text)) || !isPredicate(i, q);
      }
      if (t.isVerb() || t.tag().equals("IN") || t.is("punct")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the words are said of the verb's object, "called the vote “a disgrace for all”", which
   * they cannot be where the object is the hearer.
   */
  private boolean isPredicate(int verb, Quotation q) {
    Sentence s = words.sentence(verb);
    int v = words.token(verb).index();
    int object = s.child(v, "obj");
    return object > v
        && s.token(object).span().end() <= q.outer().start()
        && ReportedSpeech.verbs(lexicon, s, v).stream()
            .noneMatch(w -> w.hearers().contains("object"))
        && ReportedSpeech.verbs(lexicon, s, v).stream()
            .anyMatch(
                w ->
                    w.frames().stream()
                        .flatMap(List::stream)
                        .anyMatch(f -> f.name().equals("predicate")));
  }

  private boolean isCue(int i) {
    Token t = words.token(i);
    return t.isVerb()
        && ReportedSpeech.verbs(lexicon, words.sentence(i), t.index()).stream()
            .anyMatch(Word::quotes);
  }

  private static boolean startsUpper(String inner) {
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }

  private char before(Quotation q) {
    return edge(q.outer(), -1);
  }

  private char after(Quotation q) {
    return edge(q.outer(), 1);
  }

  /** The nearest mark or letter outside the span, or a line break at the paragraph's edge. */
  private char edge(Span span, int step) {
    int i = step < 0 ? span.start() - 1 : span.end();
    while (i >= 0 && i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || !Character.isWhitespace(c)) {
        return c;
      }
      i += step;
    }
    return '\n';
  }
}
