package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event.Status;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.MembershipAction;
import org.demarche.lexicon.MembershipLexicon;
import org.demarche.lexicon.TimeLexicon.Bound;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * Finds which states joined, left or belong to which organisations, and when. {@link
 * MembershipWords} finds the words and what stands to them; here members, dates and lists
 * ("followed in 2004 by ...") are read off. Where a later sentence of the same passage has no
 * organisation of its own ("also joined"), the last one that was joined is meant.
 */
final class MembershipFinder {
  /** Words between a member and the verb that leave the organisation to the sentence before. */
  private static final Set<String> AGAIN = Set.of("also", "later", "too");

  private static final Set<Bound> OPEN = EnumSet.of(Bound.AFTER, Bound.BEFORE);

  private final Reading reading;
  private final Mentions mentions;
  private final Claims claims;
  private final StatusReader status;
  private final MembershipWords words;
  private final List<Membership> found = new ArrayList<>();
  private Optional<Actor> last = Optional.empty();
  private int lastParagraph = -1;

  MembershipFinder(
      MembershipLexicon lexicon,
      Reading reading,
      Mentions mentions,
      StatusReader status,
      List<Statement> statements) {
    this.reading = reading;
    this.mentions = mentions;
    this.status = status;
    claims = new Claims(statements);
    words = new MembershipWords(lexicon, mentions);
  }

  List<Membership> find() {
    for (Sentence s : reading.sentences()) {
      List<MembershipWords.Step> steps = words.in(s);
      for (MembershipWords.Step step : steps) {
        step(s, step);
      }
      if (!steps.isEmpty()) {
        again(s, steps.get(steps.size() - 1));
      }
    }
    found.sort(Comparator.comparingInt(Membership::sentence).thenComparing(m -> m.span().start()));
    return found.stream().distinct().toList();
  }

  private void step(Sentence s, MembershipWords.Step step) {
    Optional<Actor> organisation = step.organisation();
    boolean join = step.entry().action() == MembershipAction.JOIN;
    if (organisation.isEmpty()) {
      boolean understood =
          join
              && s.paragraph() == lastParagraph
              && s.hasChild(step.predicate(), c -> AGAIN.contains(c.lemma()));
      organisation = understood ? last : organisation;
    }
    if (organisation.isEmpty()) {
      return;
    }
    last = organisation;
    lastParagraph = s.paragraph();
    Status happened = status.read(s, step.status());
    Optional<String> date = date(s, step);
    for (int head : step.members()) {
      for (Mention m : states(s, head)) {
        member(s, m, step, organisation.get(), date, happened);
      }
    }
    if (join && happened == Status.ACTUAL && s.token(step.predicate()).isVerb()) {
      followers(s, step, organisation.get());
    }
  }

  /** "... and Corvia did so in 2017": the last step once more. */
  private void again(Sentence s, MembershipWords.Step step) {
    for (Token t : s.tokens()) {
      int v = t.index();
      boolean so = t.lemma().equals("do") && s.hasChild(v, c -> c.lemma().equals("so"));
      if (so && v > step.predicate() && step.organisation().isPresent()) {
        step(s, step.at(v, Syntax.surfaceSubjects(s, v)));
      }
    }
  }

  /**
   * "…, followed in 2004 by A, B and C": what parsers make of it varies, so it is read off the
   * words.
   */
  private void followers(Sentence s, MembershipWords.Step step, Actor organisation) {
    int by = -1;
    int followed = -1;
    for (int i = step.predicate() + 1; i < s.size() && by < 0; i++) {
      if (followed >= 0 && s.lemma(i).equals("by")) {
        by = i;
      } else if (s.token(i).form().equals("followed")) {
        followed = i;
      } else if (followed >= 0 && i - followed > 6) {
        return;
      }
    }
    if (by < 0) {
      return;
    }
    int end = by + 1;
    while (end < s.size() && !(s.token(end).isVerb() && !s.token(end).tag().equals("VBN"))) {
      end++;
    }
    Span named = s.span(by, end - 1);
    Span clause = s.span(followed, end - 1);
    Optional<String> date =
        mentions.times().stream()
            .filter(x -> clause.contains(x.span()))
            .findFirst()
            .map(TimeExpression::value);
    mentions.in(s.index()).stream()
        .filter(m -> named.contains(m.span()))
        .forEach(m -> member(s, m, step, organisation, date, Status.ACTUAL));
  }

