package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Participant;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;
import org.demarche.mention.TimeExpression;

/**
 * Tells which events of an article are one occurrence told again: the headline's, the lead's, and a
 * later "the attack". Two are one where type, code, status, date and sides go together, and the
 * later one either points back ("the talks") or shares words of its own with the earlier one. Where
 * in doubt they stay two.
 */
final class Occurrences {
  /** A meeting or a deal has no giver and no taker. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  /** Words that bring in a further one: "another attack", "the second round of talks". */
  private static final Set<String> FURTHER =
      Set.of(
          "another",
          "second",
          "third",
          "fourth",
          "new",
          "further",
          "next",
          "other",
          "more",
          "previous",
          "earlier",
          "last",
          "similar",
          "subsequent",
          "fresh",
          "different",
          "separate");

  /** Determiners that point back. */
  private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those");

  /** So much of a word's beginning says that two are of one stem: attack, attacked, attackers. */
  private static final int STEM = 5;

  /** Words of its own that an event must share with an earlier one. */
  private static final int SHARED = 2;

  /** How two events' sides compare. */
  private enum Fit {
    SAME,
    /** One of the two names nobody. */
    OPEN,
    OTHER
  }

  private final Reading reading;
  private final Mentions mentions;

  Occurrences(Reading reading, Mentions mentions) {
    this.reading = reading;
    this.mentions = mentions;
  }

  /** The events, each that tells of an earlier one again with that one's id. */
  List<Event> link(List<Event> events) {
    List<List<Event>> all = new ArrayList<>();
    List<Event> linked = new ArrayList<>();
    for (Event e : events) {
      Optional<List<Event>> known = all.stream().filter(o -> isOne(o, e)).findFirst();
      known.ifPresentOrElse(o -> o.add(e), () -> all.add(new ArrayList<>(List.of(e))));
      linked.add(known.map(o -> e.sameAs(o.get(0).id())).orElse(e));
    }
    return linked;
  }

  private boolean isOne(List<Event> occurrence, Event e) {
    return occurrence.stream().allMatch(x -> agree(x, e))
        && occurrence.stream().anyMatch(x -> isToldAgain(x, e));
  }

  /** Whether nothing speaks against the two being one. */
  private boolean agree(Event a, Event b) {
    return a.type() == b.type()
        && a.status() == b.status()
        && codesAgree(a.cameo(), b.cameo())
        && datesAgree(a, b)
        && sides(a, b) != Fit.OTHER;
  }

  /** One code says what the other says, or more of it: 190 and 195, but not 193 and 195. */
  private static boolean codesAgree(String a, String b) {
    String x = a.endsWith("0") ? a.substring(0, a.length() - 1) : a;
    String y = b.endsWith("0") ? b.substring(0, b.length() - 1) : b;
    return x.startsWith(y) || y.startsWith(x);
  }

  private static boolean datesAgree(Event a, Event b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return true;
    }
    boolean week =
        a.datePrecision().equals(Optional.of(TimeExpression.Precision.WEEK))
            || b.datePrecision().equals(Optional.of(TimeExpression.Precision.WEEK));
    String x = a.date().get();
    String y = b.date().get();
    return week ? x.equals(y) : x.startsWith(y) || y.startsWith(x);
  }

  private Fit sides(Event a, Event b) {
    Fit straight = both(side(a.sources(), b.sources()), side(a.targets(), b.targets()));
    if (straight == Fit.OTHER && MUTUAL.contains(a.type())) {
      return both(side(a.sources(), b.targets()), side(a.targets(), b.sources()));
    }
    return straight;
  }

  /** Of two sides that are both open nobody knows whose event it is. */
  private static Fit both(Fit sources, Fit targets) {
    if (sources == Fit.OTHER || targets == Fit.OTHER || sources == targets) {
      return sources == Fit.SAME && targets == Fit.SAME ? Fit.SAME : Fit.OTHER;
    }
    return Fit.OPEN;
  }

  private Fit side(List<Participant> a, List<Participant> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? Fit.SAME : Fit.OPEN;
    }
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> isOf(x, y))) ? Fit.SAME : Fit.OTHER;
  }

  /** The same actor, or a state and one of its own; never two persons. */
  private boolean isOf(Participant x, Participant y) {
    Actor a = mentions.actor(x.actor());
    Actor b = mentions.actor(y.actor());
    if (a.id().equals(b.id())) {
      return a.kind() != ActorKind.GROUP || a.country().isPresent(); // "people" may be others
    }
    return a.country().isPresent()
        && a.country().equals(b.country())
        && (a.kind() == ActorKind.STATE || b.kind() == ActorKind.STATE);
  }

  private boolean isToldAgain(Event earlier, Event later) {
    if (earlier.sentence() == later.sentence() || isFurther(later)) {
      return false;
    }
    boolean sameWord = stem(earlier).equals(stem(later));
    if (sameWord && (pointsBack(later) || (isWhole(earlier, later) && isDeed(later)))) {
      return true;
    }
    if (isOpening(earlier) && isOpening(later) && isWhole(earlier, later)) {
      return true;
    }
    Set<String> own = words(earlier);
    own.retainAll(words(later));
    return own.size() >= SHARED + (sides(earlier, later) == Fit.SAME ? 0 : 1);
  }

  /** Whether both name the same on both sides. */
  private boolean isWhole(Event a, Event b) {
    return sides(a, b) == Fit.SAME && !a.sources().isEmpty() && !a.targets().isEmpty();
  }

  /** What is done by saying it is said often; a deed told in the same words is the same deed. */
  private static boolean isDeed(Event e) {
    return !EventFinder.SAID.contains(e.cameo().substring(0, 2));
  }

  /** The headline and the lead tell the same news. */
  private boolean isOpening(Event e) {
    return sentence(e).paragraph() <= 1;
  }

  /** "The attack". */
  private boolean pointsBack(Event e) {
    Sentence s = sentence(e);
    int t = trigger(e);
    return s.token(t).isNoun() && s.hasChild(t, c -> c.is("det") && BACK.contains(c.lemma()));
  }

  /** "Another attack". */
  private boolean isFurther(Event e) {
    return sentence(e).hasChild(trigger(e), c -> FURTHER.contains(c.lemma()));
  }

  private Sentence sentence(Event e) {
    return reading.sentences().get(e.sentence());
  }

  private int trigger(Event e) {
    return sentence(e).tokenAt(e.trigger().get(0).start());
  }

  private String stem(Event e) {
    String lemma = sentence(e).lemma(trigger(e));
    return lemma.substring(0, Math.min(STEM, lemma.length()));
  }

  /** Stems of the words that the event's clause has besides its actors and times. */
  private Set<String> words(Event e) {
    Sentence s = sentence(e);
    Set<String> words = new HashSet<>();
    for (int t : s.subtree(trigger(e), x -> false)) {
      Token token = s.token(t);
      if ((token.isNoun() || token.isVerb() || token.isAdjective())
          && token.lemma().length() > 3
          && !isActorOrTime(s, t)) {
        words.add(token.lemma().substring(0, Math.min(STEM, token.lemma().length())));
      }
    }
    return words;
  }

  private boolean isActorOrTime(Sentence s, int t) {
    Optional<Mention> mention = mentions.covering(s.index(), t);
    return mention.isPresent()
        || mentions.times().stream().anyMatch(x -> x.span().overlaps(s.token(t).span()));
  }
}
