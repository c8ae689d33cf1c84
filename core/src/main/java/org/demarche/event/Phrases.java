package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.event.Event.Participant;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Finds the actors that a phrase stands for: the phrase itself with what is coordinated with it, or
 * else the actor inside it ("Belmar's attack", "the people of Corvia").
 */
final class Phrases {
  /** Where inside a phrase its actor is looked for, in this order. */
  private static final List<String> INSIDE =
      List.of(
          "of", "by", "from", "between", "with", "against", "in", "on", "to", "for", "at", "over",
          "into");

  private static final Set<String> QUANTITIES =
      Set.of(
          "number",
          "thousand",
          "hundred",
          "dozen",
          "million",
          "score",
          "group",
          "series",
          "package",
          "round",
          "lot",
          "team",
          "wave",
          "majority",
          "some",
          "many",
          "all",
          "most",
          "one",
          "two",
          "several",
          "member",
          "percent",
          "kind",
          "type",
          "sort",
          "tens",
          "ten",
          "crowd",
          "throng",
          "mob",
          "convoy");

  private static final int DEEPEST = 2;

  private static final Set<String> OBSERVERS = Set.of("EDU", "JRN", "BUS", "MED");

  private final Mentions mentions;
  private final Claims claims;

  Phrases(Mentions mentions, Claims claims) {
    this.mentions = mentions;
    this.claims = claims;
  }

  /** The actors of the phrase that {@code head} governs, in order, each once. */
  List<Participant> actors(Sentence s, int head) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (int t : conjuncts(s, head)) {
      direct(s, t, found);
    }
    if (found.isEmpty()) {
      inside(s, head, 0, found);
    }
    return new ArrayList<>(found.values());
  }

  /** Whether the phrase's head is itself an actor's mention. */
  boolean isActor(Sentence s, int head) {
    return mentions.headedBy(s.index(), head).isPresent();
  }

  /** The head with its conjuncts, and what a counting word ("hundreds of") counts. */
  static Set<Integer> conjuncts(Sentence s, int head) {
    Set<Integer> all = new LinkedHashSet<>();
    collect(s, head, all);
    return all;
  }

  private static void collect(Sentence s, int head, Set<Integer> all) {
    if (!all.add(head)) {
      return;
    }
    for (int c : s.children(head)) {
      Token t = s.token(c);
      if (t.is("conj") && !t.isVerb()) {
        collect(s, c, all);
      } else if (t.is("nmod")
          && QUANTITIES.contains(s.lemma(head))
          && s.preposition(c).map("of"::equals).orElse(false)) {
        collect(s, c, all);
      } else if (t.is("appos") && s.token(head).tag().equals("CD")) {
        collect(s, c, all);
      }
    }
  }

  private void direct(Sentence s, int t, Map<String, Participant> found) {
    for (Mention m : mentions.allHeadedBy(s.index(), t)) {
      found.putIfAbsent(m.actor(), new Participant(m.actor(), named(m).span()));
    }
  }

  /**
   * Whose words the token is in, if it is somebody who acts in politics and not a mere observer
   * (reporters, scholars, companies, persons of whom nothing is known).
   */
  Optional<Participant> sayer(Sentence s, int t) {
    return anySayer(s, t).filter(p -> acts(mentions.actor(p.actor())));
  }

  /** Whose words the token is in. */
  Optional<Participant> anySayer(Sentence s, int t) {
    Span token = s.token(t).span();
    return claims
        .at(token.start())
        .flatMap(x -> x.speaker().map(id -> new Participant(id, x.speakerSpan().orElse(token))));
  }

  private static boolean acts(Actor a) {
    return a.code().isPresent() && a.sectors().stream().noneMatch(OBSERVERS::contains);
  }

  /** The first mention in the sentence that names the actor of a pronoun, else the pronoun. */
  private Mention named(Mention m) {
    if (m.form() != Mention.Form.PRONOUN) {
      return m;
    }
    return mentions.in(m.sentence()).stream()
        .filter(x -> x.actor().equals(m.actor()) && x.form() != Mention.Form.PRONOUN)
        .findFirst()
        .orElse(m);
  }

  private void inside(Sentence s, int head, int depth, Map<String, Participant> found) {
    for (int t : conjuncts(s, head)) {
      insideOne(s, t, depth, found);
    }
  }

  private void insideOne(Sentence s, int head, int depth, Map<String, Participant> found) {
    int before = found.size();
    for (int c : s.children(head)) {
      Token t = s.token(c);
      if (t.is("nmod") && t.relation().equals("nmod:poss")) {
        nested(s, c, depth, found);
      }
    }
    if (found.size() > before) {
      return;
    }
    for (int c : s.children(head)) {
      if (s.token(c).is("compound") || s.token(c).is("amod")) {
        direct(s, c, found);
      }
    }
    if (found.size() > before || depth >= DEEPEST) {
      return;
    }
    for (String preposition : INSIDE) {
      for (int c : s.children(head)) {
        Token t = s.token(c);
        if ((t.is("nmod") || t.is("obl")) && s.hasPreposition(c, preposition)) {
          nested(s, c, depth, found);
        }
      }
      if (found.size() > before) {
        return;
      }
    }
    for (int c : s.children(head)) {
      if (s.token(c).is("appos")) {
        nested(s, c, depth, found);
      }
    }
  }

  private void nested(Sentence s, int c, int depth, Map<String, Participant> found) {
    int before = found.size();
    for (int t : conjuncts(s, c)) {
      direct(s, t, found);
    }
    if (found.size() == before && depth < DEEPEST) {
      inside(s, c, depth + 1, found);
    }
  }
}
