package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.demarche.lexicon.Gazetteer;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * Pass one: names that the lexicon knows, the longest first, with the places of the gazetteer. A
 * title before a person's name belongs to the mention.
 */
final class NamePass {
  /** Names of states and cities that are given names or surnames as often. */
  private static final Set<String> ALSO_PERSONS =
      Set.of(
          "Jordan",
          "Chad",
          "Georgia",
          "Paris",
          "Sydney",
          "Israel",
          "Florence",
          "Austin",
          "Lima",
          "Victoria",
          "Washington",
          "Lincoln",
          "Trump",
          "Clinton",
          "Bush");

  private final ActorLexicon actors;
  private final AgentLexicon agents;
  private final Gazetteer gazetteer;

  NamePass(ActorLexicon actors, AgentLexicon agents, Gazetteer gazetteer) {
    this.actors = actors;
    this.agents = agents;
    this.gazetteer = gazetteer;
  }

  /** Adds what it finds to the draft and gives the places. */
  List<Place> run(Draft draft) {
    List<Place> places = new ArrayList<>();
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int next = at(draft, s, t, places);
        t = next > t ? next : t + 1;
      }
    }
    return places;
  }

  /** Takes the name that starts at the token; gives the token after it, or the same token. */
  private int at(Draft draft, Sentence s, int t, List<Place> places) {
    Token token = s.token(t);
    if (!Character.isUpperCase(token.form().codePointAt(0)) && !token.isProper()) {
      return t;
    }
    String text = draft.reading().text();
    int limit = s.span().end();
    int start = token.span().start();
    Place place = place(s, t, gazetteer.names().at(text, start, limit), places.size() + 1);
    for (NameIndex.Found<Name> f : actors.names().at(text, start, limit)) {
      int last = lastToken(s, t, f.end());
      if (last < 0 || !stands(s, t, last, f.values().get(0))) {
        continue;
      }
      if (place != null && place.span().end() > f.end()) {
        break; // the longer name is a place's
      }
      if (place != null && place.span().end() == f.end()) {
        places.add(place);
      }
      Name name = choose(f.values(), draft.day());
      addMention(draft, s, t, last, name);
      return last + 1;
    }
    if (place != null && stands(s, t, lastToken(s, t, place.span().end()), null)) {
      places.add(place);
      int last = lastToken(s, t, place.span().end());
      addPlace(draft, s, t, last, place);
      return last + 1;
    }
    return t;
  }

  /**
   * Of several actors with one name: who holds an office on the day, then states, then the first.
   */
  private static Name choose(List<Name> all, Optional<LocalDate> day) {
    if (all.size() > 1) {
      for (Name n : all) {
        if (n.identity().kind() == ActorKind.STATE) {
          return n;
        }
      }
      if (day.isPresent()) {
        for (Name n : all) {
          if (n.identity().offices().stream().anyMatch(o -> o.heldOn(day.get()))) {
            return n;
          }
        }
      }
    }
    return all.get(0);
  }

  private static int lastToken(Sentence s, int from, int end) {
    for (int i = from; i < s.size() && s.token(i).span().start() < end; i++) {
      if (s.token(i).span().end() == end) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the tokens are a name of their own and not a piece of another one. */
  private static boolean stands(Sentence s, int first, int last, @Nullable Name name) {
    if (last < 0) {
      return false;
    }
    Token f = s.token(first);
    boolean single = first == last;
    boolean risky = single && ALSO_PERSONS.contains(f.form());
    if (single
        && f.form().length() <= 2
        && f.form().equals(f.form().toUpperCase(Locale.ROOT))
        && f.tag().equals("PRP")) {
      return false;
    }
    boolean person = name != null && name.identity().kind() == ActorKind.PERSON;
    if (first > 0 && (risky || person)) {
      Token before = s.token(first - 1);
      if (before.isProper()
          && before.is("compound")
          && before.head() == first
          && isGivenName(before)) {
        return false;
      }
    }
    if (last + 1 < s.size() && (risky || (person && single))) {
      Token after = s.token(last + 1);
      return !(after.isProper()
          && s.token(last).is("compound")
          && s.token(last).head() > last
          && Character.isUpperCase(after.form().charAt(0))
          && isGivenName(after));
    }
    return true;
  }

  private static boolean isGivenName(Token t) {
    return t.form().length() > 2
        && Character.isUpperCase(t.form().charAt(0))
        && !t.form().endsWith(".")
        && !TITLES.contains(t.form().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "secretary",
          "senator",
          "chancellor",
          "premier",
          "king",
          "queen",
          "prince",
          "leader",
          "general",
          "administration",
          "campaign",
          "government",
          "sen",
          "gov",
          "rep",
          "dr",
          "mr",
          "mrs",
          "ms",
          "governor",
          "representative",
          "speaker",
          "ambassador",
          "judge",
          "justice",
          "pope",
          "sheikh",
          "colonel",
          "candidate",
          "nominee");

  private void addMention(Draft draft, Sentence s, int first, int last, Name name) {
    Identity identity = name.identity();
    String how =
        switch (name.form()) {
          case NAME -> "name";
          case DEMONYM -> "demonym";
          case METONYM -> "metonym";
        };
    Mention.Form form =
        name.form() == ActorLexicon.Form.DEMONYM ? Mention.Form.DEMONYM : Mention.Form.NAME;
    int from = identity.kind() == ActorKind.PERSON ? withTitle(s, first) : first;
    draft.add(draft.somebody(identity, how), s, from, last, head(s, first, last), form);
  }

  private static void addPlace(Draft draft, Sentence s, int first, int last, Place place) {
    Draft.Somebody somebody =
        draft.register(
            new Draft.Somebody(
                place.name() + "|place",
                place.name(),
                place.country(),
                place.country(),
                ActorKind.STATE,
                false,
                "place"));
    draft.add(somebody, s, first, last, head(s, first, last), Mention.Form.NAME);
  }

  /** The token of the range whose governor lies outside it. */
  static int head(Sentence s, int first, int last) {
    for (int i = last; i >= first; i--) {
      int h = s.head(i);
      if (h < first || h > last) {
        return i;
      }
    }
    return last;
  }

  /** The first token of the title before a name: "Foreign Minister" in "Foreign Minister X". */
  int withTitle(Sentence s, int first) {
    for (int words = Math.min(agents.longest(), first); words > 0; words--) {
      StringBuilder lemmas = new StringBuilder();
      for (int i = first - words; i < first; i++) {
        lemmas
            .append(i > first - words ? " " : "")
            .append(s.token(i).form().toLowerCase(Locale.ROOT));
      }
      if (agents.find(lemmas.toString().replace(" - ", "-")).isPresent()) {
        int from = first - words;
        return from > 0 && isNationality(s, from - 1) ? from - 1 : from;
      }
    }
    return first > 0 && isHonorific(s.token(first - 1)) ? first - 1 : first;
  }

  private boolean isNationality(Sentence s, int t) {
    return actors.names().at(s.token(t).form(), 0, s.token(t).form().length()).stream()
        .anyMatch(f -> f.end() == s.token(t).form().length());
  }

  static boolean isHonorific(Token t) {
    return switch (t.form()) {
      case "Mr.",
          "Mr",
          "Mrs.",
          "Mrs",
          "Ms.",
          "Ms",
          "Dr.",
          "Dr",
          "Sen.",
          "Rep.",
          "Gov.",
          "Gen.",
          "Lt.",
          "Col.",
          "Sir",
          "Lord",
          "Lady",
          "Sheikh",
          "Ayatollah",
          "Prof.",
          "Adm." ->
          true;
      default -> false;
    };
  }

  private static @Nullable Place place(
      Sentence s, int t, List<NameIndex.Found<Gazetteer.Site>> all, int number) {
    for (NameIndex.Found<Gazetteer.Site> f : all) {
      int last = lastToken(s, t, f.end());
      if (last >= 0 && s.token(last).isProper()) {
        Gazetteer.Site site = f.values().get(0);
        return new Place(
            "p" + number,
            site.name(),
            site.country(),
            site.lat(),
            site.lon(),
            s.span(t, last),
            f.values().size() > 1 ? 0.6 : 0.9);
      }
    }
    return null;
  }
}
