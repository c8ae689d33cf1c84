package org.demarche.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * An agent noun that nothing else tells of. "The foreign minister", "the police" and other arms of
 * a state belong to the state named last or to the one that the report is about; all others are
 * somebody of their sector.
 */
final class LoneAgentReader implements References.Reader {
  /** A single person without a name is taken for the same one within so many sentences. */
  private static final int SAME_PERSON = 3;

  /** Arms of a state that act within it, so that a sentence about one state means its own. */
  private static final Set<String> AT_HOME = Set.of("COP", "LEG", "JUD");

  private final NamingLexicon naming;
  private final Offices offices;

  LoneAgentReader(NamingLexicon naming, Offices offices) {
    this.naming = naming;
    this.offices = offices;
  }

  /** The state that is the subject of the clause in whose object the noun phrase stands. */
  private static Optional<String> actingState(Draft draft, NounPhrase np) {
    Sentence s = np.sentence();
    if (!s.token(np.head()).is("obj")) {
      return Optional.empty();
    }
    return s.childrenBy(s.head(np.head()), "nsubj").stream()
        .flatMap(c -> draft.allHeadedBy(s, c).stream())
        .map(draft::somebody)
        .filter(x -> x.kind() == ActorKind.STATE)
        .flatMap(x -> x.country().stream())
        .findFirst();
  }

  /** The state of all names in the sentence, if it is one: "clashed with police in Mirna". */
  private static Optional<String> onlyNation(Draft draft, Sentence s) {
    Set<String> all = new HashSet<>();
    for (Draft.Found f : draft.in(s)) {
      draft.somebody(f).country().ifPresent(all::add);
    }
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    Optional<String> country = Optional.empty();
    if (np.isDefinite() && np.isOfState()) {
      Optional<String> acting = actingState(draft, np);
      country =
          discourse
              .nation(draft, np.sentence(), acting)
              .or(
                  () ->
                      onlyNation(draft, np.sentence()).filter(c -> !acting.equals(Optional.of(c))));
    } else if (np.agent().sector().map(AT_HOME::contains).orElse(false)) {
      country = onlyNation(draft, np.sentence());
    }
    Optional<Identity> holder =
        country.equals(discourse.topic()) && !np.plural()
            ? country.flatMap(c -> offices.holder(draft, np, c))
            : Optional.empty();
    Optional<String> nation = country;
    String lemmas = np.lemmas();
    if (np.agent().sector().isEmpty() && naming.is(Use.COMMON, lemmas)) {
      return false;
    }
    String code = country.orElse("") + np.agent().sector().orElse("");
    String key = lemmas + "|" + code;
    Resolution by = country.isPresent() ? Resolution.AGENT_IN_CONTEXT : Resolution.AGENT;
    Draft.Somebody somebody =
        holder
            .map(h -> draft.somebody(h, Resolution.DATED_OFFICE))
            .orElseGet(
                () ->
                    draft.register(
                        new Draft.Somebody(
                            np.plural() ? key : key + "|" + np.sentence().index() / SAME_PERSON,
                            draft.words(np.sentence(), np.noun(), np.head()),
                            code.isEmpty() ? Optional.empty() : Optional.of(code),
                            nation,
                            np.plural() ? ActorKind.GROUP : ActorKind.PERSON,
                            by,
                            np.agent().where())));
    draft.add(
        somebody,
        np.sentence(),
        np.first(),
        np.head(),
        np.head(),
        Mention.Form.NOMINAL,
        holder.isPresent() ? Resolution.DATED_OFFICE : by);
    return true;
  }
}
