package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.lexicon.Finding.Problem;

/**
 * Looks for what follows the format of the lexicon but cannot be meant: names that two actors
 * share, offices with two holders at a time, codes that no list has, entries that never count.
 */
public final class LexiconCheck {
  private LexiconCheck() {}

  /**
   * Checks all files of a source. Where one does not follow the format, that is the only finding.
   */
  public static LexiconReport of(LexiconSource source) {
    Lexicon lexicon;
    try {
      lexicon = Lexicon.of(source);
    } catch (LexiconException e) {
      Finding fault = new Finding(e.file(), e.line(), Problem.MALFORMED, e.fault());
      return new LexiconReport(0, 0, 0, 0, 0, 0, List.of(fault));
    }
    List<Finding> findings = new ArrayList<>();
    files(source, findings::add);
    new CodeCheck(findings::add).check(lexicon);
    new OfficeCheck(findings::add).check(source.blocks(Lexicon.ACTORS));
    new NameCheck(findings::add).check(lexicon.actors().all());
    new PlaceCheck(findings::add).check(lexicon.places());
    new EventCheck(findings::add).check(lexicon);
    new WordCheck(findings::add).check(lexicon);
    findings.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
    return new LexiconReport(
        (int) lexicon.actors().all().stream().map(ActorLexicon.Name::identity).distinct().count(),
        lexicon.actors().all().size(),
        lexicon.agents().size(),
        lexicon.places().size(),
        lexicon.events().entries().size(),
        lexicon.speech().words().size(),
        findings);
  }

  private static void files(LexiconSource source, Consumer<Finding> findings) {
    for (String name : source.names()) {
      if (Lexicon.PARTS.stream().noneMatch(name::startsWith)) {
        findings.accept(
            new Finding(
                name,
                1,
                Problem.UNUSED,
                "a file must be one of "
                    + String.join(", ", Lexicon.PARTS)
                    + " or stand below one, found that nothing reads this one; move it, for example to"
                    + " actors/ or events/"));
      }
    }
  }
}
