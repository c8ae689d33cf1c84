package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Token;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.lexicon.SpeechLexicon.Group;

/**
 * Finds lines that begin with who speaks: the headline "Moroz: Talks have failed" and the lines of
 * a transcript, "MOROZ: The talks have failed."
 */
final class LabelledSpeech {
  private static final int LONGEST = 6;
  private final SpeechLexicon lexicon;
  private final Words words;
  private final List<Draft> found = new ArrayList<>();

  /** How many lines begin with a bare name, which one line alone may do by chance. */
  private int transcript;

  private LabelledSpeech(SpeechLexicon lexicon, Reading reading) {
    this.lexicon = lexicon;
    words = new Words(reading.sentences());
  }

  /** The labelled lines of the text. */
  static List<Draft> find(SpeechLexicon lexicon, Reading reading) {
    LabelledSpeech l = new LabelledSpeech(lexicon, reading);
    List<Span> paragraphs = QuotationFinder.paragraphs(reading.text());
    for (int i = 0; i < paragraphs.size(); i++) {
      l.read(paragraphs.get(i), i == 0);
    }
    return l.transcript >= 2 ? l.found : l.found.stream().filter(d -> l.isSure(d)).toList();
  }

  private void read(Span paragraph, boolean headline) {
    int from = words.from(paragraph.start());
    int to = words.from(paragraph.end());
    while (from < to && words.token(from).is("punct") && isQuote(words.token(from))) {
      from++;
    }
    int colon = from;
    while (colon < to && colon - from <= LONGEST && !words.token(colon).form().equals(":")) {
      colon++;
    }
    if (colon >= to - 2 || colon == from || !words.token(colon).form().equals(":")) {
      return;
    }
    int end = headline ? topic(from, colon) : colon;
    if (isSpeech(colon + 1, to) && isName(from, end, headline)) {
      int last = to - 1;
      Speaker speaker =
          new Speaker(
              words.sentence(end - 1),
              words.token(end - 1).index(),
              words.token(from).span().cover(words.token(end - 1).span()));
      Span content = words.token(colon + 1).span().cover(words.token(last).span());
      found.add(
          new Draft(
              words.sentence(from),
              Optional.of(words.token(colon).span()),
              Optional.of(speaker),
              List.of(content),
              List.of()));
    }
  }

  /** Where the label's name ends: "Moroz | on the Talks: …" before the topic, else at the colon. */
  private int topic(int from, int colon) {
    int end = from;
    while (end < colon && words.token(end).isProper()) {
      end++;
    }
    boolean on = end > from && end < colon && words.token(end).form().equalsIgnoreCase("on");
    return on ? end : colon;
  }

  /** Whether at least three words follow, so that it is no score or price. */
  private boolean isSpeech(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Character.isLetter(words.token(i).form().charAt(0)) ? 1 : 0;
    }
    return count >= 3;
  }

  private static boolean isQuote(Token t) {
    return "\"“”``''".contains(t.form());
  }

  /** Whether a label can only be a speaker's: the headline's, or one in capitals. */
  private boolean isSure(Draft d) {
    int at = words.from(d.speaker().map(p -> p.span().start()).orElse(0));
    String form = words.token(at).form();
    return at == 0 || form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** Whether the words name somebody: in a headline a name or "Poll", in a transcript a name. */
  private boolean isName(int from, int to, boolean headline) {
    boolean capitals = true;
    boolean names = true;
    boolean title = true;
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (t.is("det") || lexicon.has(Group.RUBRIC, t.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
      boolean upper = Character.isUpperCase(t.form().charAt(0));
      capitals &= t.form().equals(t.form().toUpperCase(Locale.ROOT));
      names &= t.isProper() && upper;
      title &= !t.isVerb() && (upper || t.is("cc") || t.form().equals("of"));
    }
    boolean word = words.token(to - 1).form().length() > 1;
    boolean letters = Character.isLetter(words.token(to - 1).form().charAt(0));
    if (!letters || !word) {
      return false;
    }
    transcript += names && to - from <= 3 ? 1 : 0;
    if (headline) {
      return title;
    }
    return capitals || (names && to - from <= 3);
  }
}
