package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.AgentLexicon;
import org.demarche.lexicon.Gazetteer.Site;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NameIndex;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * First pass: names that the lexicon knows, the longest first, with the places of the gazetteer. A
 * title before a person's name belongs to the mention. Of several actors with one name, a state
 * comes first, then who is named in full elsewhere in the article, then who held an office on its
 * day.
 */
final class KnownNames {
  /** Before a capital, these make it the place and not the government. */
  private static final Set<String> INSIDE =
      Set.of("in", "near", "outside", "inside", "around", "at", "across", "throughout", "through");

  /** Begins the codes of communities that no state holds. */
  private static final String WORLDWIDE = "ISM";

  private final ActorLexicon actors;
  private final NamingLexicon naming;
  private final Titles titles;

  KnownNames(Lexicon lexicon, Titles titles) {
    actors = lexicon.actors();
    naming = lexicon.naming();
    this.titles = titles;
  }

  /** Adds what it finds to the draft and gives the places. */
  List<Place> run(Draft draft, PlaceNames names) {
    InFull inFull = namedInFull(draft);
    List<Place> places = new ArrayList<>();
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int next = at(draft, s, t, inFull, names, places);
        t = next > t ? next : t + 1;
      }
    }
    return places;
  }

  /**
   * Whom the article names in full.
   *
   * @param known the persons whose name of several words stands somewhere and is theirs alone
   * @param namesakes the surnames that follow another given name, so that without one they may be
   *     those of the unknown person
   */
  private record InFull(Set<Identity> known, Set<String> namesakes) {
    boolean isAnother(Identity person, String surname) {
      return namesakes.contains(surname) && !known.contains(person);
    }
  }

  private InFull namedInFull(Draft draft) {
    Set<Identity> found = new HashSet<>();
    Set<String> namesakes = new HashSet<>();
    String text = draft.reading().text();
    for (Sentence s : draft.reading().sentences()) {
      for (Token token : s.tokens()) {
        if (Character.isUpperCase(token.form().codePointAt(0))) {
          for (NameIndex.Found<Name> f :
              actors.names().at(text, token.span().start(), s.span().end())) {
            Name name = f.values().get(0);
            if (f.values().size() == 1
                && name.identity().kind() == ActorKind.PERSON
                && name.text().indexOf(' ') > 0) {
              found.add(name.identity());
            }
          }
        }
      }
      for (int t = 1; t < s.size(); t++) {
        int given = s.token(t - 1).span().start();
        int end = s.token(t).span().end();
        if (hasGivenName(s, t)
            && actors.names().at(text, given, end).stream().noneMatch(f -> f.end() == end)) {
          namesakes.add(s.token(t).form());
        }
      }
    }
    return new InFull(found, namesakes);
  }

  /** Takes the name that starts at the token; gives the token after it, or the same token. */
  private int at(
      Draft draft, Sentence s, int t, InFull inFull, PlaceNames names, List<Place> places) {
    Token token = s.token(t);
    if (!Character.isUpperCase(token.form().codePointAt(0)) && !token.isProper()) {
      return t;
    }
    String text = draft.reading().text();
    int limit = s.span().end();
    int start = token.span().start();
    PlaceName place = names.at(s, t).orElse(null);
    for (NameIndex.Found<Name> f : actors.names().at(text, start, limit)) {
      int last = PlaceFinder.lastToken(s, t, f.end());
      if (last < 0 || !stands(s, t, last, f.values().get(0))) {
        continue;
      }
      if (place != null && place.last() > last) {
        break; // the longer name is a place's
      }
      Optional<String> owner = owner(draft, s, t).or(() -> ownerAfter(s, last, draft));
      Name name = choose(f.values(), owner, inFull.known(), draft.day());
      boolean namesake =
          t == last
              && name.identity().kind() == ActorKind.PERSON
              && inFull.isAnother(name.identity(), token.form());
      if (namesake || isAnothers(s, t, last, name, owner)) {
        continue;
      }
      if (place != null && place.last() == last) {
        record(names, place, places);
        if (isPlaceOnly(s, place, name, names.site(place))) {
          addPlace(draft, s, t, last, names.place(place));
          return last + 1;
        }
      }
      addMention(draft, s, t, last, name, owner);
      return last + 1;
    }
    if (place != null && stands(s, t, place.last(), null)) {
      record(names, place, places);
      addPlace(draft, s, t, place.last(), names.place(place));
      return place.last() + 1;
    }
    return t;
  }

  /** A part of a body's or a thing's name is no place of the record. */
  private static void record(PlaceNames names, PlaceName name, List<Place> places) {
    if (name.role() != PlaceName.Role.PART) {
      places.add(names.place(name));
    }
  }

  /** The capital behind "in", and a place whose name a state or government bears elsewhere. */
  private static boolean isPlaceOnly(Sentence s, PlaceName place, Name name, Site site) {
    if (name.form() == ActorLexicon.Form.METONYM) {
      boolean another =
          !site.kind().equals("CAPITAL")
              && place.senses().stream().anyMatch(x -> x.kind().equals("CAPITAL"));
      return another || isInside(s, place.first(), place.last());
    }
    return name.identity().kind() == ActorKind.STATE
        && site.country().isPresent()
        && !site.country().equals(name.identity().country());
  }

  private static boolean isInside(Sentence s, int first, int last) {
    return s.preposition(NounPhrase.head(s, first, last)).map(INSIDE::contains).orElse(false);
  }

  /** The state right before the token: "Corvian", "Corvia's", "Corvia's ruling". */
  private static Optional<String> owner(Draft draft, Sentence s, int t) {
    int before = t - 1;
    while (before > 0
        && t - before <= 2
        && (s.token(before).isAdjective() || s.token(before).tag().equals("VBG"))
        && nation(draft, s, before).isEmpty()) {
      before--;
    }
    if (before > 0 && s.token(before).tag().equals("POS")) {
      before--;
    }
    return before >= 0 ? nation(draft, s, before) : Optional.empty();
  }

  private static Optional<String> nation(Draft draft, Sentence s, int last) {
    return draft.in(s).stream()
        .filter(f -> f.last() == last)
        .map(draft::somebody)
        .filter(x -> x.kind() == ActorKind.STATE)
        .flatMap(x -> x.country().stream())
        .findFirst();
  }

  /** The state after "of": "the Supreme Court of Corvia". */
  private Optional<String> ownerAfter(Sentence s, int last, Draft draft) {
    if (last + 2 >= s.size() || !s.token(last + 1).form().equals("of")) {
      return Optional.empty();
    }
    int start = s.token(last + 2).span().start();
    return actors.names().at(draft.reading().text(), start, s.span().end()).stream()
        .flatMap(f -> f.values().stream())
        .map(Name::identity)
        .filter(i -> i.kind() == ActorKind.STATE)
        .flatMap(i -> i.country().stream())
        .findFirst();
  }

  /** "Corvia's Supreme Court" is not the court that bears the bare name elsewhere. */
  private boolean isAnothers(Sentence s, int first, int last, Name name, Optional<String> owner) {
    Identity i = name.identity();
    return i.kind() == ActorKind.ORGANISATION
        && owner.isPresent()
        && i.country().isPresent()
        && !owner.equals(i.country())
        && titles.agent(s, first, last).isPresent();
  }

  private static Name choose(
      List<Name> all, Optional<String> owner, Set<Identity> inFull, Optional<LocalDate> day) {
    if (all.size() == 1) {
      return all.get(0);
    }
    return all.stream()
        .filter(n -> owner.isPresent() && n.identity().country().equals(owner))
        .findFirst()
        .or(() -> mostLikely(all, inFull, day))
        .orElse(all.get(0));
  }

  private static Optional<Name> mostLikely(
      List<Name> all, Set<Identity> inFull, Optional<LocalDate> day) {
    return all.stream()
        .filter(n -> n.identity().kind() == ActorKind.STATE)
        .findFirst()
        .or(() -> all.stream().filter(n -> inFull.contains(n.identity())).findFirst())
        .or(() -> day.flatMap(d -> highest(all, d)));
  }

  /** Who stands highest on the day, and of equals the first; nobody where none holds an office. */
  private static Optional<Name> highest(List<Name> all, LocalDate day) {
    Name highest = all.get(0);
    for (Name n : all) {
      if (n.identity().standing(day) > highest.identity().standing(day)) {
        highest = n;
      }
    }
    return Optional.of(highest).filter(n -> n.identity().standing(day) > 0);
  }

  /** Whether the tokens are a name of their own and not a piece of another one. */
  private boolean stands(Sentence s, int first, int last, @Nullable Name name) {
    if (last < 0) {
      return false;
    }
    Token f = s.token(first);
    boolean single = first == last;
    if (single && f.tag().equals("PRP") && f.form().equals(f.form().toUpperCase(Locale.ROOT))) {
      return false; // "US" is a state, "us" in a headline is not
    }
    boolean risky = single && naming.is(Use.SHARED, f.form());
    boolean person = name != null && name.identity().kind() == ActorKind.PERSON;
    if (first > 0 && (risky || person) && hasGivenName(s, first)) {
      return false;
    }
    if (last + 1 < s.size() && (risky || (person && single))) {
      Token after = s.token(last + 1);
      return !(after.isProper()
          && s.token(last).is("compound")
          && s.token(last).head() > last
          && isGivenName(after));
    }
    return true;
  }

  private boolean hasGivenName(Sentence s, int surname) {
    Token before = s.token(surname - 1);
    return before.isProper()
        && before.is("compound")
        && before.head() == surname
        && isGivenName(before);
  }

  private boolean isGivenName(Token t) {
    return t.form().length() > 2
        && Character.isUpperCase(t.form().charAt(0))
        && !t.form().endsWith(".")
        && !naming.is(Use.TITLE, t.form());
  }

  private void addMention(
      Draft draft, Sentence s, int first, int last, Name name, Optional<String> owner) {
    Identity identity = name.identity();
    Resolution by =
        switch (name.form()) {
          case NAME -> Resolution.NAME;
          case DEMONYM -> Resolution.DEMONYM;
          case METONYM -> Resolution.METONYM;
        };
    Mention.Form form =
        name.form() == ActorLexicon.Form.DEMONYM ? Mention.Form.DEMONYM : Mention.Form.NAME;
    Draft.Somebody somebody =
        owner.isPresent() && identity.code().startsWith(WORLDWIDE)
            ? ofState(draft, identity, owner.get(), by)
            : draft.somebody(identity, by);
    int from = first;
    if (identity.kind() == ActorKind.PERSON) {
      from = titles.firstBefore(s, first);
      somebody = withTitle(draft, s, from, first, somebody);
      String key = somebody.key();
      titles.gender(s, from, first, identity.name()).ifPresent(g -> draft.gender(key, g));
    }
    draft.add(somebody, s, from, last, NounPhrase.head(s, first, last), form, by);
  }

  /** "Opposition leader X": outside all offices the report's own title gives the sector. */
  private Draft.Somebody withTitle(
      Draft draft, Sentence s, int from, int first, Draft.Somebody known) {
    boolean inOffice = draft.day().isEmpty() || !known.isOf("ELI");
    if (inOffice || from == first || known.country().isEmpty()) {
      return known;
    }
    return titles
        .agent(s, from, first - 1)
        .flatMap(AgentLexicon.Agent::sector)
        .filter(sector -> !sector.equals("GOV"))
        .map(sector -> draft.recode(known, known.country().get() + sector))
        .orElse(known);
  }

  /** "Corvian Sunnis": a worldwide community's members in one state. */
  private static Draft.Somebody ofState(
      Draft draft, Identity community, String country, Resolution by) {
    String name = community.name() + " of " + country;
    String code = country + "CVL" + community.code().substring(WORLDWIDE.length());
    return draft.register(
        new Draft.Somebody(
            name,
            name,
            Optional.of(code),
            Optional.of(country),
            ActorKind.GROUP,
            by,
            community.where()));
  }

  static void addPlace(Draft draft, Sentence s, int first, int last, Place place) {
    Draft.Somebody somebody =
        draft.register(
            new Draft.Somebody(
                place.name() + "|place" + place.country().orElse(""),
                place.name(),
                place.country(),
                place.country(),
                ActorKind.STATE,
                Resolution.PLACE,
                ""));
    int head = NounPhrase.head(s, first, last);
    draft.add(somebody, s, first, last, head, Mention.Form.NAME, Resolution.PLACE);
  }
}
