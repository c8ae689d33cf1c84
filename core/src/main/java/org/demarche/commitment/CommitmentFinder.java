package org.demarche.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Telling;
import org.demarche.event.Event;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.event.Matter;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.CommitmentLexicon;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;

/**
 * Finds the commitments of one article: those that its events make by their codes, and those that
 * stand in constructions of their own ({@link RedLines}, {@link Withdrawals}). What a party is told
 * to have said by another party is left out: it is no evidence. Immutable and safe to share.
 */
public final class CommitmentFinder {
  /** Kinds that are put to those to whom the sentence has just put another. */
  private static final Set<Kind> CONTINUING = Set.of(Kind.DEMAND, Kind.THREAT);

  private final CommitmentLexicon lexicon;
  private final Map<String, EventEntry> entries = new HashMap<>();
  private final Replies replies;

  /**
   * A finder that knows the lexicon's commitments.
   *
   * @throws IllegalArgumentException if the lexicon names a kind of commitment that there is not
   */
  public CommitmentFinder(Lexicon lexicon) {
    this.lexicon = lexicon.commitments();
    this.lexicon.kinds().stream().filter(k -> !k.equals("NONE")).forEach(Kind::valueOf);
    lexicon.events().entries().forEach(e -> entries.put(e.id(), e));
    replies = new Replies(this.lexicon, new Parties(lexicon.alliances()));
  }

  /** Finds the commitments in reading order, each with its answers in the article. */
  public List<Commitment> find(
      Reading reading, Mentions mentions, List<Statement> statements, List<Event> events) {
    Run run = new Run(reading, mentions, statements);
    events.forEach(run::event);
    run.drafts.addAll(new RedLines(lexicon, reading, mentions, statements).find());
    run.drafts.addAll(new Withdrawals(lexicon, reading, mentions, statements).find());
    List<Commitment> found = run.merged();
    Turns turns = run.turns;
    List<Turn> all = turns.of(found, events);
    return found.stream()
        .map(
            c -> {
              if (c.withdrawn()) {
                return c;
              }
              List<Answer> answers = replies.answers(turns.of(c), all);
              return c.with(Replies.status(answers), answers);
            })
        .toList();
  }

  /** The work on one article. */
  private final class Run {
    private final Reading reading;
    private final Mentions mentions;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Deadlines deadlines;
    private final Turns turns;
    private final List<Draft> drafts = new ArrayList<>();

    Run(Reading reading, Mentions mentions, List<Statement> statements) {
      this.reading = reading;
      this.mentions = mentions;
      statements.forEach(s -> this.statements.put(s.id(), s));
      deadlines = new Deadlines(reading, mentions.times());
      turns =
          new Turns(
              lexicon,
              reading.document().article().id(),
              reading.document().article().date(),
              reading.text(),
              reading.sentences().stream().map(Sentence::span).toList(),
              mentions.actors(),
              statements);
    }

    void event(Event e) {
      Optional<Kind> kind = kind(e);
      List<String> by = e.sources().stream().map(Participant::actor).toList();
      if (kind.isEmpty() || !isParty(by) || isHearsay(e, by) || !speaks(e)) {
        return;
      }
      List<String> to = addressees(e, kind.get(), by);
      if (e.targets().isEmpty() && CONTINUING.contains(kind.get())) {
        to = continued(e, by);
      }
      if (to.isEmpty() && !e.targets().isEmpty() && kind.get() != Kind.DENIAL) {
        return; // among themselves
      }
      Sentence s = reading.sentences().get(e.sentence());
      Optional<String> date =
          e.date()
              .filter(d -> e.matters().stream().noneMatch(m -> isTimeOf(m.span(), d)))
              .or(() -> e.statement().map(statements::get).flatMap(Statement::date));
      for (Matter m : e.matters()) {
        if (isEmpty(kind.get(), m) || isVague(s, kind.get(), e, m, to)) {
          continue;
        }
        drafts.add(
            new Draft(
                kind.get(),
                by,
                to,
                oneLine(m.span().of(reading.text())),
                m.span(),
                m.cameo(),
                m.condition(),
                deadlines.of(s, e, m),
                false,
                new Telling(Optional.of(e.id()), e.statement(), e.sentence(), m.span(), date)));
      }
    }

    /** "Must withdraw by Friday": the time of what is asked, not of the asking. */
    private boolean isTimeOf(Span what, String date) {
      return mentions.times().stream()
          .anyMatch(t -> t.value().equals(date) && what.contains(t.span()));
    }

    /** What is not put as a demand or a threat, though its words may be: kept out. */
    private boolean isVague(Sentence s, Kind kind, Event e, Matter m, List<String> to) {
      int head = head(s, m.span());
      Token t = s.token(head);
      boolean duty = e.trigger().stream().anyMatch(x -> m.span().contains(x));
      return switch (kind) {
        case DEMAND ->
            (duty && (m.cameo().isEmpty() || to.isEmpty() || Syntax.isPassive(s, head)))
                || (t.tag().equals("VBG") && s.has(head, "aux"))
                || isNamed(s, e, m, head);
        case THREAT -> to.isEmpty() && m.condition().isEmpty();
        // "promised to leave" and "offered aid", but not "offered no proof"
        case PROMISE ->
            m.cameo().isEmpty()
                ? !t.tag().equals("VB")
                : !t.isVerb() && m.cameo().get().startsWith("05");
        // "accused Belmar of lying", but not "blamed it on the weather"
        case ACCUSATION ->
            to.isEmpty() || (!t.isVerb() && !s.preposition(head).map("of"::equals).orElse(false));
        default -> false;
      };
    }

