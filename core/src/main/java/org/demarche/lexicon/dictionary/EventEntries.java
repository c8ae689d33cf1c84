package org.demarche.lexicon.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.CodeTable;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.dictionary.PatternTranslator.Untranslatable;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * Makes event entries of verb blocks: one for each verb that has a code, and one for each verb and
 * pattern. A pattern without a code makes an entry that codes nothing and, being narrower, keeps
 * the verb's own code away.
 */
final class EventEntries {
  private static final List<String> BACKWARD_SOURCES =
      List.of("object", "by", "from", "with", "to");

  private final CodeTable codes;
  private final PatternTranslator translator;
  private final Remarks remarks;
  private final List<EventEntry> entries = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  EventEntries(CodeTable codes, Map<String, List<String>> sets, Remarks remarks) {
    this.codes = codes;
    this.translator = new PatternTranslator(sets);
    this.remarks = remarks;
  }

  List<EventEntry> of(List<VerbEntry> blocks) {
    for (VerbEntry block : blocks) {
      for (VerbEntry.Verb verb : block.verbs()) {
        if (!verb.code().isNone() && known(verb.code(), block.file(), verb.line(), verb.lemma())) {
          Frame frame =
              new Frame(
                  Optional.empty(),
                  List.of(),
                  PatternTranslator.SOURCES,
                  PatternTranslator.TARGETS,
                  false);
          add(verb.lemma(), frame, verb.code(), block.file() + ":" + verb.line());
        }
      }
      block.patterns().forEach(p -> pattern(block, p));
    }
    return List.copyOf(entries);
  }

  private void pattern(VerbEntry block, VerbEntry.Pattern p) {
    Frame frame;
    try {
      frame = translator.translate(p.text());
    } catch (Untranslatable e) {
      remarks.add(block.file(), p.line(), p.text(), e.cause(), e.why());
      return;
    }
    if (!known(p.code(), block.file(), p.line(), p.text())) {
      return;
    }
    String where = block.file() + ":" + p.line();
    Optional<Frame> finding = frame.openWord() ? Optional.of(finding(frame)) : Optional.empty();
    String particle = frame.particle().map(w -> " " + w).orElse("");
    for (VerbEntry.Verb verb : block.verbs()) {
      add(verb.lemma() + particle, frame, p.code(), where);
      finding.ifPresent(f -> add(verb.lemma() + particle, f, p.code(), where));
    }
  }

  /** The frame with the word as the adjective of a finding ("called the vote unfair"). */
  private static Frame finding(Frame frame) {
    List<Condition> needs = new ArrayList<>(frame.needs());
    Condition word = needs.get(0);
    needs.set(0, new Condition("found", word.words(), word.sectors(), word.actor()));
    return new Frame(frame.particle(), needs, frame.sources(), frame.targets(), false);
  }

  private boolean known(EventCode code, String file, int line, String text) {
    for (Optional<String> side : List.of(code.forward(), code.backward())) {
      if (side.isPresent() && codes.find(side.get()).isEmpty()) {
        remarks.add(
            file,
            line,
            text,
            Cause.UNKNOWN_CODE,
            "a code must be one of the code table, which has no '" + side.get() + "'");
        return false;
      }
    }
    if (code.forward().isPresent() && code.backward().isPresent() && !code.isSymmetric()) {
      remarks.add(
          file,
          line,
          text,
          Cause.SECOND_CODE,
          "one event is coded, with " + code.forward().get() + " and not " + code.backward().get());
    }
    return true;
  }

  private void add(String lemma, Frame frame, EventCode code, String where) {
    boolean reversed = code.isReversed();
    String base = "verb-" + lemma.replace(' ', '-');
    int again = ids.merge(base, 1, Integer::sum);
    entries.add(
        new EventEntry(
            again == 1 ? base : base + "-" + again,
            Part.VERB,
            List.of(lemma.replace("-", " - ")),
            reversed ? BACKWARD_SOURCES : frame.sources(),
            reversed ? PatternTranslator.SOURCES : frame.targets(),
            frame.needs(),
            List.of(),
            reversed ? code.backward() : code.forward(),
            code.isSymmetric(),
            Optional.empty(),
            List.of(),
            false,
            List.of(),
            List.of(),
            where));
  }
}
