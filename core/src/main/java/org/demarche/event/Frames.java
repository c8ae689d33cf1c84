package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Event.Participant;
import org.demarche.event.Event.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Syntax;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.EventLexicon;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Finds the entry that fits a trigger best and binds its sides. Of several that fit, the one with
 * the narrowest needs wins, then the one with more sides bound, then the one that stands first.
 */
final class Frames {
  private final EventLexicon lexicon;
  private final Mentions mentions;
  private final Phrases phrases;
  private final Sides sides;

  Frames(EventLexicon lexicon, Mentions mentions, Phrases phrases) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.phrases = phrases;
    this.sides = new Sides(mentions, phrases);
  }

  Phrases phrases() {
    return phrases;
  }

  /** The same with the nearest actor as its target, if one follows in the clause. */
  Match aimed(Sentence s, Match m) {
    List<Participant> found =
        sides.nearest(s, Slots.of(s, m.trigger(), m.entry().part(), lexicon), m);
    return found.isEmpty() ? m : m.aimedAt(found);
  }

  /** The part of speech in which the token may be a trigger, if it may be one. */
  static Optional<Part> part(Token t) {
    if (t.is("aux") || t.is("cop") || t.is("case") || t.is("mark")) {
      return Optional.empty();
    }
    if (t.isVerb() && !t.tag().equals("MD")) {
      return Optional.of(Part.VERB);
    }
    if (t.isNoun() || t.tag().equals("$")) {
      return Optional.of(Part.NOUN);
    }
    return t.isAdjective() ? Optional.of(Part.ADJECTIVE) : Optional.empty();
  }

  /** The best match at the token, if any entry fits. */
  Optional<Match> match(Sentence s, int t) {
    Optional<Part> part = part(s.token(t));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<EventEntry> candidates = lexicon.entries(part.get(), s.lemma(t).toLowerCase(Locale.ROOT));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Slots slots = Slots.of(s, t, part.get(), lexicon);
    Match best = null;
    int bestScore = -1;
    for (EventEntry e : candidates) {
      List<Integer> words = words(s, t, e);
      if (words.isEmpty() || failing(s, slots, e, words).isPresent()) {
        continue;
      }
      Match m = bind(s, slots, e, words);
      if (e.isJudgement() && !isJudged(s, m)) {
        continue;
      }
      int score =
          10 * (e.specificity() + (words.size() > 1 ? 3 : 0))
              + (m.sources().isEmpty() ? 0 : 2)
              + (m.targets().isEmpty() ? 0 : 2);
      if (score > bestScore) {
        best = m;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isJudged(Sentence s, Match m) {
    boolean complete = m.entry().targets().isEmpty() || !m.targets().isEmpty();
    return !m.sources().isEmpty() && complete && !Syntax.isNegated(s, m.predicate());
  }

  /** The tokens of the entry's lemma at the trigger, or none where it does not stand there. */
  private static List<Integer> words(Sentence s, int t, EventEntry e) {
    String trigger = s.lemma(t).toLowerCase(Locale.ROOT);
    List<Integer> longest = List.of();
    for (String lemma : e.lemmas()) {
      String[] parts = lemma.split(" ", -1);
      List<Integer> found =
          e.part() == Part.VERB ? verbWords(s, t, trigger, parts) : nounWords(s, t, trigger, parts);
      if (found.size() > longest.size()) {
        longest = found;
      }
    }
    return longest;
  }

  private static List<Integer> verbWords(Sentence s, int t, String trigger, String[] parts) {
    if (!parts[0].equals(trigger)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(parts.length);
    found.add(t);
    int at = t;
    for (int p = 1; p < parts.length; p++) {
      int next = follower(s, t, at, parts[p]);
      if (next < 0) {
        return List.of();
      }
      found.add(next);
      at = next;
    }
    return found;
  }

  /** A particle, adverb or word that belongs to the verb: a dependent of it, or the next word. */
  private static int follower(Sentence s, int verb, int after, String word) {
    for (int c : s.children(verb)) {
      Token t = s.token(c);
      // a clause of one word belongs to the verb, too: "let them go"
      boolean belongs =
          t.is("compound")
              || t.is("advmod")
              || t.is("xcomp")
              || (t.is("ccomp") && !s.has(c, "obj"));
      if (c > verb && s.lemma(c).equalsIgnoreCase(word) && belongs) {
        return c;
      }
    }
    int next = after + 1;
    return next < s.size() && s.lemma(next).equalsIgnoreCase(word) ? next : -1;
  }

  private static List<Integer> nounWords(Sentence s, int t, String trigger, String[] parts) {
    int last = parts.length - 1;
    // a hyphenated noun may be governed by its first part: "a sit-in"
    boolean first = last == 2 && parts[1].equals("-") && parts[0].equals(trigger);
    int start = first ? t : t - last;
    if (start < 0 || start + last >= s.size() || !(first || parts[last].equals(trigger))) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(parts.length);
    for (int p = 0; p <= last; p++) {
      int at = start + p;
      if (!s.lemma(at).equalsIgnoreCase(parts[p])
          && !s.token(at).form().equalsIgnoreCase(parts[p])) {
        return List.of();
      }
      found.add(at);
    }
    return found;
  }

  /** The first need that is not met or bar that is. */
  private Optional<Condition> failing(Sentence s, Slots slots, EventEntry e, List<Integer> words) {
    for (Condition c : e.needs()) {
      if (!holds(s, slots, c, words)) {
        return Optional.of(c);
      }
    }
    for (Condition c : e.bars()) {
      if (holds(s, slots, c, words)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** What becomes of every entry whose words stand at the token, before one of them is chosen. */
  List<Trial> trials(Sentence s, int t) {
    Optional<Part> part = part(s.token(t));
    if (part.isEmpty()) {
      return List.of();
    }
    List<Trial> trials = new ArrayList<>();
    Slots slots = Slots.of(s, t, part.get(), lexicon);
    for (EventEntry e : lexicon.entries(part.get(), s.lemma(t).toLowerCase(Locale.ROOT))) {
      List<Integer> words = words(s, t, e);
      if (!words.isEmpty()) {
        Optional<Condition> failing = failing(s, slots, e, words);
        Trial.Outcome outcome =
            failing.isEmpty()
                ? Trial.Outcome.FITS
                : e.needs().contains(failing.get()) ? Trial.Outcome.LACKS : Trial.Outcome.BARRED;
        trials.add(
            new Trial(
                s.index(),
                t,
                e.id(),
                e.where(),
                outcome,
                failing.map(Condition::describe).orElse("")));
      }
    }
    return trials;
  }

  private boolean holds(Sentence s, Slots slots, Condition c, List<Integer> words) {
    for (int head : slots.fill(c.slot())) {
      for (int t : Phrases.conjuncts(s, head)) {
        if (!words.contains(t) && holdsFor(s, c, t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdsFor(Sentence s, Condition c, int t) {
    if (c.actor()) {
      return phrases.isActor(s, t) || !phrases.actors(s, t).isEmpty();
    }
    if (!c.sectors().isEmpty()) {
      return mentions.headedBy(s.index(), t).map(m -> hasSector(m, c.sectors())).orElse(false);
    }
    return c.words().isEmpty() || named(s, t, c.words());
  }

  /** A state by its name acts as its government. */
  private boolean hasSector(Mention m, Set<String> wanted) {
    Actor a = mentions.actor(m.actor());
    boolean state = a.kind() == ActorKind.STATE && m.form() == Mention.Form.NAME;
    return a.sectors().stream().anyMatch(wanted::contains) || (state && wanted.contains("GOV"));
  }

  /** Whether the phrase's head, alone or with a neighbour or two, is one of the words. */
  private static boolean named(Sentence s, int t, Set<String> words) {
    String head = s.lemma(t).toLowerCase(Locale.ROOT);
    if (words.contains(head) || words.contains(s.token(t).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    String before = t > 0 ? s.lemma(t - 1).toLowerCase(Locale.ROOT) : "";
    String after = t + 1 < s.size() ? s.lemma(t + 1).toLowerCase(Locale.ROOT) : "";
    if (before.equals("-") && t > 1) {
      return words.contains(s.lemma(t - 2).toLowerCase(Locale.ROOT) + "-" + head);
    }
    String afterNext = t + 2 < s.size() ? s.lemma(t + 2).toLowerCase(Locale.ROOT) : "";
    return words.contains(before + " " + head)
        || words.contains(head + " " + after)
        || words.contains(head + " " + after + " " + afterNext)
        || (t > 1
            && words.contains(s.lemma(t - 2).toLowerCase(Locale.ROOT) + " " + before + " " + head));
  }

  private Match bind(Sentence s, Slots slots, EventEntry e, List<Integer> words) {
    Sides.Bound bound = sides.bind(s, slots, e, words);
    return new Match(
        e,
        slots.trigger(),
        slots.predicate(),
        words,
        bound.sources(),
        bound.targets(),
        e.cameo(),
        e.isJudgement() ? Optional.of(Status.ACTUAL) : Optional.empty(),
        Optional.empty(),
        bound.guessed());
  }
}
