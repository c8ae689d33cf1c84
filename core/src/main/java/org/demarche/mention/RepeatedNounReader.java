package org.demarche.mention;

import java.util.List;

/** "The rebels", after a noun phrase with the same noun: whoever was called so last. */
final class RepeatedNounReader implements References.Reader {
  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    if (!np.isDefinite()) {
      return false;
    }
    String noun = np.sentence().lemma(np.head());
    String tag = np.sentence().token(np.head()).tag();
    for (Draft.Found f : discourse.recent(np.sentence())) {
      if (f.form() == Mention.Form.NOMINAL
          && f.sentence().lemma(f.head()).equals(noun)
          && f.sentence().token(f.head()).tag().equals(tag)) {
        List<Draft.Somebody> all =
            draft.allHeadedBy(f.sentence(), f.head()).stream().map(draft::somebody).toList();
        draft.addTogether(
            all,
            np.sentence(),
            np.first(),
            np.head(),
            np.head(),
            Mention.Form.NOMINAL,
            Resolution.REPEATED_NOUN);
        return true;
      }
    }
    return false;
  }
}
