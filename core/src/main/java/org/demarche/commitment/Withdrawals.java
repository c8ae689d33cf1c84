package org.demarche.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Telling;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.lexicon.CommitmentLexicon;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;

/** Commitments that their maker takes back: "Arvand dropped its demand for compensation". */
final class Withdrawals {
  private static final Set<String> ABOUT = Set.of("for", "to", "that", "of", "over", "on");
  private static final Set<Kind> TAKEN_BACK =
      Set.of(Kind.DEMAND, Kind.PROMISE, Kind.THREAT, Kind.ACCUSATION);

  private final CommitmentLexicon lexicon;
  private final Reading reading;
  private final Mentions mentions;
  private final List<Statement> statements;

  Withdrawals(
      CommitmentLexicon lexicon, Reading reading, Mentions mentions, List<Statement> statements) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.mentions = mentions;
    this.statements = statements;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int v = 0; v < s.size(); v++) {
        if (isDone(s, v)) {
          for (int object : Syntax.patients(s, v)) {
            draft(s, v, object).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** A verb of taking back that tells what was done, not what may or shall be. */
  private boolean isDone(Sentence s, int v) {
    String tag = s.token(v).tag();
    return s.token(v).isVerb()
        && lexicon.has("WITHDRAW", s.lemma(v).toLowerCase(Locale.ROOT))
        && (tag.equals("VBD") || tag.equals("VBN"))
        && !Syntax.isNegated(s, v)
        && !s.hasChild(v, c -> c.is("aux") && c.tag().equals("MD"));
  }

  private Optional<Draft> draft(Sentence s, int v, int noun) {
    Optional<Kind> kind =
        lexicon
            .named(s.lemma(noun).toLowerCase(Locale.ROOT))
            .map(k -> Kind.valueOf(k.name()))
            .filter(TAKEN_BACK::contains);
    Optional<String> by =
        Syntax.agents(s, v).stream()
            .flatMap(a -> mentions.headedBy(s.index(), a).stream())
            .map(Mention::actor)
            .findFirst();
    if (kind.isEmpty() || by.flatMap(id -> Parties.of(mentions.actor(id))).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> own = Parties.of(mentions.actor(by.get()));
    Span all = s.subtreeSpan(noun);
    List<String> to =
        mentions.in(s.index()).stream()
            .filter(m -> all.contains(m.span()))
            .map(Mention::actor)
            .filter(
                a ->
                    Parties.of(mentions.actor(a))
                        .map(p -> !own.equals(Optional.of(p)))
                        .orElse(false))
            .limit(1)
            .toList();
    Span span = content(s, noun).orElse(all);
    Optional<Statement> words =
        statements.stream().filter(x -> x.covers(s.token(v).span().start())).findFirst();
    return Optional.of(
        new Draft(
            kind.get(),
            List.of(by.get()),
            to,
            CommitmentFinder.oneLine(span.of(reading.text())),
            span,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            new Telling(
                Optional.empty(),
                words.map(Statement::id),
                s.index(),
                span,
                words.flatMap(Statement::date))));
  }

  /** What the noun is about: "compensation" in "its demand for compensation". */
  private static Optional<Span> content(Sentence s, int noun) {
    for (int c : s.children(noun)) {
      if (c > noun && (s.token(c).is("nmod") || s.token(c).is("acl"))) {
        boolean about =
            s.hasChild(c, k -> (k.is("case") || k.is("mark")) && ABOUT.contains(k.lemma()));
        if (about) {
          List<Integer> in = s.subtree(c, t -> t.head() == c && (t.is("case") || t.is("mark")));
          return Optional.of(s.span(in.get(0), in.get(in.size() - 1)));
        }
      }
    }
    return Optional.empty();
  }
}
