package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.Identity;

/**
 * "His Corvian counterpart": who holds in Corvia the office that the owner of "his" holds, else an
 * actor of Corvia with the owner's sector.
 */
final class CounterpartReader implements References.Reader {
  private static final int STATE_CODE = 3;

  private final ActorLexicon actors;
  private final Owners owners;
  private final Offices offices;

  CounterpartReader(ActorLexicon actors, Owners owners, Offices offices) {
    this.actors = actors;
    this.owners = owners;
    this.offices = offices;
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    if (!np.sentence().lemma(np.head()).equals("counterpart")) {
      return false;
    }
    Optional<Draft.Somebody> self = self(draft, np, discourse);
    List<Draft.Somebody> all = new ArrayList<>();
    for (Draft.Found f : owners.of(draft, np)) {
      Draft.Somebody owner = draft.somebody(f);
      if (owner.kind() == ActorKind.STATE && owner.country().isPresent()) {
        all.add(counterpart(draft, np, owner, self));
      }
    }
    if (!all.isEmpty()) {
      draft.addTogether(
          all,
          np.sentence(),
          np.first(),
          np.head(),
          np.head(),
          Mention.Form.NOMINAL,
          Resolution.COUNTERPART);
    }
    return !all.isEmpty();
  }

  private Draft.Somebody counterpart(
      Draft draft, NounPhrase np, Draft.Somebody nation, Optional<Draft.Somebody> self) {
    String country = nation.country().orElseThrow();
    Optional<Identity> holder =
        self.flatMap(x -> offices.held(draft, x).stream().findFirst())
            .flatMap(office -> offices.counterpart(draft, office, country));
    if (holder.isPresent()) {
      return draft.somebody(holder.get(), Resolution.COUNTERPART);
    }
    String sector =
        self.flatMap(Draft.Somebody::code)
            .filter(c -> c.length() > STATE_CODE)
            .map(c -> c.substring(STATE_CODE))
            .orElse("GOV");
    String name =
        actors.demonym(country).orElse(nation.name())
            + " "
            + draft.words(np.sentence(), np.noun(), np.head());
    return draft.register(
        new Draft.Somebody(
            name.toLowerCase(Locale.ROOT) + "|" + country + sector,
            name,
            Optional.of(country + sector),
            Optional.of(country),
            np.plural() ? ActorKind.GROUP : ActorKind.PERSON,
            Resolution.COUNTERPART,
            np.agent().where()));
  }

  /** Whose counterpart: the possessor, else the last person named who is not from there. */
  private static Optional<Draft.Somebody> self(Draft draft, NounPhrase np, Discourse discourse) {
    Sentence s = np.sentence();
    for (int c : s.childrenBy(np.head(), "nmod:poss")) {
      Optional<Draft.Found> f = draft.headedBy(s, c);
      if (f.isPresent()) {
        return f.map(draft::somebody);
      }
    }
    return discourse.recent(s).stream()
        .map(draft::somebody)
        .filter(x -> x.kind() == ActorKind.PERSON)
        .findFirst();
  }
}
