package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sector codes of CAMEO's actor codes (CAMEO codebook 1.1, chapter 3). */
public final class Sectors {
  static final Set<String> ALL =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "NGO",
          "MNC", "IGO", "SEP", "INS");

  private Sectors() {}

  /** Whether the code is made of sectors and nothing else. */
  static boolean areAll(String code) {
    return !code.isEmpty() && of(code).size() * 3 == code.length();
  }

  /**
   * The triples of an actor's code that are sectors; it may begin with one where no state is known.
   */
  public static List<String> of(String code) {
    List<String> sectors = new ArrayList<>();
    for (int i = 0; i + 3 <= code.length(); i += 3) {
      String triple = code.substring(i, i + 3);
      if (ALL.contains(triple)) {
        sectors.add(triple);
      }
    }
    return sectors;
  }
}
