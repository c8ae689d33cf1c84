package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.Span;

/**
 * A sentence with its tokens and its basic dependency tree. Immutable and safe to share.
 *
 * <p>Token arguments and results are indexes into {@link #tokens()}; -1 stands for "none" where a
 * method says so.
 */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final int[][] children;

  /**
   * Builds a sentence.
   *
   * @param index place in the article, from 0
   * @param paragraph place of its paragraph in the article, from 0
   * @param tokens at least one token, in order
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs at least one token, got none");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    int n = tokens.size();
    int[] counts = new int[n];
    for (Token t : tokens) {
      if (t.head() >= 0) {
        counts[t.head()]++;
      }
    }
    children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[n];
    for (Token t : tokens) {
      if (t.head() >= 0) {
        children[t.head()][filled[t.head()]++] = t.index();
      }
    }
  }

  /** Place in the article, from 0. */
  public int index() {
    return index;
  }

  /** Place of its paragraph in the article, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** The tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code i}. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** From the first token's start to the last token's end. */
  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** The dependents of {@code i}, in order; not to be changed by the caller. */
  public int[] children(int i) {
    return children[i];
  }

  /** The first dependent of {@code i} whose relation is {@code relation} or a subtype, or -1. */
  public int child(int i, String relation) {
    for (int c : children[i]) {
      if (tokens.get(c).is(relation)) {
        return c;
      }
    }
    return -1;
  }

  /** All dependents of {@code i} whose relation is {@code relation} or a subtype, in order. */
  public List<Integer> childrenBy(int i, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int c : children[i]) {
      if (tokens.get(c).is(relation)) {
        found.add(c);
      }
    }
    return found;
  }

  /** Whether {@code i} has a dependent whose relation is {@code relation} or a subtype. */
  public boolean has(int i, String relation) {
    return child(i, relation) >= 0;
  }

  /** Whether {@code i} has a dependent that fits. */
  public boolean hasChild(int i, Predicate<Token> fits) {
    for (int c : children[i]) {
      if (fits.test(tokens.get(c))) {
        return true;
      }
    }
    return false;
  }

  /** The governor of {@code i}, or -1 for a root. */
  public int head(int i) {
    return tokens.get(i).head();
  }

  /** The relation of {@code i} to its governor. */
  public String relation(int i) {
    return tokens.get(i).relation();
  }

  /** The lemma of {@code i}. */
  public String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /**
   * The preposition (case marker) of the noun at {@code i}, as a lower-case lemma, if it has one.
   */
  public Optional<String> preposition(int i) {
    int c = child(i, "case");
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(lemma(c));
    for (int fixed : children[c]) {
      if (tokens.get(fixed).is("fixed")) {
        name.append(' ').append(lemma(fixed));
      }
    }
    return Optional.of(name.toString());
  }

  /**
   * Whether the noun at {@code i} stands with that preposition: alone ({@code of}), as the last of
   * several, or as all of them together ({@code out of}).
   */
  public boolean hasPreposition(int i, String name) {
    StringBuilder joined = new StringBuilder();
    boolean last = false;
    for (int c : children[i]) {
      if (tokens.get(c).is("case")) {
        joined.append(joined.length() > 0 ? " " : "").append(lemma(c));
        last = lemma(c).equals(name);
        for (int fixed : children[c]) {
          if (tokens.get(fixed).is("fixed")) {
            joined.append(' ').append(lemma(fixed));
            last = lemma(fixed).equals(name);
          }
        }
      }
    }
    return last || joined.toString().equals(name);
  }

  /** Whether {@code i} is {@code ancestor} or lies below it in the tree. */
  public boolean below(int i, int ancestor) {
    int steps = 0;
    for (int at = i; at >= 0 && steps <= tokens.size(); at = head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** All tokens of the subtree of {@code i} in order, itself included, save those {@code not}. */
  public List<Integer> subtree(int i, Predicate<Token> not) {
    boolean[] in = new boolean[tokens.size()];
    mark(i, in, not);
    List<Integer> found = new ArrayList<>();
    for (int t = 0; t < in.length; t++) {
      if (in[t]) {
        found.add(t);
      }
    }
    return found;
  }

  private void mark(int i, boolean[] in, Predicate<Token> not) {
    if (in[i]) {
      return;
    }
    in[i] = true;
    for (int c : children[i]) {
      if (!not.test(tokens.get(c))) {
        mark(c, in, not);
      }
    }
  }

  /** From the first to the last token of the subtree of {@code i}. */
  public Span subtreeSpan(int i) {
    List<Integer> all = subtree(i, t -> false);
    return tokens.get(all.get(0)).span().cover(tokens.get(all.get(all.size() - 1)).span());
  }

  /** The span from token {@code from} to token {@code to}, both included. */
  public Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to).span());
  }

  /** The index of the token that covers the text offset, or -1. */
  public int tokenAt(int offset) {
    for (Token t : tokens) {
      if (t.span().contains(offset)) {
        return t.index();
      }
    }
    return -1;
  }

  /** The tree, one token a line: index, form, lemma, tag, head, relation. */
  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    for (Token t : tokens) {
      b.append(t.index())
          .append('\t')
          .append(t.form())
          .append('\t')
          .append(t.lemma())
          .append('\t')
          .append(t.tag())
          .append('\t')
          .append(t.head())
          .append('\t')
          .append(t.relation())
          .append('\n');
    }
    return b.toString();
  }
}
