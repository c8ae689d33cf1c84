package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Prints one row of comma-separated values for each step or standing, under a header. */
public final class CsvMembersPrinter implements MembersPrinter {
  /** The columns in order; the first three are empty for steps. */
  public static final List<String> COLUMNS =
      List.of(
          "on",
          "standing",
          "since",
          "member",
          "name",
          "organisation",
          "action",
          "date",
          "status",
          "sentence",
          "article_id",
          "article_date",
          "publisher",
          "url");

  private final CsvRows rows;

  /** Prints the header to {@code out}, which is closed in the end. */
  public CsvMembersPrinter(OutputStream out) throws IOException {
    rows = new CsvRows(out, COLUMNS);
  }

  @Override
  public void step(MemberStep s) throws IOException {
    row("", "", "", s);
  }

  @Override
  public void standing(LocalDate day, Standing standing) throws IOException {
    String since = standing.since().orElse("");
    row(day.toString(), standing.state().name(), since, standing.evidence());
  }

  /** Does nothing: a total is no row of a member. */
  @Override
  public void total(MemberTotal total, long named) {}

  private void row(String on, String standing, String since, MemberStep s) throws IOException {
    rows.write(
        List.of(
            on,
            standing,
            since,
            s.member(),
            s.name(),
            s.organisation(),
            s.action().name(),
            s.date().orElse(""),
            s.status().name(),
            s.sentence(),
            s.articleId(),
            s.articleDate().map(LocalDate::toString).orElse(""),
            s.publisher().orElse(""),
            s.url().orElse("")));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
