package org.demarche.cli.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.Record;
import org.demarche.json.Failure;
import org.demarche.statement.Statement;

/**
 * Takes the wanted statements out of records and prints them when it is closed: the newest first,
 * those without a date last, and of one day in the order of the input.
 */
public final class QuoteWriter implements RecordWriter {
  private static final Comparator<Quote> NEWEST_FIRST =
      Comparator.comparing(
          q -> q.firstDay().orElse(LocalDate.MIN), Comparator.<LocalDate>reverseOrder());

  private final QuoteQuery query;
  private final QuotePrinter printer;
  private final List<Quote> quotes = new ArrayList<>();

  /**
   * Prints what fits.
   *
   * @param query which statements are wanted
   * @param printer closed in the end
   */
  public QuoteWriter(QuoteQuery query, QuotePrinter printer) {
    this.query = query;
    this.printer = printer;
  }

  @Override
  public void write(Record coded) {
    RecordIndex index = new RecordIndex(coded);
    for (Statement s : coded.statements()) {
      Quote quote = Quote.of(coded, index, s);
      if (query.fits(coded, index, s, quote)) {
        quotes.add(quote);
      }
    }
  }

  /** Does nothing: messages tell of it, and there is nothing to quote. */
  @Override
  public void write(Failure failure) {}

  @Override
  public void close() throws IOException {
    try (printer) {
      quotes.sort(NEWEST_FIRST);
      for (Quote q : quotes) {
        printer.print(q);
      }
    }
  }
}
