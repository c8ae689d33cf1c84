package org.demarche.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;

/**
 * Reads off the sentence whether an event happened: negation, modal verbs, conditions, purpose and
 * the words that govern it (fears of, plans for, a possible ...). What operators of the lexicon say
 * is not read here.
 */
final class StatusReader {
  private static final Set<String> POSSIBLE =
      Set.of(
          "possible",
          "potential",
          "alleged",
          "suspected",
          "hypothetical",
          "likely",
          "eventual",
          "so-called",
          "purported",
          "imminent",
          "threatened",
          "feared",
          "would-be");
  private static final Set<String> AHEAD =
      Set.of(
          "planned",
          "upcoming",
          "future",
          "forthcoming",
          "scheduled",
          "proposed",
          "impending",
          "next");
  private static final Set<String> FEARS =
      Set.of(
          "fear",
          "threat",
          "risk",
          "prospect",
          "possibility",
          "danger",
          "likelihood",
          "chance",
          "hope",
          "anticipation",
          "speculation",
          "rumor",
          "rumour",
          "idea",
          "option",
          "concern",
          "worry",
          "event",
          "prelude",
          "possible");
  private static final Set<String> PLANS =
      Set.of("plan", "preparation", "proposal", "intention", "intent", "readiness");
  private static final Set<String> CALLS = Set.of("call", "demand", "request", "appeal", "plea");
  private static final Set<String> HYPOTHETICAL_MODALS =
      Set.of("could", "may", "might", "can", "would", "'d");
  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private StatusReader() {}

  /** What the sentence says of the event whose predicate is {@code p}. */
  static Status read(Sentence s, int p) {
    if (Syntax.isNegated(s, p) || negatedChain(s, p)) {
      return Status.DENIED;
    }
    if (conditional(s, p)) {
      return Status.CONDITIONAL;
    }
    Optional<Status> modal = modal(s, p);
    if (modal.isPresent()) {
      return modal.get();
    }
    Token t = s.token(p);
    if (t.isNoun()) {
      return noun(s, p);
    }
    if (t.is("xcomp") && t.head() >= 0) {
      return ahead(s, t.head()) ? Status.PLANNED : Status.ACTUAL;
    }
    if (purpose(s, p)) {
      return Status.HYPOTHETICAL;
    }
    if (t.is("conj") && t.head() >= 0 && t.tag().equals("VB") && !s.has(p, "aux")) {
      return read(s, t.head());
    }
    return Status.ACTUAL;
  }

  /** Whether the event is set in the future by will, shall or "going to". */
  static boolean future(Sentence s, int p) {
    return modal(s, p).map(Status.PLANNED::equals).orElse(false);
  }

  /** Whether the predicate is refused: "will not", "would not", "won't". */
  static boolean refused(Sentence s, int p) {
    if (!Syntax.isNegated(s, p)) {
      return false;
    }
    for (int c : s.children(p)) {
      String lemma = s.lemma(c);
      if (s.token(c).is("aux") && (WILL.contains(lemma) || lemma.equals("would"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean negatedChain(Sentence s, int p) {
    Token t = s.token(p);
    if (t.is("xcomp") && t.head() >= 0) {
      return Syntax.isNegated(s, t.head()) || negatedChain(s, t.head());
    }
    // "without attacking"
    return s.hasChild(p, c -> (c.is("mark") || c.is("case")) && c.lemma().equals("without"));
  }

  private static boolean conditional(Sentence s, int p) {
    int at = p;
    for (int i = 0; i < 4 && at >= 0; i++) {
      Token t = s.token(at);
      if (s.hasChild(
          at,
          c ->
              c.is("mark")
                  && (c.lemma().equals("if")
                      || c.lemma().equals("unless")
                      || c.lemma().equals("whether")))) {
        return true;
      }
      for (int c : s.children(at)) {
        if (s.token(c).is("advcl")
            && s.hasChild(
                c, m -> m.is("mark") && (m.lemma().equals("if") || m.lemma().equals("unless")))) {
          return modal(s, at).isPresent();
        }
      }
      if (!t.is("xcomp") && !t.is("conj") && !t.is("obj")) {
        break;
      }
      at = t.head();
    }
    return false;
  }

  private static Optional<Status> modal(Sentence s, int p) {
    for (int c : s.children(p)) {
      if (!s.token(c).is("aux")) {
        continue;
      }
      String lemma = s.lemma(c).toLowerCase(Locale.ROOT);
      if (WILL.contains(lemma)) {
        return Optional.of(Status.PLANNED);
      }
      if (DUTY.contains(lemma)) {
        return Optional.of(Status.REQUESTED);
      }
      if (HYPOTHETICAL_MODALS.contains(lemma)) {
        return Optional.of(Status.HYPOTHETICAL);
      }
    }
    Token t = s.token(p);
    if (t.is("conj") && t.head() >= 0 && t.tag().equals("VB")) {
      return modal(s, t.head());
    }
    if (t.is("xcomp") && t.head() >= 0) {
      return ahead(s, t.head()) ? Optional.of(Status.PLANNED) : modal(s, t.head());
    }
    return Optional.empty();
  }

  /** "is going to", "is set to", "is due to", "is expected to". */
  private static boolean ahead(Sentence s, int governor) {
    return switch (s.lemma(governor)) {
      case "go" -> s.token(governor).tag().equals("VBG");
      case "set",
          "due",
          "expect",
          "poised",
          "ready",
          "schedule",
          "plan",
          "intend",
          "prepare",
          "slate" ->
          true;
      default -> false;
    };
  }

  private static boolean purpose(Sentence s, int p) {
    Token t = s.token(p);
    return (t.is("advcl") || t.is("acl") || t.is("ccomp"))
        && t.tag().equals("VB")
        && s.hasChild(p, c -> c.is("mark") && c.lemma().equals("to"));
  }

  private static Status noun(Sentence s, int p) {
    for (int c : s.children(p)) {
      String lemma = s.lemma(c).toLowerCase(Locale.ROOT);
      if (POSSIBLE.contains(lemma)) {
        return Status.HYPOTHETICAL;
      }
      if (AHEAD.contains(lemma) && (s.token(c).is("amod") || s.token(c).is("compound"))) {
        return Status.PLANNED;
      }
    }
    Token t = s.token(p);
    int head = t.head();
    if (head >= 0 && t.is("nmod")) {
      String governor = s.lemma(head).toLowerCase(Locale.ROOT);
      if (FEARS.contains(governor)) {
        return Status.HYPOTHETICAL;
      }
      if (PLANS.contains(governor)) {
        return Status.PLANNED;
      }
      if (CALLS.contains(governor)) {
        return Status.REQUESTED;
      }
    }
    for (int c : s.children(p)) {
      Token clause = s.token(c);
      if (clause.relation().equals("acl:relcl")
          && s.hasChild(c, a -> a.is("aux") && WILL.contains(a.lemma()))) {
        return Status.PLANNED;
      }
    }
    return head >= 0 && s.token(head).isVerb() && t.is("obj") && purpose(s, head)
        ? Status.HYPOTHETICAL
        : Status.ACTUAL;
  }
}
