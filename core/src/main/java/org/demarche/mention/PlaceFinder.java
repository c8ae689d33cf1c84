package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.Gazetteer;
import org.demarche.lexicon.Gazetteer.Site;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NameIndex;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;
import org.demarche.mention.PlaceName.Role;

/**
 * Finds the gazetteer's names in an article and tells which are names of places there. A prominent
 * name is one unless it is part of another name; that of a town, or one that persons bear too,
 * needs to be shown to be a place's somewhere in the article: by a preposition of place, a noun
 * ("the town of Salem"), or the state or region after a comma. Immutable.
 */
final class PlaceFinder {
  /** Prepositions whose noun is a place if it may be one. */
  private static final Set<String> IN =
      Set.of("in", "near", "outside", "inside", "around", "across", "throughout", "at");

  /** Prepositions that persons and bodies take as well. */
  private static final Set<String> TOWARDS =
      Set.of("from", "to", "into", "toward", "towards", "through", "between", "via", "over");

  /** The rank from which a name has to be shown to be a place's. */
  private static final int TOWN = 4;

  private static final int LONGEST_CONTAINER = 4;

  private final Gazetteer gazetteer;
  private final ActorLexicon actors;
  private final NamingLexicon naming;
  private final Titles titles;

  PlaceFinder(Lexicon lexicon, Titles titles) {
    gazetteer = lexicon.places();
    actors = lexicon.actors();
    naming = lexicon.naming();
    this.titles = titles;
  }

