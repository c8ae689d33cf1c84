package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.event.Event.Participant;
import org.demarche.event.Membership.Action;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.TimeExpression;

/**
 * Finds which states joined or left which organisations, and when: the subjects of joining verbs,
 * with the lists that "followed in 2004 by" adds. Where a later sentence of the same passage has no
 * organisation of its own ("also joined"), the last one that was joined is meant.
 */
final class MembershipFinder {
  private static final Map<String, Action> VERBS =
      Map.of(
          "join", Action.JOIN,
          "accede", Action.JOIN,
          "leave", Action.LEAVE,
          "quit", Action.LEAVE,
          "exit", Action.LEAVE);

  private final Reading reading;
  private final Mentions mentions;
  private final Phrases phrases;
  private final StatusReader status;
  private final List<Membership> found = new ArrayList<>();
  private Optional<Actor> organisation = Optional.empty();
  private int organisationParagraph = -1;

  MembershipFinder(Reading reading, Mentions mentions, Phrases phrases, StatusReader status) {
    this.status = status;
    this.reading = reading;
    this.mentions = mentions;
    this.phrases = phrases;
  }

  List<Membership> find() {
    for (Sentence s : reading.sentences()) {
      for (Token t : s.tokens()) {
        Action action = t.isVerb() ? VERBS.get(t.lemma()) : null;
        if (action != null) {
          step(s, t.index(), action);
        }
      }
    }
    return found;
  }

  private void step(Sentence s, int v, Action action) {
    if (status.read(s, v) != Event.Status.ACTUAL) {
      return;
    }
    Optional<Actor> named = organisation(s, v);
    if (named.isPresent()) {
      organisation = named;
      organisationParagraph = s.paragraph();
    }
    boolean understood =
        named.isEmpty()
            && action == Action.JOIN
            && organisation.isPresent()
            && s.paragraph() == organisationParagraph
            && s.hasChild(v, c -> c.lemma().equals("also") || c.lemma().equals("later"));
    if (named.isEmpty() && !understood) {
      return;
    }
    for (int subject : Syntax.surfaceSubjects(s, v)) {
      members(s, subject, action, date(s, v, s.token(v).span()));
    }
    followers(s, v, action);
  }

  /**
   * "…, followed in 2004 by A, B and C": what parsers make of it varies, so it is read off the
   * words.
   */
  private void followers(Sentence s, int v, Action action) {
    int by = -1;
    int followed = -1;
    for (int i = v + 1; i < s.size() && by < 0; i++) {
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
        .forEach(m -> member(m, action, date));
  }

  private Optional<Actor> organisation(Sentence s, int v) {
    List<Integer> places = new ArrayList<>(Syntax.patients(s, v));
    places.addAll(Syntax.prepositional(s, v, "to"));
    for (int object : places) {
      for (Participant p : phrases.actors(s, object)) {
        Actor a = mentions.actor(p.actor());
        if (a.code().map(c -> c.startsWith("IGO")).orElse(false)) {
          return Optional.of(a);
        }
      }
    }
    return Optional.empty();
  }

  /** The states in the phrase, also those that a list inside it names ("the republics of A, B"). */
  private void members(Sentence s, int head, Action action, Optional<String> date) {
    Span phrase = s.subtreeSpan(head);
    mentions.in(s.index()).stream()
        .filter(m -> phrase.contains(m.span()))
        .filter(m -> s.below(m.head(), head) && !inClause(s, m.head(), head))
        .forEach(m -> member(m, action, date));
  }

  private void member(Mention m, Action action, Optional<String> date) {
    Actor a = mentions.actor(m.actor());
    boolean state = a.kind() == ActorKind.STATE && a.country().isPresent();
    if (state && a.code().equals(a.country()) && m.form() == Mention.Form.NAME) {
      String name = organisation.map(Actor::name).orElseThrow();
      found.add(new Membership(a.country().get(), name, action, date, m.span()));
    }
  }

  private static boolean inClause(Sentence s, int at, int top) {
    for (int i = at; i != top && i >= 0; i = s.head(i)) {
      if (s.token(i).is("acl") || s.token(i).is("advcl")) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> date(Sentence s, int v, Span near) {
    TimeExpression best = null;
    for (TimeExpression x : mentions.times()) {
      int t = s.tokenAt(x.span().start());
      if (t >= 0
          && s.below(t, v)
          && clauseOf(s, t) == v
          && (best == null
              || Math.abs(x.span().start() - near.start())
                  < Math.abs(best.span().start() - near.start()))) {
        best = x;
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
