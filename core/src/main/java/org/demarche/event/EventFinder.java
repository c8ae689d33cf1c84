package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.Span;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.CodeTable;
import org.demarche.lexicon.Discards;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventLexicon;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.MembershipLexicon;
import org.demarche.lexicon.QuadClass;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.Place;
import org.demarche.mention.TimeExpression;
import org.demarche.statement.Statement;

/**
 * Finds who did what to whom. Triggers are tried from the top of each dependency tree downwards, so
 * that an operator takes its complement before the complement can stand for itself. Immutable and
 * safe to share.
 */
public final class EventFinder {
  /** Roots of cooperation that, when refused, make a refusal and, when to come, a promise. */
  private static final Set<String> COOPERATIVE = Set.of("03", "04", "05", "06", "07", "08");

  /** Roots of deeds that are done by saying something: appeals, agreements, criticism ... */
  static final Set<String> SAID = Set.of("01", "02", "03", "05", "10", "11", "12", "13");

  /** Roots of deeds that somebody may deny: what he did for or against others, not what he said. */
  private static final Set<String> DENIABLE =
      Set.of("04", "05", "06", "07", "15", "16", "17", "18", "19", "20");

  private static final List<String> NEEDED =
      List.of("refuse", "plan", "vow", "not", "deny", "demand", "appeal", "accuse");

  private final EventLexicon lexicon;
  private final CodeTable codes;
  private final Discards discards;
  private final MembershipLexicon memberships;

