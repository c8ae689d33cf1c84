package org.demarche.lexicon;

/**
 * The quad class of a CAMEO code, as GDELT and most users of ICEWS draw it: roots 01-05, 06-09,
 * 10-14 and 15-20.
 */
public enum QuadClass {
  /** Roots 01 to 05. */
  VERBAL_COOPERATION(1),
  /** Roots 06 to 09. */
  MATERIAL_COOPERATION(2),
  /** Roots 10 to 14. */
  VERBAL_CONFLICT(3),
  /** Roots 15 to 20. */
  MATERIAL_CONFLICT(4);

  private final int number;

  QuadClass(int number) {
    this.number = number;
  }

  /** 1 to 4, as data sets write it. */
  public int number() {
    return number;
  }

  /**
   * The quad class of a CAMEO code.
   *
   * @param cameo a code that begins with its two-digit root
   */
  public static QuadClass of(String cameo) {
    int root = Integer.parseInt(cameo.substring(0, 2));
    if (root <= 5) {
      return VERBAL_COOPERATION;
    }
    if (root <= 9) {
      return MATERIAL_COOPERATION;
    }
    return root <= 14 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
  }
}
