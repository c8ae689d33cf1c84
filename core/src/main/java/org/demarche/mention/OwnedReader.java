package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;

/**
 * An agent noun with its owner: "the Corvian president" is who held the office on the day, "Corvian
 * troops" are the state's of that sector, "an alliance official" is the alliance. With two owners
 * ("Corvian and Belmari negotiators") the phrase mentions both.
 */
final class OwnedReader implements References.Reader {
  private static final int STATE_CODE = 3;

  private final ActorLexicon actors;
  private final NamingLexicon naming;
  private final Owners owners;
  private final Offices offices;

  OwnedReader(Lexicon lexicon, Owners owners, Offices offices) {
    actors = lexicon.actors();
    naming = lexicon.naming();
    this.owners = owners;
    this.offices = offices;
  }

  @Override
  public boolean read(Draft draft, NounPhrase np, Discourse discourse) {
    List<Draft.Found> found = owners.of(draft, np);
    if (found.isEmpty()) {
      return false;
    }
    List<Draft.Somebody> all = new ArrayList<>();
    int first = np.first();
    boolean each =
        found.size() > 1
            && found.stream().allMatch(f -> draft.somebody(f).kind() == ActorKind.STATE);
    for (Draft.Found owner : found) {
      all.add(owned(draft, np, owner, each || !np.plural()));
      boolean before = owner.last() < np.noun() && !np.sentence().token(np.head()).is("conj");
      first = before ? Math.min(first, owner.first()) : first;
    }
    draft.addTogether(
        all, np.sentence(), first, np.head(), np.head(), Mention.Form.NOMINAL, all.get(0).by());
    return true;
  }

  /** Who the noun phrase means if it means one, and where it begins with its owner. */
  Optional<Meant> meant(Draft draft, NounPhrase np) {
    List<Draft.Found> found = owners.of(draft, np);
    if (found.size() != 1) {
      return Optional.empty();
    }
    Draft.Found owner = found.get(0);
    int first = owner.last() < np.noun() ? Math.min(np.first(), owner.first()) : np.first();
    return Optional.of(new Meant(owned(draft, np, owner, true), first));
  }

  /** Somebody with the first token of the phrase that means him. */
  record Meant(Draft.Somebody somebody, int first) {}

  /**
   * What the noun means with one owner.
   *
   * @param one whether the noun means one for each owner
   */
  private Draft.Somebody owned(Draft draft, NounPhrase np, Draft.Found mention, boolean one) {
    Draft.Somebody owner = draft.somebody(mention);
    if (owner.kind() == ActorKind.STATE && one && owner.country().isPresent()) {
      Optional<Identity> holder = offices.holder(draft, np, owner.country().get());
      if (holder.isPresent()) {
        return draft.somebody(holder.get(), Resolution.DATED_OFFICE);
      }
    }
    if (isRelation(np, mention, owner)) {
      return related(draft, np, owner);
    }
    boolean community = isCommunity(owner) && np.agent().sector().isPresent();
    if ((owner.kind() == ActorKind.GROUP && !community)
        || (owner.kind() == ActorKind.ORGANISATION && owner.country().isEmpty())) {
      return owner;
    }
    String sector = np.agent().sector().orElse("");
    if (sector.equals("GOV") && offices.isFormer(np)) {
      sector = "ELI";
    }
    String base = owner.country().or(owner::code).orElse("");
    if (base.length() > STATE_CODE && owner.kind() == ActorKind.STATE) {
      base = base.substring(0, STATE_CODE);
    }
    String code = base + sector;
    String name = name(draft, np, mention, owner);
    return draft.register(
        new Draft.Somebody(
            name.toLowerCase(Locale.ROOT) + "|" + code,
            name,
            code.isEmpty() ? Optional.empty() : Optional.of(code),
            owner.country(),
            np.plural() ? ActorKind.GROUP : ActorKind.PERSON,
            Resolution.AGENT_OF_NATION,
            np.agent().where()));
  }

  /** An ethnic or religious community, whose rebels and clerics are not the community. */
  private static boolean isCommunity(Draft.Somebody owner) {
    return owner.kind() == ActorKind.GROUP
        && owner.code().map(c -> c.startsWith("ISM") || c.contains("CVL")).orElse(false);
  }

  /** "Its allies", "the rivals of Corvia": somebody else; "Northern Pact allies" are its own. */
  private boolean isRelation(NounPhrase np, Draft.Found mention, Draft.Somebody owner) {
    String relation = mention.sentence().token(mention.head()).relation();
    boolean other =
        relation.startsWith("nmod")
            || (owner.kind() == ActorKind.STATE && mention.form() == Mention.Form.NAME);
    return other && naming.is(Use.RELATION, np.sentence().lemma(np.head()));
  }

  private static Draft.Somebody related(Draft draft, NounPhrase np, Draft.Somebody owner) {
    String name = draft.words(np.sentence(), np.noun(), np.head()) + " of " + owner.name();
    Optional<String> sector = np.agent().sector();
    return draft.register(
        new Draft.Somebody(
            name.toLowerCase(Locale.ROOT) + "|" + sector.orElse(""),
            name,
            sector,
            Optional.empty(),
            np.plural() ? ActorKind.GROUP : ActorKind.PERSON,
            Resolution.AGENT,
            np.agent().where()));
  }

  /** "Corvian troops", however the article puts it, so that "troops from Corvia" are the same. */
  private String name(Draft draft, NounPhrase np, Draft.Found mention, Draft.Somebody owner) {
    String noun = draft.words(np.sentence(), np.noun(), np.head());
    if (mention.form() == Mention.Form.DEMONYM) {
      return draft.words(mention.sentence(), mention.first(), mention.last()) + " " + noun;
    }
    return owner.kind() == ActorKind.STATE
        ? owner.country().flatMap(actors::demonym).orElse(owner.name()) + " " + noun
        : owner.name() + " " + noun;
  }
}
