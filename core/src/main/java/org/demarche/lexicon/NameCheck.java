package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.lexicon.ActorLexicon.Form;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.Finding.Problem;
import org.demarche.lexicon.Identity.Office;

/**
 * Looks for names that several actors have and for which the mention stage can't tell them apart: a
 * state goes before all others, then who stands higher on the day, then who stands first.
 */
final class NameCheck {
  private final Consumer<Finding> findings;

  NameCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void check(Collection<Name> names) {
    Map<String, List<Name>> byText = new LinkedHashMap<>();
    for (Name n : names) {
      byText.computeIfAbsent(NameIndex.plain(n.text()), k -> new ArrayList<>(1)).add(n);
      if (n.text().contains("  ") || n.text().contains("|")) {
        findings.accept(
            Finding.at(
                n.identity().where(),
                Problem.UNREACHABLE,
                "a name must have single spaces and no '|', found '"
                    + n.text()
                    + "'; part names by commas"));
      }
    }
    byText.values().stream().filter(all -> all.size() > 1).forEach(this::shared);
  }

  private void shared(List<Name> all) {
    List<Name> before = new ArrayList<>();
    for (Name name : statesFirst(all)) {
      Optional<Name> twin =
          before.stream().filter(n -> n.identity().equals(name.identity())).findFirst();
      if (twin.isEmpty()) {
        others(name, before);
      } else if (name.form() != Form.METONYM) { // a city state and its capital have one name
        told(name, Problem.DUPLICATE, twin.get(), "take it out once");
      }
      before.add(name);
    }
  }

  private static List<Name> statesFirst(List<Name> all) {
    List<Name> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(n -> n.identity().kind() != ActorKind.STATE));
    return sorted;
  }

  private void others(Name name, List<Name> before) {
    if (before.isEmpty()) {
      return;
    }
    if (before.get(0).identity().kind() == ActorKind.STATE) {
      told(
          name, Problem.UNREACHABLE, before.get(0), "a state always goes before; take it out here");
      return;
    }
    if (name.identity().offices().isEmpty()) {
      told(
          name, Problem.UNREACHABLE, before.get(0), "take it out here or give it an office's time");
      return;
    }
    for (Name n : before) {
      Optional<LocalDate> day = tie(n.identity(), name.identity());
      if (day.isPresent()) {
        told(
            name,
            Problem.DUPLICATE,
            n,
            "on " + day.get() + " both hold an office; take it out once");
        return;
      }
    }
  }

  /** A day on which both stand equally high: only where an office begins or ends can one begin. */
  private static Optional<LocalDate> tie(Identity a, Identity b) {
    List<LocalDate> days = new ArrayList<>();
    for (Office o : a.offices()) {
      days.add(Interval.of(o).from());
      days.add(Interval.of(o).to());
    }
    for (Office o : b.offices()) {
      days.add(Interval.of(o).from());
      days.add(Interval.of(o).to());
    }
    return days.stream()
        .filter(d -> a.standing(d) > 0 && a.standing(d) == b.standing(d))
        .min(Comparator.naturalOrder());
  }

  private void told(Name name, Problem problem, Name other, String todo) {
    findings.accept(
        Finding.at(
            name.identity().where(),
            problem,
            "a name must tell its actors apart, found '"
                + name.text()
                + "' for "
                + name.identity().name()
                + " and before for "
                + other.identity().name()
                + " ("
                + other.identity().where()
                + "); "
                + todo));
  }
}
