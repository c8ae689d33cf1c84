package org.demarche.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.event.Events;
import org.demarche.event.StatusReader;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.FigureKind;
import org.demarche.lexicon.FigureLexicon;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * Finds the figures of a report: numbers of people and sums of money, by the words of the lexicon's
 * {@code figures.txt}. Dates, ages, ordinals and shares are no figures. Immutable and safe to
 * share.
 */
public final class FigureFinder {
  /** Kinds of which one person, or nobody, is worth a figure: "a soldier was killed". */
  private static final Set<FigureKind> SINGLE =
      Set.of(
          FigureKind.KILLED,
          FigureKind.WOUNDED,
          FigureKind.MISSING,
          FigureKind.DETAINED,
          FigureKind.HOSTAGES,
          FigureKind.RELEASED,
          FigureKind.EXPELLED);

  private final FigureLexicon lexicon;
  private final AgentLexicon agents;
  private final StatusReader status;

  /** A finder that knows the lexicon's figures. */
  public FigureFinder(Lexicon lexicon) {
    this.lexicon = lexicon.figures();
    this.agents = lexicon.agents();
    this.status = new StatusReader(lexicon.events());
  }

  /** The figures in reading order. */
  public List<Figure> find(
      Reading reading, Mentions mentions, List<Statement> statements, Events events) {
    List<Figure> found = new ArrayList<>();
    Owners owners = new Owners(statements, events.events());
    for (Sentence s : reading.sentences()) {
      in(s, mentions, owners, found);
    }
    return List.copyOf(found);
  }

  private void in(Sentence s, Mentions mentions, Owners owners, List<Figure> found) {
    KindReader kinds = new KindReader(lexicon, s);
    int before = found.size();
    for (Counted c : counted(s, mentions)) {
      Quantity q = c.quantity();
      boolean single = q.low().compareTo(BigDecimal.ONE) <= 0 && q.first() == c.first();
      boolean unnumbered = q.last() < q.number();
      Optional<Evidence> told =
          q.currency().isPresent() ? money(s, c) : unnumbered ? kinds.told(c) : kinds.kind(c);
      Optional<Figure> whole = part(s, c, found, before);
      if (unnumbered && single) {
        told = told.filter(e -> SINGLE.contains(e.entry().kind()));
      }
      if (told.isPresent() && q.currency().isPresent() == isMoney(told.get())) {
        found.add(figure(s, c, told.get(), whole, owners, found.size()));
      } else if (whole.isPresent() && told.isEmpty()) {
        found.add(share(s, c, whole.get(), found.size()));
      }
    }
  }

  private static boolean isMoney(Evidence e) {
    return e.entry().kind() == FigureKind.MONEY;
  }

  /** A sum of money stands for what it is the price of: "wants a $2 million cut". */
  private Optional<Evidence> money(Sentence s, Counted c) {
    int site = c.site();
    while (s.head(site) > site && (s.token(site).is("nummod") || s.token(site).is("compound"))) {
      site = s.head(site);
    }
    int priced = site;
    return lexicon.entries().stream()
        .filter(e -> e.kind() == FigureKind.MONEY)
        .findFirst()
        .map(e -> new Evidence(e, priced));
  }

  private Figure figure(
      Sentence s, Counted c, Evidence e, Optional<Figure> whole, Owners owners, int before) {
    Quantity q = c.quantity();
    Span span = s.span(c.first(), c.last());
    Status happened = status.read(s, e.predicate());
    return new Figure(
        "f" + (before + 1),
        e.entry().kind(),
        rounded(q.low()),
        q.high().map(FigureFinder::rounded),
        q.qualifier(),
        q.currency(),
        span,
        s.index(),
        whole.filter(w -> w.kind() == e.entry().kind()).map(Figure::id),
        owners.event(s, c.site(), e),
        owners.statement(span),
        happened,
        e.entry().where());
  }

