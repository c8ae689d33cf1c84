package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Source;

/** Prints a briefing in Markdown: every line names the article, its day and the sentence. */
public final class MarkdownLedgerPrinter implements LedgerPrinter {
  private final OutputStream out;

  /** Prints UTF-8 to {@code out}, and closes it in the end. */
  public MarkdownLedgerPrinter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void print(Ledger ledger) throws IOException {
    StringBuilder text = new StringBuilder("# Where things stand");
    ledger.day().ifPresent(d -> text.append(" on ").append(d));
    text.append('\n');
    String pair = "";
    for (Entry e : ledger.entries()) {
      String its = Ledger.pair(e);
      if (!its.equals(pair)) {
        text.append("\n## ").append(plain(its)).append("\n\n");
        pair = its;
      }
      entry(text, e, ledger.isOverdue(e));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void entry(StringBuilder text, Entry e, boolean overdue) {
    String to = LedgerWords.names(e.to());
    text.append("- **")
        .append(LedgerWords.kind(e))
        .append(", ")
        .append(LedgerWords.status(e, overdue))
        .append("** · ")
        .append(plain(LedgerWords.names(e.by())));
    if (!to.isEmpty()) {
      text.append(" to ").append(plain(to));
    }
    text.append(": ").append(plain(e.what()));
    e.condition().ifPresent(c -> text.append("; condition: ").append(plain(c)));
    e.deadline().ifPresent(d -> text.append("; due ").append(d));
    text.append('\n');
    for (Source s : e.told()) {
      text.append("  - told: ").append(source(s)).append('\n');
    }
    for (Entry.Response a : e.answers()) {
      text.append("  - ")
          .append(plain(LedgerWords.answer(a)))
          .append(": ")
          .append(source(a.source()))
          .append('\n');
    }
  }

  private static String source(Source s) {
    String id = plain(s.article());
    String named = s.url().map(u -> "[" + id + "](<" + OneLine.of(u) + ">)").orElse(id);
    return named + s.date().map(d -> ", " + d).orElse("") + ": “" + plain(s.sentence()) + "”";
  }

  /** The text in one line, with the signs that Markdown would act on escaped. */
  private static String plain(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : OneLine.of(text).toCharArray()) {
      if ("\\`*_[]<>#|".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
