package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventLexicon;

/**
 * Cuts out of the sentence what an event of words is about ({@link Matter}): the complement of an
 * operator, the verb phrase of a duty or of something that somebody will or won't do, the object of
 * a refusal. Clauses that only follow after a comma are left out.
 */
final class Matters {
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> NOT = Set.of("not", "never");
  private static final Set<String> LEADS = Set.of("mark", "case", "cc", "nsubj", "expl");

  private final EventLexicon lexicon;
  private final Composer composer;

  Matters(EventLexicon lexicon, Composer composer) {
    this.lexicon = lexicon;
    this.composer = composer;
  }

  /** What the event is about, a matter for each act of a list ("to free them and to pay"). */
  List<Matter> of(Sentence s, Match m) {
    Set<Integer> heads = new LinkedHashSet<>();
    boolean own = isOwn(s, m);
    if (own) {
      heads.add(m.trigger());
    } else {
      heads.addAll(complement(s, m));
    }
    Set<Integer> all = new LinkedHashSet<>();
    heads.forEach(h -> all.addAll(acts(s, h)));
    List<Matter> found = new ArrayList<>();
    for (int head : all) {
      Span span = phrase(s, head, m);
      Optional<Span> condition = condition(s, head).or(() -> condition(s, m.predicate()));
      found.add(new Matter(span, act(s, m, head, own, all.size() > 1), condition));
    }
    return found;
  }

  /** Whether the trigger itself is the act: "Belmar must withdraw", "we will not pay". */
  private static boolean isOwn(Sentence s, Match m) {
    String lemma = s.lemma(m.trigger()).toLowerCase(Locale.ROOT);
    boolean named =
        m.entry().lemmas().stream().anyMatch(l -> (" " + l + " ").contains(" " + lemma + " "));
    boolean applied = m.entry().operator().isEmpty() && !m.cameo().equals(m.entry().cameo());
    return !named || applied || m.entry().isJudgement();
  }

  /** The head of the operator's complement, or of what the entry itself asks for. */
  private List<Integer> complement(Sentence s, Match m) {
    List<Integer> heads = composer.complements(s, m);
    Optional<Integer> holding =
        heads.stream()
            .filter(h -> m.inner().map(i -> s.below(i.trigger(), h)).orElse(false))
            .findFirst();
    if (holding.isPresent()) {
      return List.of(holding.get());
    }
    if (!heads.isEmpty()) {
      return List.of(asked(s, m, heads.get(0)));
    }
    Slots slots = Slots.of(s, m.trigger(), m.entry().part(), lexicon);
    for (Condition c : m.entry().needs()) {
      if (!c.words().isEmpty() && !c.slot().equals("subject")) {
        List<Integer> filled = slots.fill(c.slot());
        if (!filled.isEmpty()) {
          return filled;
        }
      }
    }
    for (String slot : List.of("infinitive", "of", "for", "over", "about")) {
      List<Integer> filled = slots.fill(slot);
      if (!filled.isEmpty()) {
        return filled.subList(0, 1);
      }
    }
    return m.entry().part() == Part.VERB ? Syntax.patients(s, m.trigger()) : List.of();
  }

  /** "Called for Belmar to leave": what is asked is the infinitive, not who is to do it. */
  private static int asked(Sentence s, Match m, int head) {
    if (s.token(head).isNoun() && s.preposition(head).map("for"::equals).orElse(false)) {
      for (int at : List.of(head, m.trigger())) {
        for (int c : s.children(at)) {
          if (c > head
              && s.token(c).tag().equals("VB")
              && s.hasChild(c, k -> k.is("mark") && k.lemma().equals("to"))) {
            return c;
          }
        }
      }
    }
    return head;
  }

  /** The head and the verbs coordinated with it that have an object or a phrase of their own. */
  private static List<Integer> acts(Sentence s, int head) {
    List<Integer> found = new ArrayList<>();
    found.add(head);
    if (s.token(head).isVerb()) {
      for (int c : s.childrenBy(head, "conj")) {
        if (isFurther(s, c)) {
          found.add(c);
        }
      }
    }
    return found;
  }

  private static boolean isFurther(Sentence s, int verb) {
    return s.token(verb).isVerb()
        && !s.has(verb, "nsubj")
        && (s.has(verb, "obj") || s.has(verb, "obl") || s.has(verb, "xcomp"));
  }

  private Optional<String> act(Sentence s, Match m, int head, boolean own, boolean listed) {
    if (own && m.inner().isEmpty() && m.entry().operator().isEmpty()) {
      return m.entry().isJudgement() ? Optional.empty() : m.entry().cameo();
    }
    Optional<String> inner = m.inner().flatMap(Match::cameo);
    boolean here = m.inner().map(i -> s.below(i.trigger(), head)).orElse(false);
    if (!listed || here) {
      return inner;
    }
    return composer.resolve(s, head).flatMap(Match::cameo);
  }