  /** A part of the figure before it shares all but its number. */
  private static Figure share(Sentence s, Counted c, Figure whole, int before) {
    Quantity q = c.quantity();
    return new Figure(
        "f" + (before + 1),
        whole.kind(),
        rounded(q.low()),
        q.high().map(FigureFinder::rounded),
        q.qualifier(),
        whole.unit(),
        s.span(c.first(), c.last()),
        s.index(),
        Optional.of(whole.id()),
        whole.event(),
        whole.statement(),
        whole.status(),
        whole.reason());
  }

  private static long rounded(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** The figure that "including" makes the number a part of, if it stands in the same sentence. */
  private Optional<Figure> part(Sentence s, Counted c, List<Figure> found, int before) {
    int i = c.first();
    boolean part =
        found.size() > before
            && ((i > 0 && lexicon.isPart(form(s, i - 1)))
                || (i > 1 && lexicon.isPart(form(s, i - 2) + " " + form(s, i - 1))));
    return part ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
  }

  private List<Counted> counted(Sentence s, Mentions mentions) {
    List<Counted> all = new ArrayList<>();
    for (Quantity q : new QuantityReader(lexicon, s).read()) {
      Span number = s.span(q.number(), q.last());
      boolean time = mentions.times().stream().map(TimeExpression::span).anyMatch(number::overlaps);
      boolean none = q.number() > 0 && lexicon.isNone(form(s, q.number() - 1) + " one");
      boolean named = s.token(q.number()).isProper() || isName(s, mentions, q.number());
      if (!time && !isAge(s, q) && !(none && form(s, q.number()).equals("one")) && !named) {
        all.add(Counted.of(s, q));
      }
    }
    for (Token t : s.tokens()) {
      single(s, t.index(), mentions).ifPresent(all::add);
    }
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }

  private static boolean isName(Sentence s, Mentions mentions, int token) {
    return mentions
        .covering(s.index(), token)
        .map(m -> m.form() == Mention.Form.NAME)
        .orElse(false);
  }

  /** "12-year-old", and a number between commas after a person's name. */
  private boolean isAge(Sentence s, Quantity q) {
    int after = q.last() + 1;
    boolean hyphened =
        after + 1 < s.size()
            && s.lemma(after).equals("-")
            && lexicon.isThing(s.lemma(after + 1).toLowerCase(Locale.ROOT));
    boolean apart =
        q.first() > 1
            && form(s, q.first() - 1).equals(",")
            && s.token(q.first() - 2).isProper()
            && after < s.size()
            && form(s, after).equals(",");
    return hyphened || apart;
  }

  /** "A soldier", which counts one, and "no one" or "no soldiers", which count none. */
  private Optional<Counted> single(Sentence s, int i, Mentions mentions) {
    Token t = s.token(i);
    if (lexicon.isNone(form(s, i))) {
      return Optional.of(unnumbered(0, i, i, i));
    }
    if (i > 0 && lexicon.isNone(form(s, i - 1) + " " + form(s, i))) {
      return Optional.of(unnumbered(0, i, i - 1, i));
    }
    if (!t.isNoun() || t.isProper() || isName(s, mentions, i)) {
      return Optional.empty();
    }
    int det = s.child(i, "det");
    String which = det < 0 || det > i ? "" : form(s, det);
    boolean one = (which.equals("a") || which.equals("an")) && t.tag().equals("NN");
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean person =
        lexicon.isPerson(lemma) || agents.find(lemma).map(AgentLexicon.Agent::person).orElse(false);
    return person && !t.is("appos") && (one || which.equals("no"))
        ? Optional.of(unnumbered(one ? 1 : 0, i, det, i))
        : Optional.empty();
  }

  /** A quantity without a number of its own: its last token lies before its number. */
  private static Counted unnumbered(int count, int site, int first, int last) {
    Quantity q =
        new Quantity(
            BigDecimal.valueOf(count),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            first,
            first,
            first - 1);
    return new Counted(q, site, Optional.of(site), first, last);
  }

  private static String form(Sentence s, int i) {
    return s.token(i).form().toLowerCase(Locale.ROOT);
  }
}