  /** The names of places in the article. */
  PlaceNames find(Draft draft) {
    List<PlaceName> all = new ArrayList<>();
    Map<String, Integer> peoples = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        Token token = s.token(t);
        if (!Character.isUpperCase(token.form().codePointAt(0))) {
          t++;
          continue;
        }
        people(draft, s, t, peoples);
        Optional<PlaceName> name = at(draft, s, t);
        name.ifPresent(all::add);
        name.flatMap(n -> shortContainer(draft, n)).ifPresent(all::add);
        if (isSurname(s, t)) {
          surnames.add(token.form());
        }
        t = name.map(n -> n.last() + 1).orElse(t + 1);
      }
    }
    return new PlaceNames(accepted(all, surnames), new PlaceSenses(all, peoples));
  }

  private void people(Draft draft, Sentence s, int t, Map<String, Integer> peoples) {
    String text = draft.reading().text();
    for (NameIndex.Found<ActorLexicon.Name> f :
        actors.names().at(text, s.token(t).span().start(), s.span().end())) {
      ActorLexicon.Name name = f.values().get(0);
      if (name.form() == ActorLexicon.Form.DEMONYM && name.identity().kind() == ActorKind.STATE) {
        name.identity().country().ifPresent(c -> peoples.merge(c, 1, Integer::sum));
      }
    }
  }

  /** The longest name of the gazetteer that starts at the token. */
  private Optional<PlaceName> at(Draft draft, Sentence s, int t) {
    String text = draft.reading().text();
    int start = s.token(t).span().start();
    for (NameIndex.Found<Site> f : gazetteer.names().at(text, start, s.span().end())) {
      int last = lastToken(s, t, f.end());
      if (last >= 0 && s.token(last).isProper()) {
        String name = text.substring(start, f.end());
        Optional<Site> container = container(gazetteer, text, s, last);
        List<Site> senses = ofKind(s, t, last, f.values());
        if (container.isPresent()
            && senses.stream().noneMatch(x -> PlaceSenses.isIn(x, container.get()))) {
          return Optional.of(
              new PlaceName(
                  s, t, last, name, senses, Optional.empty(), role(s, t, last, false, senses)));
        }
        return Optional.of(
            new PlaceName(
                s,
                t,
                last,
                name,
                senses,
                container,
                role(s, t, last, container.isPresent(), senses)));
      }
    }
    return Optional.empty();
  }

  /** The state, region or short name of one after the token and a comma. */
  static Optional<Site> container(Gazetteer gazetteer, String text, Sentence s, int last) {
    int next = last + 2;
    if (next >= s.size() || !s.token(last + 1).form().equals(",")) {
      return Optional.empty();
    }
    int start = s.token(next).span().start();
    for (NameIndex.Found<Site> f : gazetteer.containers().at(text, start, s.span().end())) {
      int end = lastToken(s, next, f.end());
      if (end >= 0
          && end - next < LONGEST_CONTAINER
          && (end + 1 >= s.size() || !s.token(end + 1).tag().equals("POS"))) {
        return Optional.of(f.values().get(0));
      }
    }
    return Optional.empty();
  }

  /** "Ore." after "Salem," is a place of its own. */
  private Optional<PlaceName> shortContainer(Draft draft, PlaceName n) {
    Sentence s = n.sentence();
    int first = n.last() + 2;
    if (n.container().isEmpty()) {
      return Optional.empty();
    }
    String text = draft.reading().text();
    int start = s.token(first).span().start();
    if (!gazetteer.names().at(text, start, s.span().end()).isEmpty()) {
      return Optional.empty(); // a full name, found by itself
    }
    int last =
        lastToken(s, first, gazetteer.containers().at(text, start, s.span().end()).get(0).end());
    return Optional.of(
        new PlaceName(
            s,
            first,
            last,
            s.span(first, last).of(text),
            List.of(n.container().get()),
            Optional.empty(),
            Role.SHOWN));
  }

  /** "Kursk region" is the region and "the city of Kursk" the city. */
  private List<Site> ofKind(Sentence s, int first, int last, List<Site> senses) {
    if (senses.size() == 1) {
      return senses;
    }
    boolean region = last + 1 < s.size() && isRegionNoun(s.token(last + 1));
    boolean city =
        first > 1 && s.token(first - 1).form().equals("of") && isCity(s.token(first - 2));
    if (!region && !city) {
      return senses;
    }
    List<Site> fit =
        senses.stream().filter(x -> region ? x.kind().equals("REGION") : !x.isContainer()).toList();
    return fit.isEmpty() ? senses : fit;
  }

  private boolean isRegionNoun(Token t) {
    String word = t.form().toLowerCase(Locale.ROOT);
    return word.equals("state") || (naming.is(Use.PLACE, word) && !isCity(t));
  }

  private static boolean isCity(Token t) {
    return switch (t.form().toLowerCase(Locale.ROOT)) {
      case "city", "town", "capital", "port" -> true;
      default -> false;
    };
  }

  private Role role(Sentence s, int first, int last, boolean contained, List<Site> senses) {
    int rank = senses.stream().mapToInt(Site::rank).min().orElse(TOWN);
    boolean single = first == last;
    boolean shared = single && isPersons(s.token(first));
    boolean risky = single && (shared || rank >= TOWN - 1);
    if (first > 0 && (risky || rank >= TOWN) && isNameBefore(s, first, last)) {
      return Role.PERSON;
    }
    if (s.token(last).is("compound")
        && s.head(last) > last
        && naming.is(Use.THING, s.token(s.head(last)).form())) {
      return Role.PART; // "Salem virus"
    }
    if (last + 1 < s.size() && s.token(last + 1).isProper() && s.head(last) > last) {
      Token head = s.token(s.head(last));
      Token next = s.token(last + 1);
      if (naming.is(Use.PLACE, next.form())) {
        return Role.SHOWN;
      }
      if (naming.is(Use.BODY, head.form()) || naming.is(Use.THING, head.form())) {
        return Role.PART;
      }
      boolean title =
          naming.is(Use.TITLE, next.form()) || titles.agent(s, last + 1, last + 1).isPresent();
      if (s.token(last).is("compound") && !title && (risky || rank >= TOWN)) {
        return Role.PERSON;
      }
    }
    if (first > 1
        && s.token(first - 1).form().equals("of")
        && s.token(first - 2).isProper()
        && naming.is(Use.BODY, s.token(first - 2).form())
        && !naming.is(Use.PLACE, s.token(first - 2).form())) {
      return Role.PART; // "University of Salem"
    }
    return contained || isShown(s, first, last, shared) ? Role.SHOWN : Role.BARE;
  }

  /** Whether persons bear the name as often. */
  private boolean isPersons(Token t) {
    return naming.is(Use.SHARED, t.form()) || naming.genderOfName(t.form() + " ").isPresent();
  }

  /** "Dana Salem": a proper noun before it that is no title, direction or kind of place. */
  private boolean isNameBefore(Sentence s, int first, int last) {
    Token before = s.token(first - 1);
    boolean inside = before.head() >= first && before.head() <= last;
    return before.isProper()
        && inside
        && Character.isUpperCase(before.form().charAt(0))
        && !naming.is(Use.DIRECTION, before.form())
        && !naming.is(Use.PLACE, before.form());
  }

  /** "Dana Vey", "Mr. Vey": names a person whom the article may call by the last name alone. */
  private boolean isSurname(Sentence s, int t) {
    if (t == 0 || !s.token(t).isProper()) {
      return false;
    }
    Token before = s.token(t - 1);
    boolean given = before.isProper() && naming.genderOfName(before.form() + " ").isPresent();
    return naming.isHonorific(before.form()) || given;
  }

  private boolean isShown(Sentence s, int first, int last, boolean shared) {
    int head = NounPhrase.head(s, first, last);
    if (isAfter(s, head, shared)) {
      return true;
    }
    int above = s.head(head);
    boolean listed = above >= 0 && s.token(head).is("conj") && s.token(above).isProper();
    if (listed && isAfter(s, above, shared)) {
      return true; // "in Salem and Orven"
    }
    if (last + 1 < s.size() && naming.is(Use.PLACE, s.token(last + 1).form())) {
      return true;
    }
    if (first > 1 && s.token(first - 1).form().equals("of")) {
      return naming.is(Use.PLACE, s.token(first - 2).form());
    }
    return first > 0 && naming.is(Use.PLACE, s.token(first - 1).form());
  }

  private static boolean isAfter(Sentence s, int head, boolean shared) {
    return s.preposition(head)
        .map(p -> IN.contains(p) || (!shared && TOWARDS.contains(p)))
        .orElse(false);
  }

  /** The names that stand for places, as their roles and the rest of the article have it. */
  private List<PlaceName> accepted(List<PlaceName> all, Set<String> surnames) {
    Set<String> shown = new HashSet<>();
    for (PlaceName n : all) {
      if (n.role() == Role.SHOWN) {
        shown.add(n.text());
      }
    }
    List<PlaceName> accepted = new ArrayList<>();
    for (PlaceName n : all) {
      boolean weak =
          n.first() == n.last()
              && (n.rank() >= TOWN
                  || (n.rank() == TOWN - 1 && isPersons(n.sentence().token(n.first()))));
      boolean place =
          switch (n.role()) {
            case SHOWN -> true;
            case BARE -> !weak || (shown.contains(n.text()) && !surnames.contains(n.text()));
            case PART -> !weak;
            case PERSON -> false;
          };
      if (place) {
        accepted.add(n);
      }
    }
    return accepted;
  }

  /** The token that ends at the offset, from a token on, or -1. */
  static int lastToken(Sentence s, int from, int end) {
    for (int i = from; i < s.size() && s.token(i).span().start() < end; i++) {
      if (s.token(i).span().end() == end) {
        return i;
      }
    }
    return -1;
  }
}
