package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.Event.Status;

/** Prints memberships for reading: member, step and date, and the sentence that says so. */
public final class TextMembersPrinter implements MembersPrinter {
  private static final int NARROWEST = 40;
  private static final String INDENT = "     ";

  private final OutputStream out;
  private final Palette palette;
  private final int width;

  /**
   * Prints UTF-8 to {@code out}, and closes it in the end.
   *
   * @param palette the colours
   * @param width columns of the terminal; less than 40 is taken as 40
   */
  public TextMembersPrinter(OutputStream out, Palette palette, int width) {
    this.out = out;
    this.palette = palette;
    this.width = Math.max(NARROWEST, width);
  }

  @Override
  public void step(MemberStep s) throws IOException {
    String what = s.action().name().toLowerCase(Locale.ROOT);
    String status =
        s.status() == Status.ACTUAL ? "" : " (" + s.status().name().toLowerCase(Locale.ROOT) + ")";
    head(s, what + " " + s.organisation() + status + s.date().map(d -> "  " + d).orElse(""));
    evidence(s.articleId(), s.articleDate(), s.sentence());
  }

  @Override
  public void standing(LocalDate day, Standing standing) throws IOException {
    String state = standing.state().name().toLowerCase(Locale.ROOT);
    MemberStep s = standing.evidence();
    head(s, state + standing.since().map(d -> "  since " + d).orElse(""));
    evidence(s.articleId(), s.articleDate(), s.sentence());
  }

  private void head(MemberStep s, String rest) throws IOException {
    line(palette.faint(s.member()) + "  " + palette.heading(s.name()) + "  " + rest);
  }

  private void evidence(String id, Optional<LocalDate> date, String sentence) throws IOException {
    String source = id + date.map(d -> ", " + d).orElse("") + ": " + sentence;
    List<String> lines = WrappedText.of(source).lines(width - INDENT.length());
    for (String l : lines) {
      line(INDENT + palette.faint(l));
    }
  }

  @Override
  public void total(MemberTotal t, long named) throws IOException {
    String verdict =
        t.isContradicted(named)
            ? "; the reports name more, " + named
            : "; the reports name " + named + " of them";
    String qualifier =
        t.qualifier()
            .map(q -> q.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ")
            .orElse("");
    line("Total given: " + qualifier + t.count() + verdict);
    evidence(t.articleId(), t.date().map(LocalDate::parse), t.sentence());
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
