package org.demarche.cli.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.statement.Statement;

/** What was said as one line for reading. */
final class QuotedWords {
  private static final Pattern OUTER_MARKS =
      Pattern.compile("^[\\s\"“”„«»‘]+|[\\s,]*[\"“”„«»’]+\\s*$|[\\s,]+$");

  private QuotedWords() {}

  /** The stretches in order; the speaker's own words in one pair of quotation marks. */
  static String of(List<String> stretches, Statement.Kind kind) {
    boolean direct = kind == Statement.Kind.DIRECT;
    String words =
        stretches.stream()
            .map(t -> direct ? OUTER_MARKS.matcher(t).replaceAll("") : t)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" … "));
    return direct ? "“" + words + "”" : words;
  }
}