    /** "Called the plan a mistake" asks for nothing; "called for a plan" and "demanded one" do. */
    private boolean isNamed(Sentence s, Event e, Matter m, int head) {
      EventEntry entry = entries.get(e.rule());
      boolean demands =
          entry != null && entry.operator().map(o -> !o.equals("appeal")).orElse(false);
      return m.cameo().isEmpty()
          && !s.token(head).isVerb()
          && !demands
          && !s.preposition(head).map("for"::equals).orElse(false);
    }

    /** "And do so now" says nothing of what is asked; a refusal or denial may point back so. */
    private boolean isEmpty(Kind kind, Matter m) {
      String words = m.span().of(reading.text());
      boolean back =
          (kind == Kind.REFUSAL || kind == Kind.DENIAL)
              && Topic.words(words).stream().anyMatch(w -> Topic.isNaming(w, lexicon));
      return !back && Topic.of(words, lexicon, Set.of()).stems().isEmpty();
    }

    private Optional<Kind> kind(Event e) {
      Optional<CommitmentLexicon.Kind> kind = lexicon.kind(e.cameo());
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      boolean made = e.status() == Status.ACTUAL;
      boolean bound =
          switch (Kind.valueOf(kind.get().name())) {
            case PROMISE -> (made && binds(e, kind.get())) || isOwnWord(e);
            case REFUSAL -> made && (binds(e, kind.get()) || refusesWords(e) || isOwn(e));
            case DEMAND, ACCUSATION -> made && binds(e, kind.get());
            case THREAT, DENIAL, RED_LINE -> made;
          };
      return bound ? Optional.of(Kind.valueOf(kind.get().name())) : Optional.empty();
    }

    /** Whether the words that carry it are operators of the kind: "promised", not "offers". */
    private boolean binds(Event e, CommitmentLexicon.Kind kind) {
      EventEntry entry = entries.get(e.rule());
      boolean named =
          entry != null
              && entry.part() != EventEntry.Part.ADJECTIVE
              && entry.operator().map(kind.operators()::contains).orElse(false);
      boolean noun = named && entry != null && entry.part() == EventEntry.Part.NOUN;
      return named && !(noun && e.matters().stream().allMatch(m -> m.cameo().isEmpty()));
    }

    /** "Rejected the demand": what is refused is itself asked or offered in words. */
    private boolean refusesWords(Event e) {
      return e.matters().stream()
          .flatMap(m -> Topic.words(m.span().of(reading.text())).stream())
          .anyMatch(w -> Topic.isNaming(w, lexicon));
    }

    /** "They will not give them": words that by themselves refuse nothing. */
    private boolean isOwn(Event e) {
      EventEntry entry = entries.get(e.rule());
      return entry != null
          && entry.cameo().flatMap(lexicon::kind).map(k -> !k.name().equals("REFUSAL")).orElse(true)
          && entry.operator().map(o -> !o.equals("refuse")).orElse(true);
    }

    private boolean isFuture(Event e) {
      EventEntry entry = entries.get(e.rule());
      return entry != null
          && e.status() == Status.PLANNED
          && entry.part() == EventEntry.Part.VERB
          && entry.operator().isEmpty();
    }

    /** "We will send food": who says so of himself promises it. */
    private boolean isOwnWord(Event e) {
      Optional<String> speaker = speaker(e);
      return isFuture(e)
          && speaker.isPresent()
          && e.sources().stream().anyMatch(p -> party(p.actor()).equals(speaker));
    }

    private Optional<String> speaker(Event e) {
      return e.statement().map(statements::get).flatMap(Statement::speaker).flatMap(this::party);
    }

    private Optional<String> party(String actor) {
      return Parties.of(mentions.actor(actor));
    }

    private boolean isParty(List<String> actors) {
      return actors.stream().anyMatch(a -> party(a).isPresent());
    }

    /** What another party says that they said. */
    private boolean isHearsay(Event e, List<String> by) {
      Optional<String> speaker = speaker(e);
      return speaker.isPresent() && by.stream().noneMatch(a -> party(a).equals(speaker));
    }

    /** Whether the sources themselves act: not their win, their proposals or their defeat. */
    private boolean speaks(Event e) {
      Sentence s = reading.sentences().get(e.sentence());
      for (Participant p : e.sources()) {
        if (!s.span().contains(p.span())) {
          continue; // a speaker whom another sentence names
        }
        int head = head(s, p.span());
        int owner = s.head(head);
        boolean inside =
            owner >= 0
                && s.token(owner).isNoun()
                && (s.token(head).is("nmod")
                    || s.token(head).is("compound")
                    || s.token(head).is("amod"));
        boolean voice =
            !inside
                || lexicon.has("VOICE", s.lemma(owner).toLowerCase(Locale.ROOT))
                || s.token(owner).isProper()
                || e.trigger().stream().anyMatch(t -> t.overlaps(s.token(owner).span()));
        if (!voice) {
          return false;
        }
      }
      return true;
    }

