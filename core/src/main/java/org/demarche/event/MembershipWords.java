package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.MembershipAction;
import org.demarche.lexicon.MembershipLexicon;
import org.demarche.lexicon.MembershipLexicon.Entry;
import org.demarche.lexicon.MembershipLexicon.Role;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Finds in a sentence the words of membership, with the phrases that name the members, and the
 * organisation. A word below another ("applied to *join*") does not stand for itself.
 */
final class MembershipWords {
  private static final Set<String> TURNING = Set.of("become", "remain");

  private final MembershipLexicon lexicon;
  private final Mentions mentions;

  MembershipWords(MembershipLexicon lexicon, Mentions mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** How a word puts members and organisation. */
  enum Way {
    /** It says what a member or the organisation does: "joined", "its accession". */
    DEED,
    /** It says who somebody is: "a member". */
    ROLE,
    /** It leads to another such word: "applied to join". */
    LEADING
  }

  /**
   * One word of membership at work.
   *
   * @param entry what it says
   * @param predicate its token
   * @param status the token whose status tells whether it happened
   * @param members heads of the phrases that name the members
   * @param organisation the organisation, if the sentence names it
   * @param way how the word puts them
   */
  record Step(
      Entry entry,
      int predicate,
      int status,
      List<Integer> members,
      Optional<Actor> organisation,
      Way way) {
    /** The same done by others with the verb at {@code v}. */
    Step at(int v, List<Integer> others) {
      return new Step(entry, v, v, others, organisation, way);
    }
  }

  /** The steps in reading order. */
  List<Step> in(Sentence s) {
    List<Step> steps = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    // words with another one below them go first
    for (Token t : s.tokens()) {
      leading(s, t.index(), taken).ifPresent(steps::add);
    }
    for (Token t : s.tokens()) {
      if (!taken.contains(t.index())) {
        Optional<Step> step = t.isVerb() ? verb(s, t.index()) : noun(s, t.index());
        step.ifPresent(steps::add);
      }
    }
    return steps;
  }

  private Optional<Step> leading(Sentence s, int t, Set<Integer> taken) {
    boolean verb = s.token(t).isVerb();
    Optional<Entry> asked = verb ? find(s, t, Role.LEADING) : find(s, t, Role.LEADING_NOUNS);
    Optional<Entry> invited = verb ? find(s, t, Role.RECEIVED_LEADING) : Optional.empty();
    Optional<Entry> changed = verb ? find(s, t, Role.RECEIVED_NOUNS) : Optional.empty();
    if (changed.isPresent()) {
      for (int n : Syntax.patients(s, t)) {
        Optional<Step> inner = find(s, n, Role.NOUNS).isPresent() ? noun(s, n) : Optional.empty();
        if (inner.isPresent() && taken.add(n)) {
          return inner.map(
              x -> new Step(changed.get(), t, t, x.members(), x.organisation(), Way.DEED));
        }
      }
    }
    if (asked.isEmpty() && invited.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> members = invited.isPresent() ? Syntax.patients(s, t) : owners(s, t);
    Entry entry = asked.or(() -> invited).orElseThrow();
    for (int inner : inner(s, t)) {
      Optional<Actor> organisation =
          organisation(s, inner)
              .or(() -> compound(s, inner))
              .or(() -> organisationOf(s, Syntax.agents(s, t)));
      if (organisation.isPresent() && taken.add(inner)) {
        return Optional.of(new Step(entry, t, t, members, organisation, Way.LEADING));
      }
    }
    return Optional.empty();
  }

  /**
   * Words of joining and membership below the word: "to join", "for membership", "to its
   * membership".
   */
  private List<Integer> inner(Sentence s, int t) {
    List<Integer> inner = new ArrayList<>();
    for (Token x : s.tokens()) {
      int i = x.index();
      // "the application to join", which parsers also hang the other way round
      boolean next = i == t + 2 && s.lemma(t + 1).equals("to");
      boolean below = i > t && (next || s.below(i, t));
      Optional<Entry> word = find(s, i, x.isVerb() ? Role.VERBS : Role.NOUNS);
      if (below && word.map(w -> isEntry(w.action())).orElse(false)) {
        inner.add(i);
      }
    }
    return inner;
  }

  private static boolean isEntry(MembershipAction action) {
    return action == MembershipAction.JOIN || action == MembershipAction.MEMBER;
  }

  private Optional<Step> verb(Sentence s, int v) {
    Optional<Entry> done = find(s, v, Role.VERBS);
    if (done.isPresent() && !isInDoing(s, v) && !Syntax.isPassive(s, v)) {
      Optional<Actor> organisation = organisation(s, v);
      boolean other = organisation.isPresent() && hasOtherObject(s, v);
      return other
          ? Optional.empty()
          : Optional.of(step(done.get(), v, Syntax.surfaceSubjects(s, v), organisation));
    }
    Optional<Entry> received = find(s, v, Role.RECEIVED);
    if (received.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> organisation =
        organisationOf(s, Syntax.agents(s, v)).or(() -> organisation(s, v));
    return organisation.isEmpty()
        ? Optional.empty()
        : Optional.of(step(received.get(), v, Syntax.patients(s, v), organisation));
  }

  /** "Joined the pact in condemning the raid". */
  private static boolean isInDoing(Sentence s, int v) {
    for (int i = v + 1; i + 1 < s.size(); i++) {
      if (s.lemma(i).equals("in") && s.token(i + 1).tag().equals("VBG")) {
        return s.below(i, v);
      }
    }
    return false;
  }

  private static Step step(
      Entry entry, int t, List<Integer> members, Optional<Actor> organisation) {
    return new Step(entry, t, t, members, organisation, Way.DEED);
  }

  /** "Withdrew its envoy from the pact". */
  private boolean hasOtherObject(Sentence s, int v) {
    return s.childrenBy(v, "obj").stream().anyMatch(o -> organisationAt(s, o).isEmpty());
  }

  private Optional<Step> noun(Sentence s, int n) {
    Optional<Step> role = role(s, n);
    if (role.isPresent()) {
      return role;
    }
    Optional<Entry> entry = s.token(n).isNoun() ? find(s, n, Role.NOUNS) : Optional.empty();
    Optional<Actor> organisation = entry.flatMap(e -> organisation(s, n).or(() -> compound(s, n)));
    if (organisation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(step(entry.orElseThrow(), n, owners(s, n), organisation));
  }

  /** "A member of the pact", "a pact member": of whom it is said. */
  private Optional<Step> role(Sentence s, int n) {
    if (!s.token(n).isNoun()) {
      return Optional.empty();
    }
    int head = s.head(n);
    boolean complement = s.token(n).is("xcomp") || s.token(n).is("obj") || s.token(n).is("obl");
    boolean becomes = head >= 0 && complement && TURNING.contains(s.lemma(head));
    Optional<Entry> turned =
        becomes && s.lemma(head).equals("become") ? find(s, n, Role.TURNED) : Optional.empty();
    Optional<Entry> entry =
        find(s, n, Role.ROLES).filter(e -> isNarrower(e, turned)).or(() -> turned);
    Optional<Actor> organisation = entry.flatMap(e -> compound(s, n).or(() -> organisation(s, n)));
    if (organisation.isEmpty() || isNone(s, n)) {
      return Optional.empty();
    }
    int p = becomes ? head : n;
    List<Integer> members = becomes ? Syntax.surfaceSubjects(s, head) : bearers(s, n);
    return Optional.of(new Step(entry.orElseThrow(), n, p, members, organisation, Way.ROLE));
  }

  /** A role of its own ("founding member") goes before what becoming a member says. */
  private static boolean isNarrower(Entry role, Optional<Entry> turned) {
    return turned.isEmpty() || role.action() != MembershipAction.MEMBER;
  }

  /** "Non-member". */
  private static boolean isNone(Sentence s, int n) {
    for (int i = Math.max(0, n - 4); i < n; i++) {
      if (s.token(i).form().toLowerCase(Locale.ROOT).startsWith("non")) {
        return true;
      }
    }
    return s.lemma(n).toLowerCase(Locale.ROOT).startsWith("non");
  }

  private List<Integer> bearers(Sentence s, int n) {
    List<Integer> bearers = new ArrayList<>(s.childrenBy(n, "appos"));
    if (s.has(n, "cop")) {
      List<Integer> subjects = Syntax.surfaceSubjects(s, n);
      if (!subjects.isEmpty() && s.token(subjects.get(0)).isRelative() && s.head(n) >= 0) {
        subjects = List.of(s.head(n));
      }
      bearers.addAll(subjects);
    }
    int head = s.head(n);
    boolean names = s.token(n).is("compound") || s.token(n).is("appos") || s.token(n).is("flat");
    if (names || (s.token(n).is("obl") && s.hasPreposition(n, "as"))) {
      bearers.addAll(names ? List.of(head) : Syntax.surfaceSubjects(s, head));
    }
    // "pact members Corvia and Dornia", whatever the parser makes of it
    if (bearers.isEmpty() && n + 1 < s.size()) {
      mentions.in(s.index()).stream()
          .filter(m -> m.first() == n + 1 && m.form() == Mention.Form.NAME)
          .forEach(m -> bearers.add(m.head()));
    }
    return bearers;
  }

  /** Who does the verb, or owns what the noun says. */
  private List<Integer> owners(Sentence s, int t) {
    if (s.token(t).isVerb()) {
      return Syntax.surfaceSubjects(s, t);
    }
    List<Integer> owners = new ArrayList<>(s.childrenBy(t, "nmod:poss"));
    for (int n : Syntax.prepositional(s, t, "of")) {
      if (organisationAt(s, n).isEmpty()) {
        owners.add(n);
      }
    }
    owners.addAll(Syntax.prepositional(s, t, "by"));
    return owners;
  }

  /** The organisation that stands below the word as its object or with a preposition. */
  private Optional<Actor> organisation(Sentence s, int t) {
    List<Integer> places = new ArrayList<>();
    if (s.token(t).isVerb()) {
      places.addAll(Syntax.patients(s, t));
    }
    for (String p : lexicon.prepositions()) {
      places.addAll(Syntax.prepositional(s, t, p));
    }
    return organisationOf(s, places);
  }

  private Optional<Actor> organisationOf(Sentence s, List<Integer> heads) {
    return heads.stream().flatMap(h -> organisationAt(s, h).stream()).findFirst();
  }

  /** The organisation that the phrase names: "the pact", "the Northern Pact alliance". */
  private Optional<Actor> organisationAt(Sentence s, int head) {
    Optional<Actor> named =
        mentions.allHeadedBy(s.index(), head).stream()
            .map(m -> mentions.actor(m.actor()))
            .filter(MembershipWords::isOrganisation)
            .findFirst();
    boolean body = lexicon.isBody(s.lemma(head).toLowerCase(Locale.ROOT));
    return named.isPresent() || !body ? named : compound(s, head);
  }

  private static boolean isOrganisation(Actor a) {
    return a.code().map(c -> c.startsWith("IGO")).orElse(false);
  }

  /** The organisation named right before the noun: "NATO membership", "a NATO member state". */
  private Optional<Actor> compound(Sentence s, int n) {
    int at = n - 1;
    while (at > 0 && n - at < 3 && mentions.covering(s.index(), at).isEmpty()) {
      at--;
    }
    int token = at;
    boolean possessive = token >= 0 && s.token(token).tag().equals("POS");
    int named = possessive ? token - 1 : token;
    return mentions.in(s.index()).stream()
        .filter(m -> m.last() == named || m.last() == token)
        .filter(m -> m.form() == Mention.Form.NAME && s.below(m.head(), n))
        .map(m -> mentions.actor(m.actor()))
        .filter(MembershipWords::isOrganisation)
        .findFirst();
  }

  /** The word's entry, alone, with its particle, or with the word before it. */
  private Optional<Entry> find(Sentence s, int t, Role role) {
    String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
    if (s.token(t).isVerb()) {
      for (int c : s.children(t)) {
        boolean particle = s.token(c).is("compound:prt") || s.token(c).is("advmod");
        Optional<Entry> entry =
            particle || s.token(c).tag().equals("RP") || s.token(c).is("obl")
                ? lexicon.find(role, lemma + " " + particle(s, c))
                : Optional.empty();
        if (entry.isPresent()) {
          return entry;
        }
      }
      return s.has(t, "compound:prt") ? Optional.empty() : lexicon.find(role, lemma);
    }
    for (int n = 2; n > 0; n--) {
      if (t - n >= 0) {
        StringBuilder b = new StringBuilder();
        for (int i = t - n; i < t; i++) {
          b.append(s.token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        Optional<Entry> entry = lexicon.find(role, b + lemma);
        if (entry.isPresent()) {
          return entry;
        }
      }
    }
    return lexicon.find(role, lemma);
  }

  /** The particle, or the first word of a phrase that the parser has put in its place. */
  private static String particle(Sentence s, int c) {
    String preposition = s.token(c).is("obl") ? s.preposition(c).orElse("") : s.lemma(c);
    int space = preposition.indexOf(' ');
    return (space < 0 ? preposition : preposition.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
