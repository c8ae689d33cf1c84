package org.demarche.cli.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.event.Membership;
import org.demarche.figure.Figure;
import org.demarche.json.Failure;
import org.demarche.lexicon.FigureKind;
import org.demarche.mention.Actor;

/**
 * Takes the memberships of one organisation out of records and prints them when it is closed: all
 * steps by date, or who is a member on a day. Totals that reports give are set beside the count of
 * those who are named.
 */
public final class MembersWriter implements RecordWriter {
  private final String organisation;
  private final Optional<LocalDate> on;
  private final MembersPrinter printer;
  private final List<MemberStep> steps = new ArrayList<>();
  private final List<MemberTotal> totals = new ArrayList<>();

  /**
   * Prints what fits.
   *
   * @param organisation words of the organisation's name or of what an article calls it, or its
   *     code
   * @param on the day on which members are asked for; without it, all steps are printed
   * @param printer closed in the end
   */
  public MembersWriter(String organisation, Optional<LocalDate> on, MembersPrinter printer) {
    this.organisation = OneLine.of(organisation);
    this.on = on;
    this.printer = printer;
  }

  @Override
  public void write(Record coded) {
    for (Membership m : coded.memberships()) {
      if (isWanted(coded, m.organisation())) {
        steps.add(MemberStep.of(coded, m));
      }
    }
    for (Figure f : coded.figures()) {
      if (f.kind() == FigureKind.MEMBERS && isNear(coded, f)) {
        totals.add(MemberTotal.of(coded, f));
      }
    }
  }

  private boolean isWanted(Record coded, String name) {
    return coded.actors().stream()
        .anyMatch(a -> a.name().equals(name) && QuoteQuery.isNamed(coded, a, organisation));
  }

  /** Whether the figure's sentence, or the one before it, mentions the organisation. */
  private boolean isNear(Record coded, Figure f) {
    int from = coded.sentences().get(Math.max(0, f.sentence() - 1)).start();
    int to = coded.sentences().get(f.sentence()).end();
    return coded.actors().stream()
        .filter(a -> QuoteQuery.isNamed(coded, a, organisation))
        .map(Actor::mentions)
        .flatMap(List::stream)
        .anyMatch(m -> m.start() >= from && m.end() <= to);
  }

  /** Does nothing: messages tell of it, and it has no memberships. */
  @Override
  public void write(Failure failure) {}

  @Override
  public void close() throws IOException {
    try (printer) {
      if (on.isEmpty()) {
        steps.sort(
            Comparator.comparing(
                s -> s.firstDay().or(s::lastDay).orElse(LocalDate.MIN), Comparator.naturalOrder()));
        for (MemberStep s : steps) {
          printer.step(s);
        }
        return;
      }
      LocalDate day = on.orElseThrow();
      for (Standing s : standings(day)) {
        printer.standing(day, s);
      }
      for (MemberTotal t : totals) {
        LocalDate told = t.date().map(d -> Quote.day(d, true)).orElse(day);
        printer.total(t, count(standings(told)));
      }
    }
  }

  private List<Standing> standings(LocalDate day) {
    Map<String, List<MemberStep>> byMember =
        steps.stream()
            .collect(Collectors.groupingBy(MemberStep::member, TreeMap::new, Collectors.toList()));
    return byMember.values().stream().flatMap(s -> Standing.on(day, s).stream()).toList();
  }

  private static long count(List<Standing> standings) {
    return standings.stream()
        .filter(s -> s.state() == Standing.State.MEMBER || s.state() == Standing.State.SUSPENDED)
        .count();
  }
}