    /** The token of the span whose governor lies outside it. */
    private static int head(Sentence s, Span span) {
      for (Token t : s.tokens()) {
        boolean outside = t.head() < 0 || !s.token(t.head()).span().overlaps(span);
        if (t.span().overlaps(span) && outside) {
          return t.index();
        }
      }
      return s.tokenAt(span.start());
    }

    /** To whom it is put: others than those who make it, and nobody whom it is only about. */
    private List<String> addressees(Event e, Kind kind, List<String> by) {
      Set<String> own = new LinkedHashSet<>();
      by.forEach(a -> party(a).ifPresent(own::add));
      Sentence s = reading.sentences().get(e.sentence());
      return e.targets().stream()
          .filter(
              p ->
                  e.matters().stream().noneMatch(m -> m.span().overlaps(p.span()))
                      || (kind != Kind.DENIAL && isAsked(s, kind, p.span())))
          .map(Participant::actor)
          .filter(a -> party(a).map(x -> !own.contains(x)).orElse(false))
          .toList();
    }

    /** "Demanded Belmar's withdrawal", "help from Belmar"; the others' acts may be aimed at all. */
    private static boolean isAsked(Sentence s, Kind kind, Span span) {
      if (kind != Kind.DEMAND || !s.span().contains(span)) {
        return kind != Kind.DEMAND;
      }
      int head = head(s, span);
      return s.token(head).relation().equals("nmod:poss")
          || s.token(head).is("amod")
          || s.token(head).is("compound")
          || s.token(head).is("nsubj")
          || s.preposition(head).map(x -> x.equals("by") || x.equals("from")).orElse(false);
    }

    /** "Gave Belmar until Friday, and said it would ...": those to whom he spoke just before. */
    private List<String> continued(Event e, List<String> by) {
      return drafts.stream()
          .filter(d -> d.told().sentence() == e.sentence() && d.by().equals(by))
          .filter(d -> CONTINUING.contains(d.kind()) && !d.to().isEmpty())
          .reduce((first, second) -> second)
          .map(Draft::to)
          .orElse(List.of());
    }

    /** The drafts in reading order, those that say the same joined. */
    List<Commitment> merged() {
      drafts.sort(Comparator.comparingInt(d -> d.span().start()));
      List<List<Draft>> groups = new ArrayList<>();
      for (Draft d : drafts) {
        Replies.join(groups, d, this::isSame);
      }
      List<Commitment> found = new ArrayList<>();
      for (List<Draft> g : groups) {
        found.add(commitment("c" + (found.size() + 1), g));
      }
      return found;
    }

    private Commitment commitment(String id, List<Draft> group) {
      Draft first = group.get(0);
      List<String> to =
          group.stream().map(Draft::to).filter(x -> !x.isEmpty()).findFirst().orElse(List.of());
      return new Commitment(
          id,
          first.kind(),
          first.by(),
          to,
          first.what(),
          first.span(),
          group.stream().flatMap(d -> d.act().stream()).findFirst(),
          group.stream().flatMap(d -> d.condition().stream()).findFirst(),
          group.stream().flatMap(d -> d.deadline().stream()).findFirst(),
          first.withdrawn(),
          group.stream().map(Draft::told).toList(),
          first.withdrawn() ? Commitment.Status.WITHDRAWN : Commitment.Status.OPEN,
          List.of());
    }

    /** The same words, as two events of one sentence may take them, or the same commitment. */
    private boolean isSame(Draft a, Draft b) {
      boolean nested = a.kind() == b.kind() && a.by().equals(b.by()) && a.span().overlaps(b.span());
      return nested || replies.isSame(turn(a), turn(b)) || isOneDeadline(a, b);
    }

    /** "Must free the men by Friday. ... They must go by Friday": one demand, by its deadline. */
    private boolean isOneDeadline(Draft a, Draft b) {
      Turn x = turn(a);
      Turn y = turn(b);
      return a.kind() == b.kind()
          && a.deadline().isPresent()
          && a.deadline().equals(b.deadline())
          && x.by().equals(y.by())
          && x.to().equals(y.to());
    }

    private Turn turn(Draft d) {
      return turns.of(commitment("", List.of(d)));
    }
  }

  /** The words in one line, without a quotation mark whose partner stands outside. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(String.join(" ", text.strip().split("\\s+", -1)));
    int open = line.indexOf("“");
    int close = line.indexOf("”");
    if ((open < 0) != (close < 0)) {
      line.deleteCharAt(Math.max(open, close));
    }
    return line.toString();
  }

  /** The article's day. */
  static Optional<LocalDate> published(Reading reading) {
    return reading.document().article().date();
  }
}
