package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.SpeechLexicon;

/**
 * Gives quotations their speakers.
 *
 * <p>A quotation that stands by itself is attributed by the cue that leads up to it, else by the
 * one that follows it, else it goes on with the quotation before: across the cue of its own
 * sentence ("…," he said, "…"), in the next sentence, or at the start of the next paragraph. What
 * goes on belongs to the same statement.
 */
final class QuotedSpeech {
  private final String text;
  private final Words words;
  private final List<Quotation> whole;
  private final QuotationCues cues;
  private final List<Open> statements = new ArrayList<>();

  /** For each quotation read so far, the statement that it belongs to, if any. */
  private final List<Optional<Open>> owners = new ArrayList<>();

  /** Whole paragraphs of a speech that are read before its cue. */
  private final List<Quotation> waiting = new ArrayList<>();

  private QuotedSpeech(SpeechLexicon lexicon, Reading reading, List<Quotation> whole) {
    this.text = reading.text();
    this.words = new Words(reading.sentences());
    this.whole = whole;
    this.cues = new QuotationCues(lexicon, words, limits(whole));
  }

  /** A statement that further quotations may join. */
  private static final class Open {
    final Sentence sentence;
    final int cueAt;
    final Optional<Span> cue;
    final Optional<Speaker> speaker;
    final List<Integer> hearers;
    final List<Span> content = new ArrayList<>();

    Open(
        Sentence sentence,
        int cueAt,
        Optional<Span> cue,
        Optional<Speaker> speaker,
        List<Integer> hearers) {
      this.sentence = sentence;
      this.cueAt = cueAt;
      this.cue = cue;
      this.speaker = speaker;
      this.hearers = hearers;
    }
  }

  /** The stretches that no other stage looks into. */
  static Limits limits(List<Quotation> whole) {
    return new Limits(whole.stream().map(Quotation::outer).toList());
  }

  /** The statements that the quotations make. */
  static List<Draft> find(SpeechLexicon lexicon, Reading reading, List<Quotation> whole) {
    QuotedSpeech q = new QuotedSpeech(lexicon, reading, whole);
    for (int i = 0; i < whole.size(); i++) {
      q.attribute(i);
    }
    return q.statements.stream()
        .map(o -> new Draft(o.sentence, o.cue, o.speaker, o.content, o.hearers))
        .toList();
  }

  private void attribute(int i) {
    Quotation q = whole.get(i);
    Optional<Quotation> previous =
        i > 0 && whole.get(i - 1).paragraph() == q.paragraph()
            ? Optional.of(whole.get(i - 1))
            : Optional.empty();
    int from = previous.map(p -> words.from(p.outer().end())).orElseGet(() -> paragraphStart(q));
    int at = words.from(q.outer().start());
    int to = paragraphEnd(i);
    int next = words.from(q.outer().end());
    char last = text.charAt(q.inner().end() - 1);
    Optional<Open> before = i > 0 ? owners.get(i - 1) : Optional.empty();

    if (i > 0 && whole.get(i - 1).paragraph() < q.paragraph() - 1) {
      waiting.clear();
    }
    boolean colonAbove =
        previous.isEmpty() && from == at && at > 0 && words.token(at - 1).form().equals(":");
    Optional<QuotationCues.Cue> cue =
        colonAbove ? cues.before(words.sentenceStart(at - 1), at) : cues.before(from, at);
    if (cue.isPresent() && before.isPresent() && cue.get().at() == before.get().cueAt) {
      join(before.get(), q);
      return;
    }
    if (cue.isEmpty()) {
      cue = cues.after(next, to, last);
    }
    if (cue.isPresent()) {
      open(q, cue.get());
    } else if (before.isPresent() && !leftOpen(i - 1) && leadsOn(i, from == at)) {
      hold(q);
    } else if (before.isPresent() && goesOn(i, at, before.get())) {
      join(before.get(), q);
    } else if (leadsOn(i, from == at)) {
      hold(q);
    } else {
      implied(q, from, at);
    }
  }

  /** Whether the quotation before was left open, so that this one goes on with it. */
  private boolean leftOpen(int i) {
    return !whole.get(i).closed();
  }

  private void hold(Quotation q) {
    waiting.add(q);
    owners.add(Optional.empty());
  }

  /** Whether the paragraph is a quotation left open, which the next paragraph goes on with. */
  private boolean leadsOn(int i, boolean opens) {
    Quotation q = whole.get(i);
    if (!opens || q.closed() || i + 1 == whole.size()) {
      return false;
    }
    Quotation next = whole.get(i + 1);
    return next.paragraph() == q.paragraph() + 1
        && paragraphStart(next) == words.from(next.outer().start());
  }

  private void join(Open before, Quotation q) {
    waiting.forEach(w -> before.content.add(w.outer()));
    waiting.clear();
    before.content.add(q.outer());
    owners.add(Optional.of(before));
  }

  private void open(Quotation q, QuotationCues.Cue cue) {
    Sentence s = words.sentence(cue.at());
    List<Integer> hearers =
        cue.word()
            .map(w -> CuePhrases.hearers(s, words.token(cue.at()).index(), w.hearers()))
            .orElse(List.of());
    Open o = new Open(s, cue.at(), Optional.of(cue.span()), cue.speaker(), hearers);
    waiting.forEach(w -> o.content.add(w.outer()));
    waiting.clear();
    o.content.add(q.outer());
    statements.add(o);
    owners.add(Optional.of(o));
  }

  /** Whether the quotation goes on with the one before it. */
  private boolean goesOn(int i, int at, Open before) {
    Quotation q = whole.get(i);
    Quotation p = whole.get(i - 1);
    if (p.paragraph() == q.paragraph()) {
      return true;
    }
    boolean opens = paragraphStart(q) == at;
    int tail = words.from(p.outer().end());
    return p.paragraph() == q.paragraph() - 1 && opens && (tail >= at || onlyCue(tail, at, before));
  }

  /** Whether the words between two quotations are no more than the first one's cue sentence. */
  private boolean onlyCue(int from, int to, Open before) {
    boolean cueThere = before.cueAt >= from && before.cueAt < to;
    return cueThere ? words.sentenceEnd(before.cueAt) >= to : to - from <= 2;
  }

  /** A quotation after a sentence about somebody: that one speaks. */
  private void implied(Quotation q, int from, int at) {
    Optional<Speaker> speaker = Optional.empty();
    if (at > from) {
      speaker = cues.subject(words.sentence(at - 1));
    }
    if (speaker.isEmpty()) {
      owners.add(Optional.empty());
      return;
    }
    Open o = new Open(words.sentence(at - 1), -1, Optional.empty(), speaker, List.of());
    o.content.add(q.outer());
    statements.add(o);
    owners.add(Optional.of(o));
  }

  private int paragraphStart(Quotation q) {
    int at = words.from(q.outer().start());
    int i = at;
    while (i > 0
        && text.substring(words.token(i - 1).span().end(), words.token(i).span().start())
                .indexOf('\n')
            < 0) {
      i--;
    }
    return i;
  }

  /** One past the words that may hold the cue: up to the next quotation or the paragraph's end. */
  private int paragraphEnd(int i) {
    Quotation q = whole.get(i);
    int next = words.from(q.outer().end());
    int end = next;
    while (end < words.size()
        && text.substring(
                    end == next ? q.outer().end() : words.token(end - 1).span().end(),
                    words.token(end).span().start())
                .indexOf('\n')
            < 0) {
      end++;
    }
    return i + 1 < whole.size() ? Math.min(end, words.from(whole.get(i + 1).outer().start())) : end;
  }
}
