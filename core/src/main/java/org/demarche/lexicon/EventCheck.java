package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.lexicon.EventEntry.Condition;
import org.demarche.lexicon.EventEntry.Part;
import org.demarche.lexicon.Finding.Problem;

/**
 * Looks for event entries that can never win: another entry for the same word fits wherever this
 * one fits, and its score is higher, or as high and it stands first.
 */
final class EventCheck {
  /** Compositions that are used where no operator stands. */
  private static final Set<String> WITHOUT_OPERATOR =
      Set.of("refuse", "plan", "not", "demand", "appeal");

  private final Consumer<Finding> findings;

  EventCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(Lexicon lexicon) {
    for (EventEntry e : lexicon.events().entries()) {
      twice(e);
      beaten(e, lexicon.events());
    }
    unused(lexicon);
  }

  private void twice(EventEntry e) {
    Set<String> seen = new HashSet<>();
    for (String lemma : e.lemmas()) {
      if (!seen.add(lemma)) {
        findings.accept(
            Finding.at(
                e.where(),
                Problem.DUPLICATE,
                "an entry must name a word once, found '" + lemma + "' twice; take it out once"));
      }
    }
  }

  private void beaten(EventEntry e, EventLexicon events) {
    for (String lemma : new TreeSet<>(e.lemmas())) {
      winner(e, lemma, events)
          .ifPresent(
              w ->
                  findings.accept(
                      Finding.at(
                          e.where(),
                          Problem.UNREACHABLE,
                          "an entry must fit where no better one does, found that "
                              + w.where()
                              + " always goes before for '"
                              + lemma
                              + "'; take the word out, or give this entry a need more")));
    }
  }

  private static Optional<EventEntry> winner(EventEntry e, String lemma, EventLexicon events) {
    String key =
        e.part() == Part.VERB ? EventLexicon.firstWord(lemma) : EventLexicon.lastWord(lemma);
    boolean first = true;
    for (EventEntry other : events.entries(e.part(), key)) {
      if (other.equals(e)) {
        first = false;
      } else if (other.lemmas().contains(lemma)
          && fitsWherever(other, e)
          && beats(other, e, first)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean fitsWherever(EventEntry other, EventEntry e) {
    return other.needs().stream()
            .allMatch(n -> e.needs().stream().anyMatch(mine -> implies(mine, n)))
        && other.bars().stream()
            .allMatch(b -> e.bars().stream().anyMatch(mine -> implies(b, mine)));
  }

  /** Whether {@code b} holds wherever {@code a} does. */
  private static boolean implies(Condition a, Condition b) {
    if (!a.slot().equals(b.slot())) {
      return false;
    }
    if (b.actor()) {
      return a.actor();
    }
    if (!b.words().isEmpty()) {
      return !a.words().isEmpty() && b.words().containsAll(a.words());
    }
    return b.sectors().isEmpty()
        || (!a.sectors().isEmpty() && b.sectors().containsAll(a.sectors()));
  }

  private static boolean beats(EventEntry other, EventEntry e, boolean otherFirst) {
    // a step of specificity outweighs both sides
    if (other.specificity() != e.specificity()) {
      return other.specificity() > e.specificity();
    }
    return otherFirst
        && other.symmetric() == e.symmetric()
        && other.sources().containsAll(e.sources())
        && other.targets().containsAll(e.targets());
  }

  private void unused(Lexicon lexicon) {
    Set<String> operators = new TreeSet<>(WITHOUT_OPERATOR);
    lexicon.events().entries().forEach(e -> e.operator().ifPresent(operators::add));
    Set<String> classes = new TreeSet<>();
    List<Block> blocks = lexicon.source().blocks(Lexicon.EVENTS);
    blocks.forEach(b -> classes.addAll(classes(b)));
    for (Block b : blocks) {
      if (b.kind().equals("compose")) {
        if (!operators.contains(b.argument())) {
          unused(b, "an entry must use a composition", b.argument());
        }
        beginnings(b, lexicon.codes());
      }
      String name = b.argument().replaceFirst("\\s*=.*", "");
      if (b.kind().equals("class") && !classes.contains(name)) {
        unused(b, "a condition must use a class", name);
      }
    }
  }

  private void unused(Block b, String must, String name) {
    findings.accept(
        Finding.at(
            b,
            Problem.UNUSED,
            must + ", found that none uses '" + name + "'; take it out or use it"));
  }

  private static List<String> classes(Block b) {
    List<String> found = new ArrayList<>();
    for (Block.Line l : b.lines()) {
      if (l.key().equals("needs") || l.key().equals("bars")) {
        for (String word : l.value().split("[=|,\\s]+", -1)) {
          if (word.startsWith("@")) {
            found.add(word.substring(1));
          }
        }
      }
    }
    return found;
  }

  /** The inner codes of a composition must begin some code of the table. */
  private void beginnings(Block b, CodeTable codes) {
    for (Block.Line l : b.all("codes")) {
      for (String pair : Block.split(l.value())) {
        String inner = pair.substring(0, pair.indexOf('='));
        if (!inner.equals("other")
            && codes.all().stream().noneMatch(c -> c.cameo().startsWith(inner))) {
          findings.accept(
              Finding.at(
                  b,
                  l.number(),
                  Problem.UNKNOWN_CODE,
                  "what stands before '=' must begin a code of codes.txt, found '"
                      + inner
                      + "'; put it right"));
        }
      }
    }
  }
}
