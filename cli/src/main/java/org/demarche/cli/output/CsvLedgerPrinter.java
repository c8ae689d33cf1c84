package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Party;
import org.demarche.ledger.Source;

/** Prints one row of comma-separated values for each entry, under a header. */
public final class CsvLedgerPrinter implements LedgerPrinter {
  /** The columns in order. */
  public static final List<String> COLUMNS =
      List.of(
          "pair",
          "since",
          "kind",
          "by",
          "by_code",
          "to",
          "to_code",
          "what",
          "condition",
          "deadline",
          "overdue",
          "status",
          "answers",
          "told",
          "article_id",
          "article_date",
          "sentence");

  private final CsvRows rows;

  /** Prints the header to {@code out}, which is closed in the end. */
  public CsvLedgerPrinter(OutputStream out) throws IOException {
    rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void print(Ledger ledger) throws IOException {
    for (Entry e : ledger.entries()) {
      Source first = e.told().get(0);
      rows.write(
          List.of(
              OneLine.of(Ledger.pair(e)),
              LedgerWords.day(e.since()),
              e.kind().name(),
              LedgerWords.names(e.by()),
              codes(e.by()),
              LedgerWords.names(e.to()),
              codes(e.to()),
              e.what(),
              e.condition().orElse(""),
              e.deadline().orElse(""),
              String.valueOf(ledger.isOverdue(e)),
              e.status().name(),
              e.answers().stream()
                  .map(a -> LedgerWords.answer(a) + " [" + a.source().article() + "]")
                  .collect(Collectors.joining("; ")),
              String.valueOf(e.told().size()),
              first.article(),
              LedgerWords.day(first.date()),
              first.sentence()));
    }
  }

  private static String codes(List<Party> side) {
    return side.stream().flatMap(p -> p.code().stream()).collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
