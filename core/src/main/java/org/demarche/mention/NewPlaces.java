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
import org.demarche.lexicon.Gazetteer;
import org.demarche.lexicon.Gazetteer.Site;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.NamingLexicon;
import org.demarche.lexicon.NamingLexicon.Use;
import org.demarche.mention.Place.Point;
import org.demarche.mention.Place.Precision;

/**
 * Places that the gazetteer does not have, by the words around their names: "the town of Ostrel",
 * "Ostrel County", "in Ostrel", "Ostrel, Oregon". Once shown, a name is a place's all through the
 * article. Such a place has the country that its container or a people's name before it tells ("the
 * Corvian town of Ostrel"), and no point but that of the region it is said to lie in. Immutable.
 */
final class NewPlaces {
  private static final double CONTAINED = 0.7;
  private static final double SHOWN = 0.5;
  private static final int LONGEST = 3;

  /**
   * Alone before a name, these make it a place's; "at" and "from" take bodies and persons as well.
   */
  private static final Set<String> IN = Set.of("in", "near", "outside");

  /** A run of free proper nouns. */
  private record Run(Sentence sentence, int first, int last, String text) {}

  private final Gazetteer gazetteer;
  private final NamingLexicon naming;
  private final Titles titles;

  NewPlaces(Lexicon lexicon, Titles titles) {
    gazetteer = lexicon.places();
    naming = lexicon.naming();
    this.titles = titles;
  }

  /** Adds what it finds to the draft and to the places. */
  void run(Draft draft, List<Place> places) {
    List<Run> runs = runs(draft);
    Set<String> persons = persons(runs);
    Map<String, Optional<Site>> containers = new HashMap<>();
    for (Run r : runs) {
      Optional<Site> container =
          PlaceFinder.container(gazetteer, draft.reading().text(), r.sentence(), r.last());
      if (!persons.contains(r.text()) && isShown(r, container.isPresent())) {
        containers.merge(r.text(), container, (a, b) -> a.isPresent() ? a : b);
      }
    }
    for (Run r : runs) {
      Optional<Site> container = containers.get(r.text());
      if (container != null) {
        Place place = place(draft, r, container);
        places.add(place);
        KnownNames.addPlace(draft, r.sentence(), r.first(), r.last(), place);
      }
    }
  }

  private List<Run> runs(Draft draft) {
    List<Run> runs = new ArrayList<>();
    for (Sentence s : draft.reading().sentences()) {
      int t = 0;
      while (t < s.size()) {
        int end = t;
        while (end < s.size() && NameRun.isFree(draft, naming, s, end)) {
          end++;
        }
        if (end > t && end - t <= LONGEST) {
          runs.add(new Run(s, t, end - 1, draft.words(s, t, end - 1)));
        }
        t = Math.max(end, t + 1);
      }
    }
    return runs;
  }

  /** The last words of runs that begin with a given name or a title. */
  private Set<String> persons(List<Run> runs) {
    Set<String> persons = new HashSet<>();
    for (Run r : runs) {
      Sentence s = r.sentence();
      String begin = s.token(r.first()).form();
      if (naming.isHonorific(begin) || naming.genderOfName(r.text() + " ").isPresent()) {
        persons.add(r.text());
        persons.add(s.token(r.last()).form());
      }
      if (r.first() > 0 && titles.firstBefore(s, r.first()) < r.first()) {
        persons.add(r.text());
      }
    }
    return persons;
  }

  private boolean isShown(Run r, boolean contained) {
    Sentence s = r.sentence();
    Token last = s.token(r.last());
    if (isThing(s, r)) {
      return false;
    }
    boolean several = r.last() > r.first();
    if (several && (isPlaceNoun(last) || naming.is(Use.PLACE_BEGIN, s.token(r.first()).form()))) {
      return true; // "Ostrel County", "Fort Ostrel"
    }
    if (naming.is(Use.BODY, last.form()) || isCapitals(last.form())) {
      return false;
    }
    if (r.last() + 1 < s.size()
        && isPlaceNoun(s.token(r.last() + 1))
        && last.head() == r.last() + 1) {
      return true; // "Ostrel province"
    }
    int before = r.first() - 1;
    if (before > 0 && s.token(before).form().equals("of") && isPlaceNoun(s.token(before - 1))) {
      return true; // "the town of Ostrel"
    }
    return isIn(s, r, before, contained);
  }

  private boolean isIn(Sentence s, Run r, int before, boolean contained) {
    if (s.head(r.last()) == r.last() + 1 || before < 0) {
      return false;
    }
    int head = NounPhrase.head(s, r.first(), r.last());
    int above = s.head(head);
    boolean listed = s.token(head).is("conj") && above >= 0 && s.token(above).isProper();
    String word = s.token(before).form().toLowerCase(Locale.ROOT);
    boolean in = IN.contains(word);
    boolean preposition = s.token(before).is("case");
    boolean alsoIn = listed && s.preposition(above).map(IN::contains).orElse(false);
    return in || alsoIn || (contained && preposition);
  }

  /** Whether the run goes on to something that is called after the place: "Ostrel Accords". */
  private boolean isThing(Sentence s, Run r) {
    if (naming.is(Use.THING, s.token(r.last()).form())) {
      return true;
    }
    int next = r.last() + 1;
    if (next >= s.size()) {
      return false;
    }
    boolean owns = s.token(next).tag().equals("POS") && s.head(r.last()) > next;
    return naming.is(Use.THING, s.token(owns ? s.head(r.last()) : next).form());
  }

  private boolean isPlaceNoun(Token t) {
    return naming.is(Use.PLACE, t.lemma());
  }

  private static boolean isCapitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private Place place(Draft draft, Run r, Optional<Site> container) {
    Optional<Point> point =
        container
            .filter(c -> !c.kind().equals("COUNTRY"))
            .map(c -> new Point(c.lat(), c.lon(), Precision.REGION));
    Optional<String> country = container.flatMap(Site::country).or(() -> people(draft, r));
    return new Place(
        "p",
        r.text(),
        country,
        point,
        r.sentence().span(r.first(), r.last()),
        container.isPresent() ? CONTAINED : SHOWN);
  }

  /** "The Corvian town of Ostrel": the state whose people's name modifies the noun. */
  private Optional<String> people(Draft draft, Run r) {
    int noun = r.first() - 2;
    if (noun < 1 || !isPlaceNoun(r.sentence().token(noun))) {
      return Optional.empty();
    }
    return draft.in(r.sentence()).stream()
        .filter(f -> f.form() == Mention.Form.DEMONYM && r.sentence().head(f.head()) == noun)
        .flatMap(f -> draft.somebody(f).country().stream())
        .findFirst();
  }
}
