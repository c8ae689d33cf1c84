package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes a commitment: the kinds by the codes of events, the nouns that name them, words for
 * red lines and for taking something back, and which acts are opposites. Immutable.
 */
public final class CommitmentLexicon {
  /**
   * A kind of commitment.
   *
   * @param name the kind's name
   * @param codes beginnings of the CAMEO codes of events that make one; the longest beginning among
   *     all kinds wins, and {@code -} stands for codes that make none
   * @param operators the compositions whose words make one; empty where any will do
   * @param nouns nouns that name such a commitment: demand, ultimatum
   */
  public record Kind(String name, Set<String> codes, Set<String> operators, Set<String> nouns) {}

  private final Map<String, Kind> kinds;
  private final Map<String, Set<String>> words;
  private final Map<String, Set<String>> opposites;

  private CommitmentLexicon(
      Map<String, Kind> kinds, Map<String, Set<String>> words, Map<String, Set<String>> opposites) {
    this.kinds = kinds;
    this.words = words;
    this.opposites = opposites;
  }

  static CommitmentLexicon of(List<Block> blocks) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    Map<String, Set<String>> opposites = new LinkedHashMap<>();
    for (Block b : blocks) {
      switch (b.kind()) {
        case "kind" -> {
          b.allow("codes", "operators", "nouns");
          kinds.put(
              b.argument(),
              new Kind(b.argument(), set(b, "codes"), set(b, "operators"), set(b, "nouns")));
        }
        case "words" -> {
          b.allow("words");
          words.put(b.argument(), set(b, "words"));
        }
        case "opposite" -> {
          b.allow("codes");
          opposites.put(b.argument(), set(b, "codes"));
        }
        default ->
            throw b.fault(
                "a commitments file has kind, words and opposite blocks, found '" + b.kind() + "'");
      }
    }
    return new CommitmentLexicon(kinds, words, opposites);
  }

  private static Set<String> set(Block b, String key) {
    return new TreeSet<>(b.list(key));
  }

  /** The names of the kinds. */
  public Set<String> kinds() {
    return kinds.keySet();
  }

  /** The kind that an event of that code makes, if it makes one. */
  public Optional<Kind> kind(String cameo) {
    Kind best = null;
    int longest = 0;
    for (Kind k : kinds.values()) {
      for (String code : k.codes()) {
        if (cameo.startsWith(code) && code.length() > longest) {
          best = k;
          longest = code.length();
        }
      }
    }
    return Optional.ofNullable(best).filter(k -> !k.name().equals("NONE"));
  }

  /** The kind that the noun names, if it names one. */
  public Optional<Kind> named(String noun) {
    return kinds.values().stream().filter(k -> k.nouns().contains(noun)).findFirst();
  }

  /** Whether the word list of that name holds the word. */
  public boolean has(String list, String word) {
    return words.getOrDefault(list, Set.of()).contains(word);
  }

  /** The words of the list, in alphabetical order. */
  public List<String> words(String list) {
    return new ArrayList<>(words.getOrDefault(list, Set.of()));
  }

  /** Whether who promised an act of the one code breaks his word by one of the other. */
  public boolean opposite(String promised, String done) {
    return opposites.entrySet().stream()
        .anyMatch(
            e ->
                promised.startsWith(e.getKey())
                    && e.getValue().stream().anyMatch(done::startsWith));
  }
}
