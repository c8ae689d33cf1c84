package org.demarche.cli.output;

import java.util.regex.Pattern;

/** Text as it can stand in one line: white space and control characters become single spaces. */
public final class OneLine {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");

  private OneLine() {}

  /** The text in one line, without space at its ends. */
  public static String of(String text) {
    return GAP.matcher(text).replaceAll(" ").strip();
  }
}