  /**
   * A finder that knows the lexicon's events.
   *
   * @throws IllegalArgumentException if the lexicon lacks a composition that no word of a sentence
   *     names (refuse, plan, vow, not, deny, demand, appeal, accuse), or names a status that there
   *     is not
   */
  public EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon.events();
    this.codes = lexicon.codes();
    this.discards = lexicon.discards();
    this.memberships = lexicon.memberships();
    NEEDED.forEach(this.lexicon::composition);
    this.lexicon.statuses().forEach(Status::valueOf);
  }

  /** Finds the events and memberships in reading order. */
  public Events find(Reading reading, Mentions mentions, List<Statement> statements) {
    if (discards.article(reading.text())) {
      return new Events(List.of(), List.of());
    }
    Run run = new Run(reading, mentions, statements);
    for (Sentence s : reading.sentences()) {
      if (!discards.sentence(s.span().of(reading.text()))) {
        run.sentence(s);
      }
    }
    return new Events(
        new Occurrences(reading, mentions).link(run.sequence.ordered()),
        new MembershipFinder(memberships, reading, mentions, run.status, statements).find());
  }

  /**
   * The entries whose words stand in the article, in reading order, with what came of each.
   *
   * @param found what {@link #find} gave for the same arguments
   */
  public List<Trial> trials(
      Reading reading, Mentions mentions, List<Statement> statements, Events found) {
    Frames frames = new Run(reading, mentions, statements).frames;
    List<Trial> trials = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        for (Trial trial : frames.trials(s, t)) {
          trials.add(isUsed(trial, s.token(t), found) ? trial.used() : trial);
        }
      }
    }
    return trials;
  }

  private static boolean isUsed(Trial trial, Token token, Events found) {
    return trial.outcome() == Trial.Outcome.FITS
        && found.events().stream()
            .anyMatch(
                e ->
                    e.sentence() == trial.sentence()
                        && (" " + e.reason() + " ").contains(" " + trial.where() + " ")
                        && e.trigger().stream().anyMatch(x -> x.overlaps(token.span())));
  }

  /** The work on one article. */
  private final class Run {
    private final Mentions mentions;
    private final Claims claims;
    private final Confidence confidence;
    private final Frames frames;
    private final Composer composer;
    private final Duties duties;
    private final EventDates dates;
    private final Matters matters;
    private final StatusReader status = new StatusReader(lexicon);
    private final Sequence sequence;

    Run(Reading reading, Mentions mentions, List<Statement> statements) {
      this.mentions = mentions;
      claims = new Claims(statements);
      confidence = new Confidence(mentions);
      frames = new Frames(lexicon, mentions, new Phrases(mentions, claims));
      composer = new Composer(lexicon, frames, mentions, status);
      duties = new Duties(lexicon, composer, frames.phrases());
      matters = new Matters(lexicon, composer);
      dates = new EventDates(reading, mentions.times());
      sequence = new Sequence(reading, mentions.times());
    }

    void sentence(Sentence s) {
      if (mentions.in(s.index()).isEmpty()) {
        return;
      }
      Set<Integer> consumed = new HashSet<>();
      List<Match> found = new ArrayList<>();
      for (int t : topDown(s)) {
        if (consumed.contains(t) || !mayTrigger(s, t)) {
          continue;
        }
        Optional<Match> match = duties.at(s, t).or(() -> composer.resolve(s, t));
        if (match.isPresent()
            && !match.get().entry().onlyComposed()
            && !isActor(s, match.get())
            && !isUnsaid(s, match.get())
            && !taken(match.get(), consumed)) {
          consume(s, match.get(), consumed);
          keep(s, match.get(), found);
        }
      }
      found.sort(Comparator.comparingInt(Match::trigger));
      for (Match m : found) {
        emit(s, m);
      }
    }

    private List<Integer> topDown(Sentence s) {
      int[] depth = new int[s.size()];
      for (int i = 0; i < s.size(); i++) {
        int at = i;
        while (at >= 0 && depth[i] <= s.size()) {
          depth[i]++;
          at = s.head(at);
        }
      }
      return IntStream.range(0, s.size())
          .boxed()
          .sorted(Comparator.comparingInt((Integer i) -> depth[i]).thenComparingInt(i -> i))
          .toList();
    }

    private boolean mayTrigger(Sentence s, int t) {
      Token token = s.token(t);
      if (token.is("compound") || token.is("flat")) {
        return false;
      }
      Optional<Mention> covering = mentions.covering(s.index(), t);
      return covering.isEmpty() || covering.get().form() != Mention.Form.NAME;
    }

    /**
     * A noun that names an actor names an event only where an entry asks for more ("joint patrol").
     */
    private boolean isActor(Sentence s, Match m) {
      return s.token(m.trigger()).isNoun()
          && m.entry().needs().isEmpty()
          && mentions.headedBy(s.index(), m.trigger()).isPresent();
    }

    /** "Declined to call it reckless", "would not call it reckless": nobody judged it so. */
    private boolean isUnsaid(Sentence s, Match m) {
      if (!m.entry().isJudgement() || m.entry().part() == EventEntry.Part.VERB) {
        return false;
      }
      int named = s.token(m.predicate()).is("xcomp") ? s.head(m.predicate()) : m.predicate();
      return status.read(s, named) == Status.DENIED;
    }

    /** Whether the event, or what it composed, stands already. */
    private static boolean taken(Match m, Set<Integer> consumed) {
      return consumed.contains(m.trigger())
          || m.inner().map(i -> consumed.contains(i.trigger())).orElse(false);
    }

    /** Marks the words of the match, of what it composed, and of the objects that it asked for. */
    private void consume(Sentence s, Match match, Set<Integer> consumed) {
      Optional<Match> at = Optional.of(match);
      while (at.isPresent()) {
        Match m = at.get();
        consumed.addAll(m.words());
        Slots slots = Slots.of(s, m.trigger(), m.entry().part(), lexicon);
        for (Condition c : m.entry().needs()) {
          if (!c.words().isEmpty()) {
            for (int head : slots.fill(c.slot())) {
              consumed.addAll(Phrases.conjuncts(s, head));
            }
          }
        }
        at = m.inner();
        at.ifPresent(
            i -> {
              for (int c : s.children(i.predicate())) {
                if (s.token(c).is("conj") && s.token(c).isVerb()) {
                  consumed.add(c);
                }
              }
            });
      }
    }

    private void keep(Sentence s, Match m, List<Match> found) {
      Match kept = m;
      if (m.cameo().isPresent()
          && m.status().isEmpty()
          && COOPERATIVE.contains(m.cameo().get().substring(0, 2))) {
        if (status.refused(s, m.predicate())) {
          kept = composer.guess(s, composer.apply(m, "refuse").settled(Status.ACTUAL));
        } else if (status.future(s, m.predicate())
            || (status.conditioned(s, m.predicate()) && ownWords(s, m))) {
          kept = composer.apply(m, "plan");
        }
      } else if (m.status().isEmpty() && status.future(s, m.predicate()) && ownWords(s, m)) {
        kept = composer.apply(m, "vow"); // "we will strike back" threatens
      } else if (m.status().isEmpty() && status.conditioned(s, m.predicate()) && ownWords(s, m)) {
        // and so does "would strike if they stayed"
        kept = composer.guess(s, composer.apply(m, "vow").settled(Status.ACTUAL));
      }
      if (kept.equals(m) && isDenial(s, m)) {
        found.add(composer.apply(m, "deny").settled(Status.ACTUAL));
        kept = m.settled(Status.DENIED);
      }
      found.add(kept);
      if (m.inner().isPresent()
          && m.entry().operator().map(o -> lexicon.composition(o).keepsInner()).orElse(false)) {
        Match inner = m.inner().get();
        found.add(
            inner.with(
                inner.sources().isEmpty() ? m.sources() : inner.sources(),
                inner.targets(),
                inner.cameo(),
                Optional.of(Status.DENIED),
                inner.inner()));
      }
    }

    /** "He said that they had not attacked": who says so of himself denies it. */
    private boolean isDenial(Sentence s, Match m) {
      boolean negated =
          Syntax.isNegated(s, m.predicate())
              || Syntax.isNegated(s, m.trigger())
              || status.refused(s, m.predicate());
      return negated
          && m.status().isEmpty()
          && m.cameo().map(c -> DENIABLE.contains(c.substring(0, 2))).orElse(false)
          && !s.hasChild(m.predicate(), c -> c.is("aux") && c.tag().equals("MD"))
          && ownWords(s, m);
    }

    /** Whether the event's source, or somebody of its state, says so himself. */
    private boolean ownWords(Sentence s, Match m) {
      Optional<Actor> speaker =
          claims
              .at(s.token(m.trigger()).span().start())
              .flatMap(Statement::speaker)
              .map(mentions::actor);
      return speaker.isPresent()
          && m.sources().stream()
              .map(p -> mentions.actor(p.actor()))
              .anyMatch(
                  a ->
                      a.id().equals(speaker.get().id())
                          || (a.country().isPresent()
                              && a.country().equals(speaker.get().country())));
    }

    private void emit(Sentence s, Match m) {
      Optional<CodeTable.Code> code = m.cameo().flatMap(codes::find);
      if (code.isEmpty()
          || code.get().type().isEmpty()
          || (m.sources().isEmpty() && m.targets().isEmpty())) {
        return;
      }
      duties.remember(m);
      Status happened = m.status().orElseGet(() -> status.read(s, m));
      boolean said = SAID.contains(code.get().cameo().substring(0, 2));
      Optional<TimeExpression> time =
          said
              ? dates.ofSpeech(s, m.predicate(), happened, performed(s, m))
              : dates.date(s, m.predicate(), happened);
      Span trigger = s.token(m.trigger()).span();
      EventEntry entry = m.entry();
      Event event =
          new Event(
              "e" + (sequence.size() + 1),
              code.get().type().get(),
              code.get().mode(),
              code.get().cameo(),
              QuadClass.of(code.get().cameo()),
              code.get().goldstein(),
              code.get().contexts(),
              m.sources(),
              m.targets(),
              triggerSpans(s, m),
              s.index(),
              time.map(TimeExpression::value),
              time.map(TimeExpression::precision),
              place(s, m),
              happened,
              claims.at(trigger.start()).map(Statement::id),
              Optional.empty(),
              Optional.empty(),
              confidence.of(s, m, code.get().type().get(), happened),
              said ? matters.of(s, m) : List.of(),
              entry.id(),
              entry.where() + m.inner().map(i -> " with " + i.entry().where()).orElse(""));
      sequence.add(event, m.predicate());
    }

    /** The words that do it, where the source himself says it: "he said: we condemn ...". */
    private Optional<Statement> performed(Sentence s, Match m) {
      return claims
          .at(s.token(m.trigger()).span().start())
          .filter(
              x ->
                  x.speaker()
                      .filter(id -> m.sources().stream().anyMatch(p -> p.actor().equals(id)))
                      .isPresent());
    }

    private List<Span> triggerSpans(Sentence s, Match m) {
      List<Span> spans = new ArrayList<>();
      m.words().stream().sorted().forEach(w -> spans.add(s.token(w).span()));
      m.inner().ifPresent(i -> spans.add(s.token(i.trigger()).span()));
      return spans;
    }

    /** A place that the trigger's clause names with "in", "at", "near" and is no side of it. */
    private Optional<String> place(Sentence s, Match m) {
      for (int c : s.children(m.predicate())) {
        Token t = s.token(c);
        if (!t.is("obl") && !t.is("nmod")) {
          continue;
        }
        if (s.preposition(c)
            .map(p -> p.equals("in") || p.equals("at") || p.equals("near"))
            .orElse(false)) {
          Span phrase = s.subtreeSpan(c);
          for (Place p : mentions.places()) {
            if (phrase.contains(p.span()) && !isSide(m, p.span())) {
              return Optional.of(p.id());
            }
          }
        }
      }
      return Optional.empty();
    }

    private boolean isSide(Match m, Span span) {
      for (Participant p : m.targets()) {
        if (p.span().overlaps(span)) {
          return true;
        }
      }
      return false;
    }
  }
}
