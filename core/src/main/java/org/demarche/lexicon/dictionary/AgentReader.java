package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * Reads an agent dictionary: {@code NOUN {PLURAL} [~COD]}, and sets such as {@code !PERSON! = MAN,
 * WOMAN} that stand for each of their words in the nouns below them.
 */
final class AgentReader {
  private static final Pattern SET = Pattern.compile("!([^!]+)!\\s*=(.*)");
  private static final Pattern MARKER = Pattern.compile("!([^!]+)!");
  private static final Pattern SECTOR = Pattern.compile("(~?)\\s*([A-Za-z0-9]*)\\s*(~?)");

  private final Remarks remarks;
  private final Map<String, List<String>> sets = new HashMap<>();
  private final List<AgentEntry> entries = new ArrayList<>();

  AgentReader(Remarks remarks) {
    this.remarks = remarks;
  }

  List<AgentEntry> read(List<Line> lines) {
    for (Line line : lines) {
      Matcher set = SET.matcher(line.text());
      if (set.matches()) {
        set(line, set.group(1).strip(), set.group(2));
      } else {
        agent(line);
      }
    }
    return List.copyOf(entries);
  }

  private void set(Line line, String name, String words) {
    List<String> members =
        Arrays.stream(words.split(",", -1)).map(Phrase::plain).filter(w -> !w.isEmpty()).toList();
    if (members.isEmpty()) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "a set must have words after '='");
      return;
    }
    sets.put(name, members);
  }

  private void agent(Line line) {
    String text = line.text();
    int open = text.indexOf('[');
    int close = text.indexOf(']', open + 1);
    if (open < 0) {
      remarks.add(line, text, Cause.STRUCTURE, "an agent must have a code in brackets");
      return;
    }
    if (close < 0) {
      remarks.add(line, text, Cause.STRUCTURE, "a code must end with a closing bracket");
      return;
    }
    String after = text.substring(close + 1).strip();
    if (!after.isEmpty()) {
      remarks.add(line, after, Cause.EXTRA_TEXT, "only a comment may follow a code");
    }
    Matcher code = SECTOR.matcher(text.substring(open + 1, close).strip());
    if (!code.matches() || code.group(1).equals(code.group(3))) {
      remarks.add(line, text, Cause.CODE, "an agent's code must read ~COD or COD~");
      return;
    }
    String sector = code.group(2).toUpperCase(Locale.ROOT);
    if (code.group(1).isEmpty()) {
      remarks.add(
          line, text, Cause.PREFIX_AGENT, "a code is put after its actor's here, as if ~" + sector);
    }
    nouns(line, text.substring(0, open), sector);
  }

  private void nouns(Line line, String written, String sector) {
    int brace = written.indexOf('{');
    int end = written.indexOf('}', brace + 1);
    if (brace >= 0 && end < 0) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "a plural must end with a closing brace");
      return;
    }
    String noun = Phrase.plain(brace < 0 ? written : written.substring(0, brace));
    if (noun.isEmpty()) {
      remarks.add(line, line.text(), Cause.STRUCTURE, "an agent must have a noun before its code");
      return;
    }
    List<String> nouns = expand(line, noun);
    if (nouns.isEmpty()) {
      return;
    }
    List<String> plurals = new ArrayList<>();
    if (brace < 0) {
      nouns.stream().map(AgentReader::plural).forEach(plurals::add);
    } else {
      for (String p : written.substring(brace + 1, end).split("[\\s,]+", -1)) {
        if (!Phrase.plain(p).isEmpty()) {
          plurals.addAll(expand(line, Phrase.plain(p)));
        }
      }
    }
    entries.add(new AgentEntry(nouns, plurals, sector, line.file(), line.number()));
  }

  private static String plural(String noun) {
    String last = Phrase.lastWord(noun);
    return noun.substring(0, noun.length() - last.length()) + Phrase.plural(last);
  }

  /** The noun with each word of its sets in their place; nothing where a set is not defined. */
  private List<String> expand(Line line, String noun) {
    Matcher m = MARKER.matcher(noun);
    if (!m.find()) {
      return List.of(noun);
    }
    List<String> words = sets.get(m.group(1));
    if (words == null) {
      remarks.add(
          line,
          line.text(),
          Cause.UNKNOWN_SET,
          "a line '" + m.group() + " = ...' must stand above");
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (String w : words) {
      all.addAll(expand(line, noun.substring(0, m.start()) + w + noun.substring(m.end())));
    }
    return all;
  }
}
