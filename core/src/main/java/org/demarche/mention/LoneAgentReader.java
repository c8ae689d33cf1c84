package org.demarche.mention;

import java.util.Optional;
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

  private final NamingLexicon naming;
  private final Offices offices;

  LoneAgentReader(NamingLexicon naming, Offices offices) {
    this.naming = naming;
    this.offices = offices;
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    Optional<String> country =
        np.isDefinite() && np.isOfState()
            ? discourse.nation(draft, np.sentence())
            : Optional.empty();
    Optional<Identity> holder =
        country.equals(discourse.topic()) && !np.plural()
            ? country.flatMap(c -> offices.holder(draft, np, c))
            : Optional.empty();
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
                            country,
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
