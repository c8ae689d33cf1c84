package org.demarche.lexicon.dictionary;

import java.util.List;

/**
 * A block of a verb dictionary: verbs that mean the same and the patterns that all of them share.
 *
 * @param name the block's name
 * @param verbs the verbs
 * @param patterns the patterns
 * @param file the file's name
 * @param line the line of the block's header, from 1
 */
public record VerbEntry(
    String name, List<Verb> verbs, List<Pattern> patterns, String file, int line) {
  /** Copies the lists. */
  public VerbEntry {
    verbs = List.copyOf(verbs);
    patterns = List.copyOf(patterns);
  }

  /**
   * A verb.
   *
   * @param lemma the verb in lower case, with its particle or object where it has one
   * @param forms its irregular forms, if the dictionary lists them, in lower case
   * @param code its own code, or the block's
   * @param line the line, from 1
   */
  public record Verb(String lemma, List<String> forms, EventCode code, int line) {
    /** Copies the list. */
    public Verb {
      forms = List.copyOf(forms);
    }
  }

  /**
   * A pattern.
   *
   * @param text what stands between the hyphen and the code
   * @param code its code
   * @param line the line, from 1
   */
  public record Pattern(String text, EventCode code, int line) {}
}
