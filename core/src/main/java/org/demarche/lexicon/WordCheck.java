package org.demarche.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.lexicon.Finding.Problem;
import org.demarche.lexicon.SpeechLexicon.Word;

/**
 * Looks for agent nouns, speech words, light verbs and words of figures and times that stand twice,
 * so that one never counts.
 */
final class WordCheck {
  private final Consumer<Finding> findings;

  WordCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(Lexicon lexicon) {
    agents(lexicon.source().blocks(Lexicon.AGENTS));
    speech(lexicon.speech());
    lists(lexicon.source().blocks(Lexicon.SPEECH), Set.of("lead"));
    lists(lexicon.source().blocks(Lexicon.SPEECH), Set.of("carrier"));
    lists(lexicon.source().blocks(Lexicon.EVENTS), Set.of("light", "reversed"));
    lists(lexicon.source().blocks(Lexicon.FIGURES), Set.of("things"));
    lists(lexicon.source().blocks(Lexicon.FIGURES), Set.of("persons"));
    lists(lexicon.source().blocks(Lexicon.FIGURES), Set.of("numbers", "scales", "masses"));
    valued(lexicon.source().blocks(Lexicon.FIGURES));
    valued(lexicon.source().blocks(Lexicon.TIMES));
    valued(lexicon.source().blocks(Lexicon.MEMBERSHIPS));
  }

  /** A word stands once under a key of one kind of block: it has one value. */
  private void valued(List<Block> blocks) {
    Map<String, String> seen = new HashMap<>();
    for (Block b : blocks) {
      for (Block.Line l : b.lines()) {
        boolean words = !l.key().equals("example") && !l.key().equals("not");
        for (String word :
            words && !l.key().equals("events") ? Block.split(l.value()) : List.<String>of()) {
          String where = b.file() + ":" + l.number();
          twice(where, word, seen.putIfAbsent(b.kind() + " " + l.key() + " " + word, where));
        }
      }
    }
  }

  private void agents(List<Block> blocks) {
    Map<String, String> seen = new HashMap<>();
    for (Block b : blocks) {
      for (Block.Line l : b.all("nouns")) {
        for (String noun : Block.split(l.value())) {
          String where = b.file() + ":" + l.number();
          twice(where, noun, seen.putIfAbsent(noun.toLowerCase(Locale.ROOT), where));
        }
      }
    }
    for (Block b : blocks) {
      for (Block.Line l : b.all("leader nouns")) {
        for (String noun : Block.split(l.value())) {
          if (!seen.containsKey(noun.toLowerCase(Locale.ROOT))) {
            findings.accept(
                Finding.at(
                    b,
                    l.number(),
                    Problem.UNREACHABLE,
                    "a leader noun must stand under 'nouns' too, found '"
                        + noun
                        + "' nowhere; add it there"));
          }
        }
      }
    }
  }

  private void lists(List<Block> blocks, Set<String> kinds) {
    Map<String, String> seen = new HashMap<>();
    for (Block b : blocks) {
      if (kinds.contains(b.kind())) {
        for (String word : Block.split(b.argument())) {
          twice(b.where(), word, seen.putIfAbsent(word, b.where()));
        }
      }
    }
  }

  private void twice(String where, String word, String before) {
    if (before != null) {
      findings.accept(
          Finding.at(
              where,
              Problem.DUPLICATE,
              "a word must stand once, found '"
                  + word
                  + "' here and at "
                  + before
                  + "; take it out once"));
    }
  }

  private static boolean saysAsMuch(Word before, Word w) {
    return before.speaker() == w.speaker()
        && before.frames().containsAll(w.frames())
        && (before.quotes() || !w.quotes());
  }

  /** A word may stand in several blocks if each has something of its own. */
  private void speech(SpeechLexicon speech) {
    Map<String, Word> seen = new HashMap<>();
    for (Word w : speech.words()) {
      Set<String> own = new HashSet<>();
      for (String lemma : w.lemmas()) {
        if (!own.add(lemma)) {
          twice(w.where(), lemma, w.where());
          continue;
        }
        Word before = seen.putIfAbsent(w.part() + " " + lemma, w);
        if (before != null && saysAsMuch(before, w)) {
          twice(w.where(), lemma, before.where());
        }
      }
    }
  }
}
