package org.demarche.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Record;
import org.demarche.Span;
import org.demarche.mention.Actor;
import org.demarche.statement.Statement;

/**
 * Which statements are wanted: those that fit all that is given.
 *
 * @param speaker words of the speaker's name or mentions, or a code or its beginning
 * @param about words of the content, or an actor that it mentions
 * @param from the first day
 * @param to the last day
 */
public record QuoteQuery(
    Optional<String> speaker,
    Optional<String> about,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  private static final int COUNTRY = 3;

  /**
   * Puts white space in order.
   *
   * @throws IllegalArgumentException if a text is blank, or the last day before the first
   */
  public QuoteQuery {
    speaker = speaker.map(s -> words(s, "--speaker"));
    about = about.map(a -> words(a, "--about"));
    if (from.isPresent() && to.isPresent() && to.orElseThrow().isBefore(from.orElseThrow())) {
      throw new IllegalArgumentException(
          "--to must not be before --from, found "
              + to.orElseThrow()
              + " before "
              + from.orElseThrow());
    }
  }

  private static String words(String text, String option) {
    String words = OneLine.of(text).toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(option + " must name somebody or something, found blanks");
    }
    return words;
  }

  boolean fits(Record coded, RecordIndex index, Statement s, Quote quote) {
    return speaker.map(w -> saidBy(coded, index, s, w)).orElse(true)
        && about.map(w -> mentions(coded, s, w)).orElse(true)
        && from.map(d -> quote.lastDay().map(l -> !l.isBefore(d)).orElse(false)).orElse(true)
        && to.map(d -> quote.firstDay().map(f -> !f.isAfter(d)).orElse(false)).orElse(true);
  }

  private static boolean saidBy(Record coded, RecordIndex index, Statement s, String who) {
    return s.speaker().flatMap(index::actor).map(a -> isNamed(coded, a, who)).orElse(false)
        || s.speakerSpan().map(p -> holds(OneLine.of(p.of(coded.text())), who)).orElse(false);
  }

  private static boolean mentions(Record coded, Statement s, String what) {
    return s.content().stream().anyMatch(c -> holds(OneLine.of(c.of(coded.text())), what))
        || coded.actors().stream()
            .anyMatch(a -> isMentioned(a, s.content()) && isNamed(coded, a, what));
  }

  private static boolean isMentioned(Actor actor, List<Span> content) {
    return actor.mentions().stream().anyMatch(m -> content.stream().anyMatch(c -> c.contains(m)));
  }

  /** Whether the words are of the actor's name or of what the article calls it, or its code. */
  static boolean isNamed(Record coded, Actor actor, String who) {
    return holds(actor.name(), who)
        || actor.code().map(c -> isCode(c, who)).orElse(false)
        || actor.mentions().stream().anyMatch(m -> holds(OneLine.of(m.of(coded.text())), who));
  }

  /** Whether the code is the one given, or begins with the country or sectors given. */
  private static boolean isCode(String code, String given) {
    return given.length() % COUNTRY == 0 && code.regionMatches(true, 0, given, 0, given.length());
  }

  /** Whether the words stand in the text, not as parts of longer words. */
  private static boolean holds(String text, String words) {
    for (int i = 0; i + words.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, words, 0, words.length())
          && isEdge(text, i)
          && isEdge(text, i + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int i) {
    return i == 0
        || i == text.length()
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || !Character.isLetterOrDigit(text.charAt(i));
  }
}
