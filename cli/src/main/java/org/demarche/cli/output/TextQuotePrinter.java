package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints quotes for reading: date, speaker and cue, the words, and the article. */
public final class TextQuotePrinter implements QuotePrinter {
  private static final int NARROWEST = 40;
  private static final String INDENT = "  ";
  private static final String NOBODY = "Speaker not named";

  private final OutputStream out;
  private final Palette palette;
  private final int width;
  private boolean any;

  /**
   * Prints UTF-8 to {@code out}, and closes it in the end.
   *
   * @param palette the colours
   * @param width columns of the terminal; less than 40 is taken as 40
   */
  public TextQuotePrinter(OutputStream out, Palette palette, int width) {
    this.out = out;
    this.palette = palette;
    this.width = Math.max(NARROWEST, width);
  }

  @Override
  public void print(Quote q) throws IOException {
    List<String> lines = new ArrayList<>();
    if (any) {
      lines.add("");
    }
    any = true;
    lines.addAll(head(q));
    WrappedText.of(QuotedWords.of(q.content(), q.kind())).lines(width - INDENT.length()).stream()
        .map(INDENT::concat)
        .forEach(lines::add);
    String article =
        Stream.of(Optional.of(q.articleId()), q.title(), q.publisher(), q.url())
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" · "));
    WrappedText.of(article).lines(width - INDENT.length()).stream()
        .map(l -> INDENT + palette.faint(l))
        .forEach(lines::add);
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private List<String> head(Quote q) {
    String speaker =
        q.speaker().map(OneLine::of).orElse(NOBODY) + q.code().map(c -> " (" + c + ")").orElse("");
    String rest =
        q.cue().map(c -> " · " + c.toLowerCase(Locale.ROOT)).orElse("")
            + (q.addressees().isEmpty() ? "" : " · to " + String.join(", ", q.addressees()));
    String date = q.date().orElse("no date");
    if (date.length() + 2 + speaker.length() + rest.length() <= width) {
      return List.of(palette.faint(date) + "  " + palette.heading(speaker) + rest);
    }
    return WrappedText.of(date + "  " + speaker + rest).lines(width);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
