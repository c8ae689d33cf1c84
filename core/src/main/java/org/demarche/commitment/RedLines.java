package org.demarche.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Telling;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.CommitmentLexicon;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;

/**
 * Red lines: "X is a red line", said by somebody, "described X as a red line", "a red line for
 * Moroz is X", "drew a red line at X"; and "any further X is unacceptable", which demands that X
 * not be.
 */
final class RedLines {
  private final CommitmentLexicon lexicon;
  private final Reading reading;
  private final Mentions mentions;
  private final List<Statement> statements;

  RedLines(
      CommitmentLexicon lexicon, Reading reading, Mentions mentions, List<Statement> statements) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.mentions = mentions;
    this.statements = statements;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        if (isLine(s, t)) {
          line(s, t).ifPresent(found::add);
        } else if (lexicon.has("RULED_OUT", lemma(s, t))) {
          ruledOut(s, t).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean isLine(Sentence s, int t) {
    return lexicon.has("LINE", lemma(s, t))
        && s.hasChild(t, c -> lexicon.has("LINE_COLOUR", c.lemma().toLowerCase(Locale.ROOT)))
        && !Syntax.isNegated(s, t);
  }

  private Optional<Draft> line(Sentence s, int t) {
    int head = s.head(t);
    if (s.has(t, "cop") && s.has(t, "nsubj")) {
      return draft(s, Kind.RED_LINE, speaker(s, t), s.child(t, "nsubj"));
    }
    if (head < 0) {
      return Optional.empty();
    }
    boolean as = s.preposition(t).map("as"::equals).orElse(false) || s.token(t).is("xcomp");
    if (as && lexicon.has("DESCRIBE", lemma(s, head)) && s.has(head, "obj")) {
      return draft(s, Kind.RED_LINE, subject(s, head), s.child(head, "obj"));
    }
    if (s.token(t).is("obj") && lexicon.has("DRAW", lemma(s, head))) {
      for (String p : List.of("at", "on", "over", "against")) {
        List<Integer> what = new ArrayList<>(Syntax.prepositional(s, head, p));
        what.addAll(Syntax.prepositional(s, t, p));
        if (!what.isEmpty()) {
          return draft(s, Kind.RED_LINE, subject(s, head), what.get(0));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> ruledOut(Sentence s, int t) {
    int subject = s.child(t, "nsubj");
    if (subject < 0 || Syntax.isNegated(s, t)) {
      return Optional.empty();
    }
    boolean further =
        s.hasChild(
            subject,
            c ->
                (c.is("det") || c.is("amod"))
                    && lexicon.has("FURTHER", c.lemma().toLowerCase(Locale.ROOT)));
    return further ? draft(s, Kind.DEMAND, speaker(s, t), subject) : Optional.empty();
  }

  private Optional<Draft> draft(Sentence s, Kind kind, Optional<String> by, int what) {
    if (by.flatMap(id -> Parties.of(mentions.actor(id))).isEmpty()
        || s.token(what).tag().equals("PRP")) {
      return Optional.empty();
    }
    Span span = s.subtreeSpan(what);
    String text = CommitmentFinder.oneLine(span.of(reading.text()));
    Optional<Statement> words = statement(span.start());
    return Optional.of(
        new Draft(
            kind,
            List.of(by.orElseThrow()),
            others(s, span, by.orElseThrow()),
            kind == Kind.DEMAND ? negated(text) : text,
            span,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            new Telling(
                Optional.empty(),
                words.map(Statement::id),
                s.index(),
                span,
                words.flatMap(Statement::date))));
  }

  /** "Any further expansion" that is ruled out: "no further expansion". */
  private static String negated(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return "no " + (lower.startsWith("any ") ? text.substring("any ".length()) : text);
  }

  /** The first party inside the words that is not who says it. */
  private List<String> others(Sentence s, Span span, String by) {
    Optional<String> own = Parties.of(mentions.actor(by));
    return mentions.in(s.index()).stream()
        .filter(m -> span.contains(m.span()))
        .sorted(Comparator.comparing(Mention::span))
        .map(Mention::actor)
        .filter(
            a -> Parties.of(mentions.actor(a)).map(p -> !own.equals(Optional.of(p))).orElse(false))
        .limit(1)
        .toList();
  }

  private Optional<String> subject(Sentence s, int verb) {
    return Syntax.agents(s, verb).stream()
        .flatMap(a -> mentions.headedBy(s.index(), a).stream())
        .map(Mention::actor)
        .findFirst();
  }

  private Optional<String> speaker(Sentence s, int t) {
    return statement(s.token(t).span().start()).flatMap(Statement::speaker);
  }

  private Optional<Statement> statement(int offset) {
    return statements.stream()
        .filter(x -> x.covers(offset))
        .min(Comparator.comparingInt(x -> x.content().stream().mapToInt(Span::length).sum()));
  }

  private static String lemma(Sentence s, int t) {
    Token token = s.token(t);
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
