package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.SpeechLexicon;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.TimeExpression;

/**
 * Finds who said what. Immutable and safe to share.
 *
 * <p>A statement inside another one ("Moroz said that Hollis had promised …") is not given by
 * itself: the outer speaker answers for it.
 */
public final class StatementFinder {
  private final SpeechLexicon lexicon;

  /** A finder that knows the lexicon's speech words. */
  public StatementFinder(Lexicon lexicon) {
    this.lexicon = lexicon.speech();
  }

  /** Finds the statements in reading order. */
  public List<Statement> find(Reading reading, Mentions mentions) {
    List<Quotation> quotations = QuotationFinder.find(reading.text());
    List<Quotation> whole = WholeQuotations.among(lexicon, reading, quotations);
    Limits limits = QuotedSpeech.limits(whole);
    List<Draft> drafts = new ArrayList<>(QuotedSpeech.find(lexicon, reading, whole));
    drafts.addAll(LabelledSpeech.find(lexicon, reading));
    for (Sentence s : reading.sentences()) {
      for (Draft d : ReportedSpeech.find(lexicon, s, limits)) {
        drafts.add(d.through(quotations));
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (Draft d : joined(outermost(drafts))) {
      statements.add(statement(d, "s" + (statements.size() + 1), reading, mentions, quotations));
    }
    return List.copyOf(statements);
  }

  /** The drafts that lie in no other's content, one for each cue, in reading order. */
  private static List<Draft> outermost(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      if (drafts.stream().noneMatch(o -> !o.equals(d) && (covers(o, d) || hasLongerCue(o, d)))
          && kept.stream().noneMatch(k -> sharesCue(k, d))) {
        kept.add(d);
      }
    }
    kept.sort(Comparator.comparing(d -> d.cue().map(d.extent()::cover).orElse(d.extent())));
    return kept;
  }

  /**
   * Gives a quotation without a cue to the statement that the sentence before it makes: "The plan
   * is "dead," Moroz said. "We buried it."".
   */
  private static List<Draft> joined(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      int last = kept.size() - 1;
      boolean goesOn =
          d.cue().isEmpty()
              && last >= 0
              && kept.get(last).cue().isPresent()
              && kept.get(last).speaker().isPresent()
              && kept.get(last).sentence().index() == d.sentence().index()
              && kept.get(last).extent().end() <= d.extent().start();
      if (goesOn) {
        kept.set(last, kept.get(last).with(d.content()));
      } else {
        kept.add(d);
      }
    }
    return kept;
  }

  /** Whether both read the same words as their cue: "denied | reports" and "denied reports |". */
  private static boolean sharesCue(Draft one, Draft other) {
    return one.cue().flatMap(c -> other.cue().filter(c::overlaps)).isPresent();
  }

  private static boolean hasLongerCue(Draft one, Draft other) {
    int longer = one.cue().map(Span::length).orElse(0);
    return sharesCue(one, other) && longer > other.cue().map(Span::length).orElse(0);
  }

  private static boolean covers(Draft outer, Draft inner) {
    boolean cue = inner.cue().map(outer::holds).orElse(outer.holds(inner.extent()));
    boolean mutual = outer.cue().map(inner::holds).orElse(false);
    return cue && (!mutual || outer.length() > inner.length());
  }

  private Statement statement(
      Draft d, String id, Reading reading, Mentions mentions, List<Quotation> quotations) {
    Optional<Mention> speaker =
        d.speaker().flatMap(p -> mention(mentions, p.sentence(), p.token()));
    List<String> hearers = new ArrayList<>();
    for (int token : d.hearers()) {
      mention(mentions, d.sentence(), token).map(Mention::actor).ifPresent(hearers::add);
    }
    return new Statement(
        id,
        speaker.map(Mention::actor),
        d.speaker().map(Speaker::span),
        d.cue(),
        d.content(),
        kind(d.content(), quotations, reading.text()),
        hearers.stream().distinct().toList(),
        date(d, mentions),
        Occasions.of(d, lexicon));
  }

  private static Optional<Mention> mention(Mentions mentions, Sentence s, int token) {
    return mentions.headedBy(s.index(), token).or(() -> mentions.covering(s.index(), token));
  }

  private static Statement.Kind kind(List<Span> content, List<Quotation> quotations, String text) {
    int words = 0;
    int quoted = 0;
    for (Span c : content) {
      for (int i = c.start(); i < c.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          words++;
          if (isQuoted(i, quotations)) {
            quoted++;
          }
        }
      }
    }
    if (quoted == 0) {
      return Statement.Kind.INDIRECT;
    }
    return quoted == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private static boolean isQuoted(int offset, List<Quotation> quotations) {
    return quotations.stream().anyMatch(q -> q.inner().contains(offset));
  }

  /** The time nearest to the cue in its sentence and outside what is said. */
  private static Optional<String> date(Draft d, Mentions mentions) {
    int at = d.cue().map(Span::start).orElse(d.extent().start());
    Span sentence = d.sentence().span();
    return mentions.times().stream()
        .filter(t -> sentence.contains(t.span()) && !d.holds(t.span()))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - at)))
        .map(TimeExpression::value);
  }
}
