package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.commitment.Answer.Reply;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Party;

/** How a ledger's entries are put into words. */
final class LedgerWords {
  private LedgerWords() {}

  /** The names of a side; empty where nobody is named. */
  static String names(List<Party> side) {
    return side.stream().map(Party::name).map(OneLine::of).collect(Collectors.joining(", "));
  }

  /** "Refused by the United States on 2021-12-23". */
  static String answer(Entry.Response a) {
    String by = names(a.by());
    return verb(a.reply())
        + (by.isEmpty() ? "" : " by " + by)
        + a.day().map(d -> " on " + d).orElse("");
  }

  private static String verb(Reply reply) {
    return switch (reply) {
      case MEETS -> "met";
      case ACCEPTS -> "accepted";
      case REFUSES -> "refused";
      case DENIES -> "denied";
      case KEEPS -> "kept";
      case BREAKS -> "broken";
      case CARRIES_OUT -> "carried out";
      case CROSSES -> "crossed";
      case WITHDRAWS -> "withdrawn";
      case CONTESTS -> "contested";
    };
  }

  static String kind(Entry e) {
    return e.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The status, and whether the deadline has passed. */
  static String status(Entry e, boolean overdue) {
    return e.status().name().toLowerCase(Locale.ROOT) + (overdue ? ", overdue" : "");
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
