package org.demarche.mention;

import org.demarche.lexicon.ActorKind;

/** "The minister", after a person was named who bears the title: that person. */
final class TitleReader implements References.Reader {
  private final Offices offices;

  TitleReader(Offices offices) {
    this.offices = offices;
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    if (!np.isDefinite() || !np.agent().person() || np.plural() || np.agent().sector().isEmpty()) {
      return false;
    }
    String sector = np.agent().sector().get();
    for (Draft.Found f : discourse.recent(np.sentence())) {
      Draft.Somebody before = draft.somebody(f);
      if (before.kind() == ActorKind.PERSON
          && before.isOf(sector)
          && offices.mayBear(draft, before, np)) {
        draft.add(
            before,
            np.sentence(),
            np.first(),
            np.head(),
            np.head(),
            Mention.Form.NOMINAL,
            Resolution.TITLE_OF_PERSON);
        return true;
      }
    }
    return false;
  }
}
