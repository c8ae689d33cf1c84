package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;

/**
 * Words or a thought that the report attributes to somebody.
 *
 * @param id {@code s1}, {@code s2}, ... in reading order
 * @param speaker the speaker's actor id, if resolved
 * @param speakerSpan where the text names the speaker, if it does
 * @param cue the word that attributes ("said", "according to"), if there is one
 * @param content what is attributed, as one or more stretches of the text in order
 * @param kind in whose words it is given
 * @param addressees actor ids of those spoken to
 * @param date ISO date of the saying as far as the text gives it
 * @param occasion where the text names the occasion or medium ("in an interview with the Echo")
 */
public record Statement(
    String id,
    Optional<String> speaker,
    Optional<Span> speakerSpan,
    Optional<Span> cue,
    List<Span> content,
    Kind kind,
    List<String> addressees,
    Optional<String> date,
    Optional<Span> occasion) {
  /** Copies the lists. */
  public Statement {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /** In whose words a statement is given. */
  public enum Kind {
    /** The speaker's own words, in quotation marks. */
    DIRECT,
    /** The reporter's words. */
    INDIRECT,
    /** The reporter's words with some of the speaker's own in quotation marks. */
    MIXED
  }

  /** Whether the text offset lies in what is attributed. */
  public boolean covers(int offset) {
    for (Span s : content) {
      if (s.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
