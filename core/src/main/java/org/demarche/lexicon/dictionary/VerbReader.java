package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.dictionary.Remark.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb dictionary: blocks that a line {@code --- NAME [code] ---} opens, in them verbs with
 * their irregular forms in braces and patterns that begin with a hyphen; synonym sets that a line
 * {@code &NAME} opens.
 */
final class VerbReader {
  private static final Pattern CODE = Pattern.compile("(---|\\w{2,5})?(?::(---|\\w{2,5}))?");

  private final Remarks remarks;
  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final List<VerbEntry> entries = new ArrayList<>();

  private Optional<Line> header = Optional.empty();
  private String name = "";
  private EventCode code = EventCode.NONE;
  private final List<VerbEntry.Verb> verbs = new ArrayList<>();
  private final List<VerbEntry.Pattern> patterns = new ArrayList<>();
  private Optional<List<String>> openSet = Optional.empty();

  VerbReader(Remarks remarks) {
    this.remarks = remarks;
  }

  /** The blocks. */
  List<VerbEntry> read(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text();
      if (text.startsWith("---")) {
        open(line);
      } else if (text.startsWith("&")) {
        List<String> members = new ArrayList<>();
        sets.put(setName(text.substring(1)), members);
        openSet = Optional.of(members);
      } else if (text.startsWith("+") && openSet.isPresent()) {
        openSet.get().add(Phrase.plain(text.substring(1)));
      } else if (text.startsWith("~")) {
        remarks.add(line, text, Cause.TRANSFORMATION, "events are not rewritten by rules here");
      } else if (header.isEmpty()) {
        remarks.add(
            line, text, Cause.STRUCTURE, "a verb or pattern must stand below a --- NAME --- line");
      } else if (text.startsWith("-")) {
        openSet = Optional.empty();
        pattern(line);
      } else {
        openSet = Optional.empty();
        verb(line);
      }
    }
    finish();
    return List.copyOf(entries);
  }

  /** The synonym sets read so far, by their names without {@code &}. */
  Map<String, List<String>> sets() {
    return sets;
  }

  /** The name of a synonym set; the underscore that bars plurals does not belong to it. */
  static String setName(String written) {
    String plain = written.strip();
    return plain.endsWith("_") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private void open(Line line) {
    finish();
    header = Optional.of(line);
    openSet = Optional.empty();
    String text = line.text().substring(3);
    int open = text.indexOf('[');
    int end = text.lastIndexOf("---");
    name = Phrase.plain(open >= 0 ? text.substring(0, open) : text.replace("---", ""));
    code = open < 0 ? EventCode.NONE : code(line, text, open).orElse(EventCode.NONE);
    int close = text.indexOf(']', open);
    if (name.isEmpty() || end <= close) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "a block opens with --- NAME [code] ---");
    } else if (open >= 0 && !text.substring(close + 1, end).replace('-', ' ').isBlank()) {
      remarks.add(
          line, text.substring(close + 1, end).strip(), Cause.EXTRA_TEXT, "a block has one code");
    }
  }

  /** The code in the bracket that opens there, if it can be read. */
  private Optional<EventCode> code(Line line, String text, int open) {
    int close = text.indexOf(']', open);
    if (close < 0) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "a code must end with a closing bracket");
      return Optional.empty();
    }
    String written = text.substring(open + 1, close).strip();
    Matcher m = CODE.matcher(written);
    if (written.isEmpty() || !m.matches()) {
      remarks.add(line, line.text(), Cause.CODE, "a code must read 112, 112:113, :113 or ---");
      return Optional.empty();
    }
    return Optional.of(new EventCode(side(m.group(1)), side(m.group(2))));
  }

  private static Optional<String> side(@Nullable String written) {
    return written == null || written.equals("---") ? Optional.empty() : Optional.of(written);
  }

  private void verb(Line line) {
    String text = line.text();
    int bracket = text.indexOf('[');
    EventCode own = bracket < 0 ? code : code(line, text, bracket).orElse(EventCode.NONE);
    String rest = bracket < 0 ? text : text.substring(0, bracket);
    int brace = rest.indexOf('{');
    int end = rest.indexOf('}', brace + 1);
    List<String> forms = new ArrayList<>();
    if (brace >= 0 && end < 0) {
      remarks.add(line, text, Cause.STRUCTURE, "verb forms must end with a closing brace");
      end = rest.length();
    }
    if (brace >= 0) {
      for (String form : rest.substring(brace + 1, end).strip().split("\\s+", -1)) {
        lemma(form).ifPresent(forms::add);
      }
      if (end < rest.length() && !rest.substring(end + 1).isBlank()) {
        remarks.add(
            line,
            rest.substring(end + 1).strip(),
            Cause.EXTRA_TEXT,
            "only a code may follow forms");
      }
    }
    String written = (brace < 0 ? rest : rest.substring(0, brace)).strip();
    Optional<String> lemma = lemma(written);
    if (lemma.isPresent()) {
      verbs.add(new VerbEntry.Verb(lemma.get(), forms, own, line.number()));
    } else {
      remarks.add(
          line, text, Cause.VERB_NOT_FIRST, "a verb phrase begins with its verb, marked with '+'");
    }
  }

  /** The verb in lower case; nothing where the verb, marked with {@code +}, is not first. */
  private static Optional<String> lemma(String written) {
    String w = written.startsWith("+") ? written.substring(1) : written;
    String plain = Phrase.plain(w).toLowerCase(Locale.ROOT);
    return plain.isEmpty() || plain.indexOf('+') >= 0 ? Optional.empty() : Optional.of(plain);
  }

  private void pattern(Line line) {
    String text = line.text();
    int open = text.indexOf('[');
    if (open < 0) {
      remarks.add(line, text, Cause.STRUCTURE, "a pattern must have a code in brackets");
      return;
    }
    int close = text.indexOf(']', open);
    if (close > 0 && close + 1 < text.length()) {
      remarks.add(
          line, text.substring(close + 1).strip(), Cause.EXTRA_TEXT, "only a comment may follow");
    }
    code(line, text, open)
        .ifPresent(
            own ->
                patterns.add(
                    new VerbEntry.Pattern(text.substring(1, open).strip(), own, line.number())));
  }

  private void finish() {
    header.ifPresent(h -> entries.add(new VerbEntry(name, verbs, patterns, h.file(), h.number())));
    verbs.clear();
    patterns.clear();
  }
}
