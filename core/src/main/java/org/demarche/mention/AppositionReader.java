package org.demarche.mention;

import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * An agent noun in apposition to a name, on either side of it: "Pavel Idris, the Corvian interior
 * minister", "the bank's director, Pavel Idris". It means whom the name means, and tells of those
 * whom the lexicon does not know what they are.
 */
final class AppositionReader implements References.Reader {
  private static final int STATE_CODE = 3;

  private final OwnedReader owned;
  private final NamingLexicon naming;

  AppositionReader(OwnedReader owned, NamingLexicon naming) {
    this.owned = owned;
    this.naming = naming;
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    Optional<Draft.Found> name = name(draft, np);
    if (name.isEmpty() || np.sentence().token(np.head()).tag().endsWith("S")) {
      return false;
    }
    Draft.Somebody named = draft.somebody(name.get());
    boolean fits =
        np.agent().person()
            ? named.kind() == ActorKind.PERSON
            : named.kind() == ActorKind.ORGANISATION || isUnknown(named);
    if (!fits) {
      return false;
    }
    Optional<OwnedReader.Meant> meant = owned.meant(draft, np);
    if (named.by() == Resolution.DATED_OFFICE || isKnown(named)) {
      add(draft, np, named, meant);
      return true;
    }
    Optional<String> code =
        meant.map(OwnedReader.Meant::somebody).flatMap(Draft.Somebody::code).or(() -> sector(np));
    Draft.Somebody told =
        code.filter(c -> tellsMore(c, named))
            .map(
                c ->
                    draft.redefine(
                        new Draft.Somebody(
                            named.key(),
                            named.name(),
                            code,
                            meant.flatMap(m -> m.somebody().country()).or(named::country),
                            np.agent().person() ? ActorKind.PERSON : ActorKind.ORGANISATION,
                            Resolution.APPOSITION,
                            np.agent().where())))
            .orElse(named);
    draft.title(told.key(), np.lemmas());
    add(draft, np, told, meant);
    return true;
  }

  private static void add(
      Draft draft, NounPhrase np, Draft.Somebody somebody, Optional<OwnedReader.Meant> meant) {
    draft.add(
        somebody,
        np.sentence(),
        meant.map(OwnedReader.Meant::first).orElse(np.first()),
        np.head(),
        np.head(),
        Mention.Form.NOMINAL,
        Resolution.APPOSITION);
  }

  /** The name in apposition to which the noun phrase stands, or which stands so to it. */
  private static Optional<Draft.Found> name(Draft draft, NounPhrase np) {
    Sentence s = np.sentence();
    if (s.token(np.head()).is("appos")) {
      return draft.headedBy(s, s.head(np.head())).filter(AppositionReader::isName);
    }
    for (int c : s.childrenBy(np.head(), "appos")) {
      Optional<Draft.Found> f = draft.headedBy(s, c).filter(AppositionReader::isName);
      if (f.isPresent()) {
        return f;
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Draft.Found f) {
    return f.form() == Mention.Form.NAME;
  }

  /** A noun that alone names nobody ("a figure") tells nothing. */
  private Optional<String> sector(NounPhrase np) {
    return np.agent().sector().filter(x -> !naming.is(Use.COMMON, np.lemmas()));
  }

  private static boolean isKnown(Draft.Somebody x) {
    return x.by() == Resolution.NAME || x.by() == Resolution.METONYM;
  }

  private static boolean isUnknown(Draft.Somebody x) {
    return x.by() == Resolution.UNKNOWN_NAME && x.code().isEmpty();
  }

  /** Of a state or of a sector alone, state and sector tell more; of both, nothing does. */
  private static boolean tellsMore(String code, Draft.Somebody named) {
    String before = named.code().orElse("");
    return (before.length() <= STATE_CODE && code.length() > before.length())
        || (before.isEmpty() && !code.isEmpty());
  }
}
