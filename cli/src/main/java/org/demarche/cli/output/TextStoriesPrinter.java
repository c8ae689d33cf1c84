package org.demarche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.story.Occurrence;
import org.demarche.story.Occurrence.Telling;
import org.demarche.story.Stories;
import org.demarche.story.Story;
import org.demarche.story.Story.Copy;

/**
 * Prints stories for reading: each with its copies, then the occurrences that several stories tell,
 * or that somebody talks of otherwise. How many it tells alone is counted only.
 */
public final class TextStoriesPrinter implements StoriesPrinter {
  private static final int NARROWEST = 72;
  private static final String INDENT = "  ";

  private final OutputStream out;
  private final Palette palette;
  private final int width;

  /**
   * Prints UTF-8 to {@code out}, and closes it in the end.
   *
   * @param palette the colours
   * @param width columns of the terminal; less than 72 is taken as 72
   */
  public TextStoriesPrinter(OutputStream out, Palette palette, int width) {
    this.out = out;
    this.palette = palette;
    this.width = Math.max(NARROWEST, width);
  }

  @Override
  public void print(Stories stories) throws IOException {
    Map<String, List<Occurrence>> told = new HashMap<>();
    for (Occurrence o : stories.occurrences()) {
      Stream.concat(o.tellings().stream(), o.talk().stream())
          .map(Telling::story)
          .distinct()
          .forEach(s -> told.computeIfAbsent(s, k -> new ArrayList<>()).add(o));
    }
    boolean first = true;
    for (Story s : stories.stories()) {
      if (!first) {
        line("");
      }
      first = false;
      story(s, told.getOrDefault(s.id(), List.of()));
    }
    out.flush();
  }

  private void story(Story s, List<Occurrence> occurrences) throws IOException {
    Copy best = s.representative();
    wrapped(
        "", s.id() + "  " + best.title().map(OneLine::of).orElse(best.article()), palette::heading);
    for (Copy c : s.copies()) {
      String mark = c.equals(best) && s.copies().size() > 1 ? "  best text" : "";
      wrapped(INDENT, source(c) + mark, palette::faint);
    }
    int alone = 0;
    for (Occurrence o : occurrences) {
      List<String> others =
          Stream.concat(o.tellings().stream(), o.talk().stream())
              .map(Telling::story)
              .filter(x -> !x.equals(s.id()))
              .distinct()
              .toList();
      if (others.isEmpty() && o.disagreements().isEmpty()) {
        alone++;
      } else {
        occurrence(o, others);
      }
    }
    if (alone > 0) {
      line(INDENT + alone + (alone == 1 ? " event" : " events") + " told here only");
    }
  }

  private void occurrence(Occurrence o, List<String> others) throws IOException {
    String targets = StoryWords.names(o.targets());
    wrapped(
        INDENT,
        o.id()
            + "  "
            + o.type()
            + " "
            + StoryWords.names(o.sources())
            + (targets.isEmpty() ? "" : " → " + targets)
            + o.place().map(p -> ", " + p).orElse("")
            + "; "
            + count(o.reports(), "report")
            + ", "
            + count(o.independent(), "independent source")
            + o.firstSeen().map(d -> ", seen " + d).orElse("")
            + o.lastSeen()
                .filter(d -> !o.firstSeen().equals(Optional.of(d)))
                .map(d -> " to " + d)
                .orElse("")
            + (others.isEmpty() ? "" : "; also in " + String.join(", ", others)),
        line -> line);
    if (!o.disagreements().isEmpty()) {
      wrapped(INDENT + INDENT + INDENT, "differ: " + StoryWords.disagreements(o), line -> line);
    }
  }

  private static String source(Copy c) {
    return Stream.of(
            c.date().map(Object::toString), c.publisher(), Optional.of(c.article()), c.url())
        .flatMap(Optional::stream)
        .map(OneLine::of)
        .collect(Collectors.joining("  "));
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private void wrapped(String indent, String text, UnaryOperator<String> style) throws IOException {
    String before = indent;
    for (String line : WrappedText.of(text).lines(width - indent.length() - 2 * INDENT.length())) {
      line(before + style.apply(line));
      before = indent + INDENT + INDENT;
    }
  }

  private void line(String line) throws IOException {
    out.write((line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
