package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Prints one row of comma-separated values for each quote, under a header. */
public final class CsvQuotePrinter implements QuotePrinter {
  /** The columns in order. */
  public static final List<String> COLUMNS =
      List.of(
          "date",
          "speaker",
          "speaker_code",
          "cue",
          "kind",
          "content",
          "addressees",
          "article_id",
          "article_date",
          "title",
          "publisher",
          "url",
          "statement_id");

  private final CsvRows rows;

  /** Prints the header to {@code out}, which is closed in the end. */
  public CsvQuotePrinter(OutputStream out) throws IOException {
    rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void print(Quote q) throws IOException {
    rows.write(
        List.of(
            q.date().orElse(""),
            q.speaker().orElse(""),
            q.code().orElse(""),
            q.cue().orElse(""),
            q.kind().name(),
            String.join(" … ", q.content()),
            String.join("; ", q.addressees()),
            q.articleId(),
            q.articleDate().map(LocalDate::toString).orElse(""),
            q.title().orElse(""),
            q.publisher().orElse(""),
            q.url().orElse(""),
            q.statement()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
