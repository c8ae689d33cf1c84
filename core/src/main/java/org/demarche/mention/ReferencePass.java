package org.demarche.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.AgentLexicon.Agent;
import org.demarche.lexicon.Identity;

/**
 * Pass three, in reading order: noun phrases with an agent noun ("Belmari troops", "the Arvandi
 * leader") and pronouns. A nationality gives the state, a leader noun the holder of the office on
 * the article's day; pronouns take the nearest fitting actor, subjects first.
 */
final class ReferencePass {
  private static final Set<String> COUNTING = Set.of("crowd", "throng", "mob", "convoy", "group");
  private static final int REMEMBERED = 40;
  private static final int SENTENCES_BACK = 4;
  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "ousted", "deposed", "next", "future", "new", "exiled");
  private static final Set<String> NOT_NATIONAL =
      Set.of(
          "back",
          "base",
          "bear",
          "hold",
          "control",
          "speak",
          "make",
          "occupy",
          "friendly",
          "trained",
          "train",
          "built",
          "build");
  private static final Set<String> COMMON =
      Set.of(
          "people", "man", "woman", "child", "person", "group", "side", "party", "family", "unit",
          "body", "board", "general", "house", "subject", "figure");

  private final ActorLexicon actors;
  private final AgentLexicon agents;
  private final Deque<Draft.Found> recent = new ArrayDeque<>();

  ReferencePass(ActorLexicon actors, AgentLexicon agents) {
    this.actors = actors;
    this.agents = agents;
  }

  void run(Draft draft) {
    for (Sentence s : draft.reading().sentences()) {
      for (int t = 0; t < s.size(); t++) {
        Optional<Draft.Found> name = draft.headedBy(s, t);
        if (name.isEmpty()) {
          Token token = s.token(t);
          if (token.isPronoun()) {
            pronoun(draft, s, t);
          } else if (token.isNoun() || (token.isAdjective() && token.is("nsubj"))) {
            nominal(draft, s, t);
          }
        }
        draft.headedBy(s, t).ifPresent(this::remember);
      }
    }
  }

  private void remember(Draft.Found f) {
    if (f.form() == Mention.Form.DEMONYM && f.sentence().token(f.head()).is("amod")) {
      return;
    }
    recent.addFirst(f);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  private void nominal(Draft draft, Sentence s, int t) {
    Token token = s.token(t);
    if (token.is("compound") || token.is("flat") || counts(s, t)) {
      return;
    }
    int words = 0;
    Agent agent = null;
    for (int n = Math.min(agents.longest(), t + 1); n > 0 && agent == null; n--) {
      agent = agents.find(lemmas(s, t - n + 1, t)).orElse(null);
      words = n;
    }
    if (agent == null) {
      return;
    }
    int from = t - words + 1;
    Optional<Draft.Found> nation = nation(draft, s, from, t);
    boolean plural = token.tag().endsWith("S") || !agent.person();
    int first = firstOf(s, t, from);
    if (nation.isEmpty()) {
      unnamed(draft, s, t, first, from, agent, plural);
      return;
    }
    Draft.Somebody owner = draft.somebody(nation.get().key());
    if (owner.kind() == ActorKind.STATE
        && agent.person()
        && !plural
        && owner.country().isPresent()) {
      Optional<Identity> holder = holder(draft, s, t, from, owner.country().get(), agent);
      if (holder.isPresent()) {
        draft.add(draft.somebody(holder.get(), "office of"), s, first, t, t, Mention.Form.NOMINAL);
        return;
      }
    }
    if (owner.kind() == ActorKind.GROUP
        || (owner.kind() == ActorKind.ORGANISATION && owner.country().isEmpty())) {
      draft.add(owner, s, first, t, t, Mention.Form.NOMINAL);
      return;
    }
    boolean former = modified(s, t, FORMER);
    String sector =
        former && agent.sector().map("GOV"::equals).orElse(false)
            ? "ELI"
            : agent.sector().orElse("");
    String base = owner.country().or(owner::code).orElse("");
    if (base.length() > 3 && owner.kind() == ActorKind.STATE) {
      base = base.substring(0, 3);
    }
    String name = name(draft, s, nation.get(), from, t);
    draft.add(
        draft.register(
            new Draft.Somebody(
                name.toLowerCase(Locale.ROOT) + "|" + base + sector,
                name,
                (base + sector).isEmpty() ? Optional.empty() : Optional.of(base + sector),
                owner.country(),
                plural ? ActorKind.GROUP : ActorKind.PERSON,
                plural,
                "agent with nationality " + agent.where())),
        s,
        first,
        t,
        t,
        Mention.Form.NOMINAL);
  }

  /** "A crowd of students" are the students. */
  private static boolean counts(Sentence s, int t) {
    return COUNTING.contains(s.lemma(t))
        && s.childrenBy(t, "nmod").stream().anyMatch(c -> s.hasPreposition(c, "of"));
  }

  /** A leader noun or exact title gives the holder on the article's day. */
  private Optional<Identity> holder(
      Draft draft, Sentence s, int t, int from, String country, Agent agent) {
    if (draft.day().isEmpty() || modified(s, t, FORMER)) {
      return Optional.empty();
    }
    String title = lemmas(s, from, t);
    Optional<Identity> exact = actors.holder(country, title, draft.day().get());
    if (exact.isPresent() || !agent.leader()) {
      return exact;
    }
    boolean general =
        title.equals("leader")
            || title.equals("ruler")
            || title.equals("strongman")
            || title.equals("dictator")
            || title.equals("president")
            || title.equals("monarch");
    return general ? actors.leader(country, draft.day().get()) : Optional.empty();
  }

  /** An agent noun without a nationality: who was called so before, or somebody of that sector. */
  private void unnamed(
      Draft draft, Sentence s, int t, int first, int from, Agent agent, boolean plural) {
    String lemmas = lemmas(s, from, t);
    boolean definite = s.hasChild(t, c -> c.is("det") && c.lemma().equals("the"));
    if (definite) {
      for (Draft.Found f : recent) {
        if (far(s, f)) {
          break;
        }
        if (f.form() == Mention.Form.NOMINAL
            && f.sentence().lemma(f.head()).equals(s.lemma(t))
            && f.sentence().token(f.head()).tag().equals(s.token(t).tag())) {
          draft.add(draft.somebody(f.key()), s, first, t, t, Mention.Form.NOMINAL);
          return;
        }
      }
    }
    if (definite && agent.person() && !plural && agent.sector().isPresent()) {
      for (Draft.Found f : recent) {
        if (far(s, f)) {
          break;
        }
        Draft.Somebody before = draft.somebody(f.key());
        if (before.kind() == ActorKind.PERSON
            && before.code().map(c -> c.endsWith(agent.sector().get())).orElse(false)) {
          draft.add(before, s, first, t, t, Mention.Form.NOMINAL);
          return;
        }
      }
    }
    Optional<String> country = Optional.empty();
    if (definite
        && agent
            .sector()
            .map(
                c ->
                    c.equals("GOV")
                        || c.equals("MIL")
                        || c.equals("COP")
                        || c.equals("LEG")
                        || c.equals("JUD"))
            .orElse(false)) {
      country = contextCountry(draft, s);
    }
    if (COMMON.contains(lemmas) && agent.sector().isEmpty()) {
      return;
    }
    String code = country.orElse("") + agent.sector().orElse("");
    draft.add(
        draft.register(
            new Draft.Somebody(
                lemmas + "|" + code + (plural ? "" : "|" + s.index() / 3),
                s.span(from, t).of(draft.reading().text()),
                code.isEmpty() ? Optional.empty() : Optional.of(code),
                country,
                plural ? ActorKind.GROUP : ActorKind.PERSON,
                plural,
                "agent " + agent.where())),
        s,
        first,
        t,
        t,
        Mention.Form.NOMINAL);
  }

  /** The state that was mentioned last, within a few sentences. */
  private Optional<String> contextCountry(Draft draft, Sentence s) {
    for (Draft.Found f : recent) {
      if (far(s, f)) {
        break;
      }
      Draft.Somebody x = draft.somebody(f.key());
      if (x.country().isPresent()
          && (x.kind() == ActorKind.STATE || x.code().map(c -> c.endsWith("GOV")).orElse(false))) {
        return x.country();
      }
    }
    return Optional.empty();
  }

  /** The mention that says whose it is: "Belmari", "Belmar's", "of Belmar", "their". */
  private static Optional<Draft.Found> nation(Draft draft, Sentence s, int from, int t) {
    for (String relation : List.of("amod", "compound", "nmod:poss")) {
      for (int i = from; i <= t; i++) {
        for (int c : s.childrenBy(i, relation)) {
          Optional<Draft.Found> f = c < from ? draft.headedBy(s, c) : Optional.empty();
          if (f.isPresent() && isOwner(draft, f.get()) && !hyphenated(s, f.get())) {
            return f;
          }
        }
      }
    }
    for (int c : s.children(t)) {
      if (s.token(c).is("nmod")
          && s.preposition(c)
              .map(p -> p.equals("of") || p.equals("from") || p.equals("in") || p.equals("for"))
              .orElse(false)) {
        Optional<Draft.Found> f = draft.headedBy(s, c);
        if (f.isPresent() && isOwner(draft, f.get())) {
          return f;
        }
      }
    }
    if (from > 0) {
      for (Draft.Found f : draft.in(s.index())) {
        if (f.last() == from - 1 && isOwner(draft, f) && f.form() == Mention.Form.DEMONYM) {
          return Optional.of(f);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwner(Draft draft, Draft.Found f) {
    Draft.Somebody x = draft.somebody(f.key());
    return x.country().isPresent() || (x.code().isPresent() && x.kind() != ActorKind.PERSON);
  }

  /** "Russian-backed rebels" are not Russian. */
  private static boolean hyphenated(Sentence s, Draft.Found f) {
    int next = f.last() + 1;
    return next + 1 < s.size()
        && s.token(next).form().equals("-")
        && NOT_NATIONAL.contains(s.lemma(next + 1));
  }

  private static boolean modified(Sentence s, int t, Set<String> words) {
    return s.hasChild(t, c -> words.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private void pronoun(Draft draft, Sentence s, int t) {
    String form = s.token(t).form().toLowerCase(Locale.ROOT);
    switch (form) {
      case "he", "she", "him", "her", "his", "hers", "himself", "herself" ->
          refer(draft, s, t, ActorKind.PERSON, false);
      case "they", "them", "their", "theirs", "themselves" ->
          refer(draft, s, t, ActorKind.GROUP, true);
      case "it", "its", "itself" -> {
        if (!s.token(t).is("expl")) {
          refer(draft, s, t, ActorKind.STATE, false);
        }
      }
      default -> {}
    }
  }

  private void refer(Draft draft, Sentence s, int t, ActorKind kind, boolean plural) {
    Draft.Found best = null;
    int bestScore = Integer.MIN_VALUE;
    int order = 0;
    for (Iterator<Draft.Found> i = recent.iterator(); i.hasNext(); order++) {
      Draft.Found f = i.next();
      if (far(s, f)) {
        break;
      }
      Draft.Somebody x = draft.somebody(f.key());
      if (!fits(x, kind, plural)) {
        continue;
      }
      int distance = s.index() - f.sentence().index();
      boolean subject = f.sentence().token(f.head()).is("nsubj");
      int score =
          -4 * distance
              - order / 2
              + (subject ? 5 : 0)
              + (f.form() == Mention.Form.PRONOUN ? 1 : 0);
      if (score > bestScore) {
        best = f;
        bestScore = score;
      }
    }
    if (best != null) {
      draft.add(draft.somebody(best.key()), s, t, t, t, Mention.Form.PRONOUN);
    }
  }

  private static boolean fits(Draft.Somebody x, ActorKind kind, boolean plural) {
    return switch (kind) {
      case PERSON -> x.kind() == ActorKind.PERSON;
      case GROUP -> plural && x.kind() != ActorKind.PERSON;
      case STATE, ORGANISATION -> x.kind() == ActorKind.STATE || x.kind() == ActorKind.ORGANISATION;
    };
  }

  private static boolean far(Sentence s, Draft.Found f) {
    return s.index() - f.sentence().index() > SENTENCES_BACK;
  }

  private static int firstOf(Sentence s, int t, int from) {
    int first = from;
    while (first > 0) {
      Token m = s.token(first - 1);
      boolean inside =
          m.head() >= from
              && m.head() <= t
              && (m.is("amod")
                  || m.is("compound")
                  || m.is("nummod")
                  || m.relation().equals("nmod:poss"));
      boolean possessive = m.tag().equals("POS");
      boolean name = m.isProper() && m.is("compound");
      if (!inside && !possessive && !name) {
        break;
      }
      first--;
    }
    return first;
  }

  private static String name(Draft draft, Sentence s, Draft.Found nation, int from, int t) {
    String text = draft.reading().text();
    String noun = s.span(from, t).of(text);
    return nation.form() == Mention.Form.DEMONYM
        ? nation.span().of(text) + " " + noun
        : draft.somebody(nation.key()).name() + " " + noun;
  }

  private static String lemmas(Sentence s, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int i = from; i <= to; i++) {
      b.append(i > from ? " " : "").append(s.lemma(i).toLowerCase(Locale.ROOT));
    }
    return b.toString().replace(" - ", "-");
  }
}