  /** The clause that "if" or "unless" opens below the word. */
  private static Optional<Span> condition(Sentence s, int head) {
    for (int c : s.childrenBy(head, "advcl")) {
      for (int k : s.children(c)) {
        if (s.token(k).is("mark") && CONDITIONS.contains(s.lemma(k).toLowerCase(Locale.ROOT))) {
          return Optional.of(run(s, c, s.subtree(c, t -> t.index() == k || isAside(s, t))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isConditional(Sentence s, int clause) {
    return s.hasChild(
        clause, k -> k.is("mark") && CONDITIONS.contains(k.lemma().toLowerCase(Locale.ROOT)));
  }

  private Span phrase(Sentence s, int head, Match m) {
    boolean verb = s.token(head).isVerb();
    boolean named = m.targets().stream().anyMatch(p -> isSubject(s, head, p.span()));
    Set<Integer> out = new LinkedHashSet<>();
    for (int c : s.children(head)) {
      Token t = s.token(c);
      boolean lead = LEADS.contains(t.relation()) && c < head && !t.lemma().equals("to");
      boolean subject = t.is("nsubj") && verb && !named && !isTrigger(m, head);
      boolean split =
          t.is("conj") && s.token(head).isVerb() && (isFurther(s, c) || s.has(c, "nsubj"));
      boolean helper =
          isTrigger(m, head)
              && c < head
              && (t.is("aux") || t.lemma().equals("not") || t.lemma().equals("n't"));
      if ((lead && !subject)
          || split
          || helper
          || (t.is("advcl") && isConditional(s, c))
          || (t.is("cc") && c > head)) {
        out.add(c);
      }
    }
    List<Integer> kept = s.subtree(head, t -> out.contains(t.index()) || isAside(s, t));
    int to = lead(s, head);
    List<Integer> after = kept.stream().filter(t -> t >= to).toList();
    return withoutLead(s, run(s, head, after), m);
  }

  /** "That Dornia release them", which the parse takes for a noun: "release them". */
  private static Span withoutLead(Sentence s, Span span, Match m) {
    int first = s.tokenAt(span.start());
    int last = s.tokenAt(span.end() - 1);
    if (!s.lemma(first).equals("that") || s.token(first).is("det") || first == last) {
      return span;
    }
    first++;
    while (first < last && isTarget(s.token(first), m)) {
      first++;
    }
    return s.span(first, last);
  }

  private static boolean isTarget(Token t, Match m) {
    return m.targets().stream().anyMatch(p -> p.span().overlaps(t.span()));
  }

  /** Where the words begin: after the "to" of an infinitive. */
  private static int lead(Sentence s, int head) {
    for (int c : s.children(head)) {
      if (c < head && s.token(c).is("mark") && s.lemma(c).equals("to")) {
        boolean negated = c > 0 && NOT.contains(s.lemma(c - 1)) && s.head(c - 1) == head;
        return negated ? c - 1 : c + 1;
      }
    }
    return 0;
  }

  private static boolean isTrigger(Match m, int head) {
    return m.trigger() == head;
  }

  private static boolean isSubject(Sentence s, int head, Span span) {
    int subject = s.child(head, "nsubj");
    return subject >= 0 && s.subtreeSpan(subject).overlaps(span);
  }

  /** What a comma parts from the rest: "..., which it denies", "..., saying so". */
  private static boolean isAside(Sentence s, Token t) {
    boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
    if (t.is("conj") && finite && !s.token(t.head()).isVerb()) {
      return true; // a verb that the parse hangs below a noun
    }
    if (t.is("parataxis") || t.is("discourse")) {
      return true;
    }
    if (!t.is("advcl") && !t.is("acl") && !t.is("appos")) {
      return false;
    }
    List<Integer> all = s.subtree(t.index(), x -> false);
    int first = all.get(0);
    return s.token(first).form().equals(",")
        || (first > 0 && s.token(first - 1).form().equals(",") && first > t.head());
  }

  /** The unbroken run of kept tokens around the head, without punctuation at its edges. */
  private static Span run(Sentence s, int head, List<Integer> kept) {
    Set<Integer> in = new LinkedHashSet<>(kept);
    int from = head;
    int to = head;
    while (in.contains(from - 1)) {
      from--;
    }
    while (in.contains(to + 1)) {
      to++;
    }
    while (from < head && isLoose(s.token(from))) {
      from++;
    }
    while (to > head && isLoose(s.token(to))) {
      to--;
    }
    return s.span(from, to);
  }

  private static boolean isLoose(Token t) {
    return t.is("punct") && !t.form().equals("”") && !t.form().equals("“"); // quotes stay
  }
}
