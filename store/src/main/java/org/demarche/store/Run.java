package org.demarche.store;

/**
 * What made records: one program with one lexicon. A recoding with another of them is another run
 * beside the first.
 *
 * @param program the version and checksum of the program
 * @param lexicon the checksum of the lexicon
 * @param options the options that matter, as text; may be empty
 */
public record Run(String program, String lexicon, String options) {
  /** The run's id: a hash of what it is, 24 hexadecimal digits. */
  public String hash() {
    return Hashes.of("run", program, lexicon, options);
  }

  /**
   * A run in the database.
   *
   * @param hash its id
   * @param loaded when it was first loaded, ISO instant
   * @param articles how many articles it coded
   * @param events how many events it found
   */
  public record Stored(String hash, Run run, String loaded, long articles, long events) {}
}
