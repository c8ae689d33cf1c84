package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * One line of a dictionary without its comments.
 *
 * @param file the file's name
 * @param number the line, from 1
 * @param text what stands outside comments, trimmed; never empty
 */
record Line(String file, int number, String text) {
  /**
   * The lines that say something. A comment runs from {@code #}, or {@code ;} outside brackets, to
   * the end of the line, or from {@code <!--} to {@code -->} over any number of lines.
   */
  static List<Line> of(String file, String text, Remarks remarks) {
    List<Line> lines = new ArrayList<>();
    int open = 0;
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      StringBuilder kept = new StringBuilder();
      int at = 0;
      while (at < raw.length()) {
        if (open > 0) {
          int end = raw.indexOf("-->", at);
          if (end < 0) {
            break;
          }
          open = 0;
          at = end + 3;
          continue;
        }
        if (raw.startsWith("<!--", at)) {
          open = number;
          at += 4;
        } else if (raw.charAt(at) == '#' || raw.charAt(at) == ';') {
          break;
        } else {
          kept.append(raw.charAt(at++));
        }
      }
      String said = kept.toString().strip();
      if (!said.isEmpty()) {
        lines.add(new Line(file, number, said));
      }
    }
    if (open > 0) {
      remarks.add(
          file, open, "<!--", Cause.STRUCTURE, "a comment that opens with <!-- must end with -->");
    }
    return lines;
  }
}
