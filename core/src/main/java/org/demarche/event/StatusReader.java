package org.demarche.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.EventLexicon;

/**
 * Reads off the sentence whether an event happened: its own negation, modal verbs and conditions,
 * and then, going up the tree, the words that govern it (the lexicon's {@code mood} lines: fears
 * of, plans for, wants to, a possible ...). An infinitive below a word without a mood is not an
 * event that happened. Immutable and safe to share.
 */
public final class StatusReader {
  private static final int HIGHEST = 6;
  private static final Set<String> WILL = Set.of("will", "would", "shall");
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

  private final EventLexicon lexicon;

  /** A reader that knows the lexicon's moods. */
  public StatusReader(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the sentence says of the event, of its noun and of the light verb that carries it. */
  Status read(Sentence s, Match m) {
    boolean none = m.trigger() != m.predicate() && Syntax.isNegated(s, m.trigger());
    return none ? Status.DENIED : read(s, m.predicate()); // "makes no apologies"
  }

  /** What the sentence says of the event whose predicate is {@code p}. */
  public Status read(Sentence s, int p) {
    int at = p;
    boolean infinitive = false;
    for (int i = 0; i < HIGHEST; i++) {
      Optional<Status> own = own(s, at);
      if (own.isPresent()) {
        return own.get();
      }
      Token t = s.token(at);
      int head = t.head();
      if (head < 0) {
        break;
      }
      infinitive |= isInfinitive(s, at);
      Step step = step(s, at);
      if (step == Step.MODAL) {
        return own(s, head).filter(x -> x != Status.DENIED).orElse(Status.ACTUAL);
      }
      if (step == Step.STOP) {
        break;
      }
      if (infinitive && s.lemma(head).equals("have") && (isYet(s, head) || isYet(s, at))) {
        return Status.DENIED; // "has yet to apologise"
      }
      Optional<Status> mood = mood(s, head);
      boolean heard = s.lemma(head).equals("tell") && s.token(at).is("obj"); // "told a meeting"
      if (step == Step.GOVERNED && mood.isPresent() && !heard) {
        return Syntax.isNegated(s, head) ? Status.DENIED : mood.get();
      }
      if (at == p && isKnown(s, at)) {
        return Status.ACTUAL;
      }
      at = head;
      if (step == Step.PURPOSE) {
        return Status.HYPOTHETICAL;
      }
    }
    return infinitive && !happens(s, p) ? Status.HYPOTHETICAL : Status.ACTUAL;
  }

  /** Whether the event is set in the future by will, shall or "going to". */
  boolean future(Sentence s, int p) {
    return !Syntax.isNegated(s, p) && read(s, p) == Status.PLANNED && s.token(p).isVerb();
  }

  /** Whether the predicate is what somebody would do under a condition: "will leave if ...". */
  boolean conditioned(Sentence s, int p) {
    return !Syntax.isNegated(s, p)
        && s.token(p).isVerb()
        && s.hasChild(p, c -> c.is("aux") && WILL.contains(c.lemma().toLowerCase(Locale.ROOT)))
        && s.childrenBy(p, "advcl").stream()
            .anyMatch(c -> s.hasChild(c, m -> m.is("mark") && isIf(m)))
        && !s.hasChild(p, m -> m.is("mark") && isIf(m));
  }

  /** Whether the predicate is refused: "will not", "would not", "won't", "not going to". */
  boolean refused(Sentence s, int p) {
    int head = s.head(p);
    boolean going =
        s.token(p).is("xcomp")
            && s.lemma(head).equals("go")
            && s.token(head).tag().equals("VBG")
            && Syntax.isNegated(s, head);
    return going || willNot(s, p);
  }

  private static boolean willNot(Sentence s, int p) {
    return Syntax.isNegated(s, p)
        && s.hasChild(
            p,
            c ->
                c.is("aux")
                    && (c.lemma().equals("will")
                        || c.lemma().equals("wo")
                        || c.lemma().equals("would")));
  }

  /** "The attack", "Belmar's attack": named as known, whatever may come of it ("could lead to"). */
  private static boolean isKnown(Sentence s, int noun) {
    return s.token(noun).isNoun()
        && s.hasChild(
            noun,
            c ->
                c.relation().equals("nmod:poss")
                    || (c.is("det") && KNOWN.contains(c.lemma().toLowerCase(Locale.ROOT))));
  }

  private enum Step {
    /** The governor may set the status. */
    GOVERNED,
    /** The governor shares the status. */
    SHARED,
    /** An infinitive of purpose. */
    PURPOSE,
    /** A participle that follows its clause: "could close the strait, forcing ships to turn". */
    MODAL,
    /** A clause that stands for itself. */
    STOP
  }

  private Step step(Sentence s, int at) {
    Token t = s.token(at);
    boolean infinitive = isInfinitive(s, at);
    if (t.is("xcomp") || t.is("obj") || t.is("nmod") || t.is("compound")) {
      return Step.GOVERNED;
    }
    if (t.is("ccomp")) {
      boolean stands = s.hasChild(at, c -> c.is("nsubj")) && finite(t, s, at);
      // "asked that it be closed", but "told them that it was closed"
      boolean asked =
          !tells(s, at)
              && t.head() >= 0
              && mood(s, t.head()).map(Status.REQUESTED::equals).orElse(false);
      return stands && !asked ? Step.STOP : Step.GOVERNED;
    }
    if (t.is("acl")) {
      return infinitive ? Step.GOVERNED : Step.STOP;
    }
    if (t.is("advcl") || (t.is("dep") && t.tag().equals("VBG"))) {
      boolean follows =
          t.tag().equals("VBG") && at > t.head() && !s.has(at, "mark") && !s.has(at, "nsubj");
      return infinitive ? Step.PURPOSE : follows ? Step.MODAL : Step.STOP;
    }
    if (t.is("conj")) {
      return s.hasChild(at, c -> c.is("nsubj") || c.is("aux")) ? Step.STOP : Step.SHARED;
    }
    return t.is("nsubj") || t.is("obl") ? Step.SHARED : Step.STOP;
  }

  private static boolean finite(Token t, Sentence s, int at) {
    return t.tag().equals("VBD")
        || t.tag().equals("VBZ")
        || t.tag().equals("VBP")
        || s.has(at, "aux");
  }

  /** Whether the clause is in a tense that reports and can't ask: past, or "has", "is". */
  static boolean tells(Sentence s, int at) {
    String tag = s.token(at).tag();
    return tag.equals("VBZ")
        || (tag.equals("VBD") && !s.has(at, "aux"))
        || s.hasChild(
            at,
            c ->
                (c.is("aux") || c.is("cop"))
                    && (c.tag().equals("VBD") || c.tag().equals("VBZ") || c.tag().equals("VBP")));
  }

  private static boolean isYet(Sentence s, int verb) {
    return s.hasChild(verb, c -> c.lemma().equals("yet"));
  }

  private static boolean isInfinitive(Sentence s, int at) {
    return s.token(at).tag().equals("VB")
        && s.hasChild(at, c -> c.is("mark") && c.lemma().equals("to"));
  }

  /** Negation, condition, modal verbs and adjectives of the word itself. */
  private Optional<Status> own(Sentence s, int at) {
    if (Syntax.isNegated(s, at)
        || s.hasChild(at, c -> (c.is("mark") || c.is("case")) && c.lemma().equals("without"))) {
      return Optional.of(Status.DENIED);
    }
    if (s.token(at).isVerb()
        && s.hasChild(at, c -> (c.is("mark") || c.is("case")) && c.lemma().equals("than"))) {
      return Optional.of(Status.HYPOTHETICAL); // "rather than attacking"
    }
    if (conditional(s, at)) {
      return Optional.of(Status.CONDITIONAL);
    }
    for (int c : s.children(at)) {
      Token t = s.token(c);
      boolean modifies = t.is("amod") || (t.is("aux") && t.tag().equals("MD"));
      if (modifies && t.lemma().equals("would") && reportedFuture(s, at)) {
        return Optional.of(Status.PLANNED);
      }
      if (modifies) {
        Optional<Status> mood = mood(s, c);
        if (mood.isPresent()) {
          return mood;
        }
      }
      if (t.relation().equals("acl:relcl")
          && s.token(at).isNoun()
          && s.hasChild(c, a -> a.is("aux") && a.lemma().equals("will"))
          && s.child(c, "nsubj") >= 0
          && s.token(s.child(c, "nsubj")).tag().startsWith("W")) {
        return Optional.of(Status.PLANNED); // "talks that will begin"
      }
    }
    return Optional.empty();
  }

  /** "said it would withdraw": what will happen, told in the past. */
  private static boolean reportedFuture(Sentence s, int at) {
    int clause = s.token(at).is("conj") ? s.head(at) : at;
    Token t = s.token(clause);
    return t.is("ccomp") && t.head() >= 0 && s.token(t.head()).tag().equals("VBD");
  }

  /** Whether the clause is introduced by if or unless, or depends on one that is. */
  private boolean conditional(Sentence s, int at) {
    if (s.hasChild(at, c -> c.is("mark") && isIf(c))) {
      return true;
    }
    for (int c : s.children(at)) {
      if (s.token(c).is("advcl") && s.hasChild(c, m -> m.is("mark") && isIf(m))) {
        return s.hasChild(at, a -> a.is("aux") && a.tag().equals("MD"));
      }
    }
    return false;
  }

  private static boolean isIf(Token t) {
    return t.lemma().equals("if") || t.lemma().equals("unless") || t.lemma().equals("whether");
  }

  private Optional<Status> mood(Sentence s, int t) {
    if (s.lemma(t).equals("go") && s.token(t).tag().equals("VBG")) {
      return Optional.of(Status.PLANNED);
    }
    return lexicon.mood(s.lemma(t).toLowerCase(Locale.ROOT)).map(Status::valueOf);
  }

  /** Infinitives that tell what did happen: "began to", "managed to", "went on to". */
  private static boolean happens(Sentence s, int p) {
    int head = s.head(p);
    if (head < 0 || !s.token(p).is("xcomp")) {
      return false;
    }
    return switch (s.lemma(head)) {
      case "begin",
          "start",
          "continue",
          "manage",
          "go",
          "proceed",
          "help",
          "come",
          "get",
          "force",
          "lead",
          "cause",
          "use",
          "appear",
          "seem",
          "drive",
          "prompt",
          "spur",
          "compel",
          "provoke",
          "inspire" ->
          true;
      default -> false;
    };
  }
}