  /** The states in the phrase, also those that a list inside it names ("the republics of A, B"). */
  private List<Mention> states(Sentence s, int head) {
    List<Mention> states = new ArrayList<>();
    boolean other =
        mentions.headedBy(s.index(), head).map(m -> !isState(m)).orElse(false)
            && !s.has(head, "appos")
            && !s.has(head, "conj");
    if (!other) {
      collect(s, head, states, 0);
    }
    return states;
  }

  private void collect(Sentence s, int t, List<Mention> states, int depth) {
    Optional<Mention> state =
        mentions.allHeadedBy(s.index(), t).stream().filter(this::isState).findFirst();
    state.ifPresent(states::add);
    if (depth > 12) {
      return;
    }
    for (int c : s.children(t)) {
      boolean list = s.token(c).is("conj") && !s.token(c).isVerb();
      boolean inside = state.isEmpty() && (s.token(c).is("nmod") && s.hasPreposition(c, "of"));
      if (list || inside || s.token(c).is("appos") || s.token(c).is("flat")) {
        collect(s, c, states, depth + 1);
      }
    }
  }

  private boolean isState(Mention m) {
    Actor a = mentions.actor(m.actor());
    return a.kind() == ActorKind.STATE
        && a.country().isPresent()
        && a.code().equals(a.country())
        && m.form() != Mention.Form.DEMONYM;
  }

  private void member(
      Sentence s,
      Mention m,
      MembershipWords.Step step,
      Actor organisation,
      Optional<String> date,
      Status happened) {
    if (!isState(m)) {
      return;
    }
    found.add(
        new Membership(
            mentions.actor(m.actor()).country().orElseThrow(),
            organisation.name(),
            step.entry().action(),
            date,
            happened,
            s.index(),
            m.span(),
            claims.at(m.span().start()).map(Statement::id),
            step.entry().where()));
  }

  /** The time nearest to the word in its own clause; of a noun, below it or in its clause. */
  private Optional<String> date(Sentence s, MembershipWords.Step step) {
    int p = step.predicate();
    Optional<String> own = date(s, p, p, step.way() == MembershipWords.Way.LEADING);
    int clause = clauseOf(s, step.status());
    // the time of "NATO member Corvia said on Monday" is not the membership's
    boolean said = step.status() != p || s.has(p, "cop");
    boolean role = step.way() == MembershipWords.Way.ROLE && clause >= 0 && said;
    return own.isPresent() || !role ? own : date(s, p, clause, false);
  }

  /**
   * The time below {@code top} that stands nearest.
   *
   * @param anywhere whether it may stand in a clause below: "asked to join in 2018"
   */
  private Optional<String> date(Sentence s, int near, int top, boolean anywhere) {
    TimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression x : mentions.times()) {
      // "in the following years", "before 2004": no date of its own
      if (x.bound().filter(OPEN::contains).isPresent()) {
        continue;
      }
      int t = s.tokenAt(x.span().start());
      boolean inside = t >= 0 && s.below(t, top);
      boolean clause = anywhere || !s.token(top).isVerb() || (inside && clauseOf(s, t) == top);
      int away = Math.abs(x.span().start() - s.token(near).span().start());
      if (inside && clause && away < distance) {
        best = x;
        distance = away;
      }
    }
    return Optional.ofNullable(best).map(TimeExpression::value);
  }

  /** The nearest verb above the token. */
  private static int clauseOf(Sentence s, int t) {
    int at = t;
    for (int i = 0; i < s.size() && at >= 0; i++) {
      if (s.token(at).isVerb()) {
        return at;
      }
      at = s.head(at);
    }
    return -1;
  }
}
