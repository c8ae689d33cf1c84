package org.demarche.pair;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Where a pair stands in its sentence: which tokens are its own, and the way through the tree from
 * source to target. The sentence is the source's; a target in another sentence has no tokens here.
 */
final class PairContext {
  /** Where a token stands as to the pair. */
  enum Zone {
    /** In one of the two. */
    OWN,
    /** After one and before the other. */
    BETWEEN,
    /** Before both. */
    BEFORE,
    /** After both. */
    AFTER,
    /** Between the spans of a side that has several. */
    WITHIN
  }

  private final Sentence sentence;
  private final List<Integer> sources;
  private final List<Integer> targets;
  private final int source;
  private final int target;
  private final int top;
  private final List<Integer> rising = new ArrayList<>();
  private final List<Integer> falling = new ArrayList<>();

  private PairContext(Sentence sentence, List<Integer> sources, List<Integer> targets) {
    this.sentence = sentence;
    this.sources = sources;
    this.targets = targets;
    source = head(sources);
    target = targets.isEmpty() ? -1 : head(targets);
    List<Integer> up = ancestors(source);
    List<Integer> other = target < 0 ? List.of() : ancestors(target);
    top = up.stream().filter(other::contains).findFirst().orElse(up.get(up.size() - 1));
    for (int t : up.subList(0, up.indexOf(top))) {
      rising.add(t);
    }
    for (int t : other.subList(0, Math.max(0, other.indexOf(top)))) {
      falling.add(0, t);
    }
  }

  /**
   * The context of the pair.
   *
   * @throws IllegalArgumentException if the source holds no word
   */
  static PairContext of(Reading reading, Pair pair) {
    for (Sentence s : reading.sentences()) {
      List<Integer> sources = tokens(s, pair.source());
      if (!sources.isEmpty()) {
        List<Integer> targets = tokens(s, pair.target());
        // of nested phrases ("Arvandi fighters" and "Arvandi") the outer one is what is left
        if (targets.size() < sources.size()) {
          sources.removeAll(targets);
        } else {
          targets.removeAll(sources);
        }
        return new PairContext(s, sources, targets);
      }
    }
    throw new IllegalArgumentException(
        "the source must hold a word of the text, found none at " + pair.source());
  }

  private static List<Integer> tokens(Sentence s, List<Span> spans) {
    List<Integer> found = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (spans.stream().anyMatch(t.span()::overlaps)) {
        found.add(t.index());
      }
    }
    return found;
  }

  private int head(List<Integer> tokens) {
    return tokens.stream()
        .filter(t -> !tokens.contains(sentence.head(t)))
        .findFirst()
        .orElse(tokens.get(0));
  }

  private List<Integer> ancestors(int token) {
    List<Integer> up = new ArrayList<>();
    for (int at = token; at >= 0 && !up.contains(at); at = sentence.head(at)) {
      up.add(at);
    }
    return up;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The target's head, or -1. */
  int target() {
    return target;
  }

  /** The token where the ways up from both meet; the root where there is no target. */
  int top() {
    return top;
  }

  boolean sourceFirst() {
    return targets.isEmpty() || sources.get(0) < targets.get(0);
  }

  /** Whether the token is one of the pair's. */
  boolean own(int token) {
    return sources.contains(token) || targets.contains(token);
  }

  /** The tokens between the two heads on the way through the tree, the heads left out. */
  List<Integer> path() {
    List<Integer> path = new ArrayList<>(rising.subList(Math.min(1, rising.size()), rising.size()));
    path.add(top);
    path.addAll(falling.subList(0, Math.max(0, falling.size() - 1)));
    return path;
  }

  Zone zone(int token) {
    if (own(token)) {
      return Zone.OWN;
    }
    int firstSource = sources.get(0);
    int lastSource = sources.get(sources.size() - 1);
    int firstTarget = targets.isEmpty() ? sentence.size() : targets.get(0);
    int lastTarget = targets.isEmpty() ? sentence.size() : targets.get(targets.size() - 1);
    int from = sourceFirst() ? lastSource : lastTarget;
    int to = sourceFirst() ? firstTarget : firstSource;
    if (from < token && token < to) {
      return Zone.BETWEEN;
    }
    if (token < Math.min(firstSource, firstTarget)) {
      return Zone.BEFORE;
    }
    return token > Math.max(lastSource, lastTarget) ? Zone.AFTER : Zone.WITHIN;
  }
}
