package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ledger.Entry;
import org.demarche.ledger.Ledger;

/** Prints a ledger for reading: a heading for each pair of parties, and aligned rows below it. */
public final class TextLedgerPrinter implements LedgerPrinter {
  private static final int NARROWEST = 72;
  private static final int DATE = 10;
  private static final int KIND = 10;
  private static final int STATUS = 9;
  private static final String GAP = "  ";

  private final OutputStream out;
  private final Palette palette;
  private final int dyad;
  private final int what;

  /**
   * Prints UTF-8 to {@code out}, and closes it in the end.
   *
   * @param palette the colours
   * @param width columns of the terminal; less than 72 is taken as 72
   */
  public TextLedgerPrinter(OutputStream out, Palette palette, int width) {
    this.out = out;
    this.palette = palette;
    int free = Math.max(NARROWEST, width) - DATE - KIND - STATUS - 5 * GAP.length();
    dyad = free * 2 / 5;
    what = free - dyad;
  }

  @Override
  public void print(Ledger ledger) throws IOException {
    List<String> lines = new ArrayList<>();
    String pair = "";
    for (Entry e : ledger.entries()) {
      String its = OneLine.of(Ledger.pair(e));
      if (!its.equals(pair)) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(palette.heading(its));
        pair = its;
      }
      lines.addAll(rows(e, ledger.isOverdue(e)));
    }
    for (String line : lines) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private List<String> rows(Entry e, boolean overdue) {
    String to = LedgerWords.names(e.to());
    List<String> sides =
        WrappedText.of(LedgerWords.names(e.by()) + (to.isEmpty() ? "" : " → " + to)).lines(dyad);
    List<String> words = new ArrayList<>(WrappedText.of(e.what()).lines(what));
    int said = words.size();
    e.condition().ifPresent(c -> words.addAll(WrappedText.of("condition: " + c).lines(what)));
    e.deadline().ifPresent(d -> words.add("due " + d + (overdue ? ", passed" : "")));
    e.answers().forEach(a -> words.addAll(WrappedText.of(LedgerWords.answer(a)).lines(what)));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(words.size(), sides.size()); i++) {
      String text = padded(part(words, i), what);
      rows.add(
          (GAP
                  + padded(i == 0 ? LedgerWords.day(e.since()) : "", DATE)
                  + GAP
                  + padded(i == 0 ? LedgerWords.kind(e) : "", KIND)
                  + GAP
                  + padded(part(sides, i), dyad)
                  + GAP
                  + (i < said ? text : palette.faint(text))
                  + GAP
                  + (i == 0 ? LedgerWords.status(e, false) : ""))
              .stripTrailing());
    }
    return rows;
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - text.codePointCount(0, text.length())));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
