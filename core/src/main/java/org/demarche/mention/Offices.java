package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/** Finds who held the office that a noun phrase names, on the article's day. */
final class Offices {
  private static final Set<String> LEADERS =
      Set.of("leader", "ruler", "strongman", "dictator", "president", "monarch");

  private final ActorLexicon actors;
  private final NamingLexicon naming;

  Offices(ActorLexicon actors, NamingLexicon naming) {
    this.actors = actors;
    this.naming = naming;
  }

  /** The holder in the state; empty for former holders, for bodies and without a day. */
  Optional<Identity> holder(Draft draft, NounPhrase np, String country) {
    if (draft.day().isEmpty() || !np.agent().person() || isFormer(np)) {
      return Optional.empty();
    }
    String title = np.lemmas();
    Optional<Identity> exact = actors.holder(country, title, draft.day().get());
    return exact.isEmpty() && np.agent().leader() && LEADERS.contains(title)
        ? actors.leader(country, draft.day().get())
        : exact;
  }

  /** The holder in the state of the office that somebody else holds elsewhere. */
  Optional<Identity> counterpart(Draft draft, Identity.Office office, String country) {
    return draft
        .day()
        .flatMap(
            day ->
                actors
                    .holder(country, office.title(), day)
                    .or(
                        () ->
                            office.role() == Identity.Role.OTHER
                                ? Optional.empty()
                                : actors.leader(country, day)));
  }

  /**
   * Whether somebody may be called so: a minister whose title is known is no president. Of whom no
   * title is known, everything may be.
   */
  boolean mayBear(Draft draft, Draft.Somebody somebody, NounPhrase np) {
    List<Identity.Office> held = held(draft, somebody);
    Set<String> titles = draft.titles(somebody.key());
    if (held.isEmpty() && titles.isEmpty()) {
      return true;
    }
    String noun = np.lemmas();
    boolean leads = np.agent().leader() && LEADERS.contains(noun) && !noun.equals("president");
    return titles.stream().anyMatch(t -> names(t, noun))
        || held.stream()
            .anyMatch(
                o ->
                    names(o.title().toLowerCase(Locale.ROOT), noun)
                        || (leads && o.role() != Identity.Role.OTHER));
  }

  /** "Minister" names a foreign minister, "president" no vice president. */
  private static boolean names(String title, String noun) {
    return title.equals(noun)
        || (title.endsWith(" " + noun)
            && !title.startsWith("vice ")
            && !title.startsWith("deputy "));
  }

  /** The offices that somebody of the lexicon holds on the article's day. */
  List<Identity.Office> held(Draft draft, Draft.Somebody somebody) {
    return draft
        .day()
        .map(
            day ->
                actors.person(somebody.name()).stream()
                    .flatMap(i -> i.offices().stream())
                    .filter(o -> o.heldOn(day))
                    .toList())
        .orElse(List.of());
  }

  /** Whether a word says that the office is not held now: "the former president". */
  boolean isFormer(NounPhrase np) {
    Sentence s = np.sentence();
    return s.hasChild(np.head(), c -> naming.is(Use.FORMER, c.lemma()));
  }
}
