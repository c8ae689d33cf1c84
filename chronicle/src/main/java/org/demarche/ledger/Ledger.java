package org.demarche.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Record;
import org.demarche.commitment.Parties;
import org.demarche.lexicon.Lexicon;

/**
 * Who wants what from whom, since when, and the reply. Immutable and safe to share.
 *
 * @param entries by pair of parties in the order of their names, then by day
 * @param day the day to which it is told: the last day that was to count, else that of the latest
 *     article; empty where no article has a date
 */
public record Ledger(List<Entry> entries, Optional<LocalDate> day) {
  private static final String NOBODY = "";

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * The ledger of what the records tell.
   *
   * @param records records of articles, in any order; of two with one day the first counts first
   * @param lexicon tells the kinds of commitments, the parties' names and who belongs to whom
   * @param asOf the last day that counts: later articles are left out, and so are later answers;
   *     without it all count, also articles without a date
   */
  public static Ledger of(List<Record> records, Lexicon lexicon, Optional<LocalDate> asOf) {
    List<Record> counted =
        records.stream()
            .filter(r -> asOf.isEmpty() || r.date().map(d -> !d.isAfter(asOf.get())).orElse(false))
            .sorted(Comparator.comparing(r -> r.date().orElse(LocalDate.MIN)))
            .toList();
    return new Ledger(
        new LedgerBuilder(lexicon)
            .entries(counted).stream().sorted(Comparator.comparing(Ledger::pair)).toList(),
        asOf.or(
            () -> counted.stream().flatMap(r -> r.date().stream()).max(Comparator.naturalOrder())));
  }

  /**
   * The entries between the two parties, either way; a member stands for its alliance too.
   *
   * @param one a party's code ({@code RUS}, {@code IGONAT}) or name, in any case of letters
   * @param other another's
   */
  public Ledger between(String one, String other, Lexicon lexicon) {
    Parties parties = new Parties(lexicon.alliances());
    return new Ledger(
        entries.stream()
            .filter(
                e ->
                    (is(e.by(), one, parties) && is(e.to(), other, parties))
                        || (is(e.by(), other, parties) && is(e.to(), one, parties)))
            .toList(),
        day);
  }

  private static boolean is(List<Party> side, String party, Parties parties) {
    return side.stream()
        .anyMatch(
            p ->
                p.principalName().equalsIgnoreCase(party)
                    || p.name().equalsIgnoreCase(party)
                    || parties.overlap(p.principal(), party.toUpperCase(Locale.ROOT)));
  }

  /** Whether the entry is open though its deadline has passed by the ledger's day. */
  public boolean isOverdue(Entry e) {
    return day.map(e::isOverdue).orElse(false);
  }

  /** The names of the two parties of an entry, in alphabetical order, joined by an en dash. */
  public static String pair(Entry e) {
    TreeSet<String> names = new TreeSet<>();
    names.add(e.by().get(0).principalName());
    names.add(e.to().stream().findFirst().map(Party::principalName).orElse(NOBODY));
    return names.stream().filter(n -> !n.isEmpty()).collect(Collectors.joining(" – "));
  }
}
