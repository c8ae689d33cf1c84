package org.demarche.lexicon.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * Reads an actor dictionary: a line with a primary name, lines with {@code +} and a synonym, and
 * codes in brackets after the primary name or on lines below it.
 */
final class ActorReader {
  private static final Pattern CODE =
      Pattern.compile("([A-Za-z][A-Za-z0-9]+)(?:\\s*([<>\\s].*))?|(---)(.*)");

  private final Remarks remarks;
  private final List<ActorEntry> entries = new ArrayList<>();

  private final List<String> names = new ArrayList<>();
  private final List<DatedCode> codes = new ArrayList<>();
  private Optional<Line> start = Optional.empty();
  private boolean coded;

  ActorReader(Remarks remarks) {
    this.remarks = remarks;
  }

  List<ActorEntry> read(List<Line> lines) {
    for (Line line : lines) {
      if (line.text().startsWith("[")) {
        codes(line, line.text());
      } else {
        name(line);
      }
    }
    finish();
    return List.copyOf(entries);
  }

  private void name(Line line) {
    int bracket = line.text().indexOf('[');
    String written = bracket < 0 ? line.text() : line.text().substring(0, bracket);
    boolean synonym = written.startsWith("+");
    String name = Phrase.plain(synonym ? written.substring(1) : written);
    if (!synonym) {
      finish();
      start = Optional.of(line);
    }
    if (start.isEmpty()) {
      remarks.add(
          line, line.text(), Cause.STRUCTURE, "a synonym must follow its actor's primary name");
      return;
    }
    if (name.isEmpty()) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "a name must have letters");
    } else {
      if (name.indexOf(']') >= 0 || name.indexOf('+') >= 0) {
        remarks.add(line, line.text(), Cause.EXTRA_TEXT, "a name has no '+' or bracket within it");
      }
      names.add(name);
    }
    if (bracket >= 0 && synonym) {
      remarks.add(line, line.text().substring(bracket), Cause.EXTRA_TEXT, "a synonym has no code");
    } else if (bracket >= 0) {
      codes(line, line.text().substring(bracket));
    }
  }

  private void codes(Line line, String text) {
    if (start.isEmpty()) {
      remarks.add(line, text, Cause.STRUCTURE, "an actor's code must follow its name");
      return;
    }
    coded = true;
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      String between = text.substring(at, open < 0 ? text.length() : open).strip();
      if (!between.isEmpty()) {
        remarks.add(line, between, Cause.EXTRA_TEXT, "only a comment may follow a code");
      }
      if (open < 0) {
        return;
      }
      int close = text.indexOf(']', open);
      int next = text.indexOf('[', open + 1);
      if (close < 0 || (next >= 0 && next < close)) {
        remarks.add(
            line, text.substring(open), Cause.STRUCTURE, "a code must end with a closing bracket");
        return;
      }
      code(line, text.substring(open + 1, close).strip());
      at = close + 1;
    }
  }

  private void code(Line line, String text) {
    Matcher m = CODE.matcher(text);
    if (!m.matches()) {
      remarks.add(line, text, Cause.CODE, "a code must read CODE, CODE <D, CODE >D or CODE D-D");
      return;
    }
    String written = m.group(1) == null ? m.group(3) : m.group(1);
    String dates = m.group(1) == null ? m.group(4) : m.group(2);
    Optional<String> code =
        written.equals("---") ? Optional.empty() : Optional.of(written.toUpperCase(Locale.ROOT));
    if (dates == null || dates.isBlank()) {
      codes.add(new DatedCode(code, Optional.empty(), Optional.empty()));
      return;
    }
    String d = dates.strip();
    int hyphen = d.indexOf('-');
    if (d.startsWith("<") || d.startsWith(">")) {
      Optional<LocalDate> day = day(line, text, d.substring(1));
      if (day.isPresent()) {
        boolean before = d.startsWith("<");
        codes.add(
            new DatedCode(code, before ? Optional.empty() : day, before ? day : Optional.empty()));
      }
    } else if (hyphen > 0) {
      Optional<LocalDate> from = day(line, text, d.substring(0, hyphen));
      Optional<LocalDate> to = day(line, text, d.substring(hyphen + 1));
      if (from.isPresent() && to.isPresent()) {
        span(line, text, new DatedCode(code, from, to));
      }
    } else {
      // a day alone restricts as '>' does
      day(line, text, d)
          .ifPresent(from -> codes.add(new DatedCode(code, Optional.of(from), Optional.empty())));
    }
  }

  private void span(Line line, String text, DatedCode code) {
    if (code.from().orElseThrow().isAfter(code.to().orElseThrow())) {
      remarks.add(line, text, Cause.DATE, "the first day must not come after the last");
      return;
    }
    codes.add(code);
  }

  private Optional<LocalDate> day(Line line, String text, String date) {
    Optional<LocalDate> day = Dates.day(date.strip());
    if (day.isEmpty()) {
      remarks.add(line, text, Cause.DATE, "a date must read YYMMDD or YYYYMMDD");
    }
    return day;
  }

  private void finish() {
    start.ifPresent(this::finish);
    names.clear();
    codes.clear();
    coded = false;
  }

  private void finish(Line line) {
    if (!coded) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "an actor must have a code in brackets");
    } else if (!codes.isEmpty() && codes.stream().allMatch(c -> c.code().isEmpty())) {
      remarks.add(line, line.text(), Cause.NULL_ACTOR, "'---' says that the name is no actor");
    } else if (!codes.isEmpty() && !names.isEmpty()) {
      if (codes.stream().anyMatch(c -> c.code().isEmpty())) {
        remarks.add(line, line.text(), Cause.NULL_ACTOR, "the times of '---' are not left out");
      }
      if (codes.stream().filter(c -> !c.isDated()).count() > 1) {
        remarks.add(line, line.text(), Cause.CODE, "only the first code without a date counts");
      }
      entries.add(new ActorEntry(names, codes, line.file(), line.number()));
    } else if (codes.isEmpty()) {
      remarks.add(line, line.text(), Cause.CODE, "none of the actor's codes can be used");
    }
  }
}
