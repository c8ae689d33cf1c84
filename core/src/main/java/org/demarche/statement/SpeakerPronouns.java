package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.language.Reading;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Mention;
import org.demarche.mention.Mentions;

/**
 * Gives pronouns in what somebody says to the speaker: "I" and "we" in the speaker's own words, and
 * in reported words "it" and "they" where nobody else was found for them.
 */
public final class SpeakerPronouns {
  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  private static final Set<String> REPORTED = Set.of("it", "its", "they", "their");

  private SpeakerPronouns() {}

  /**
   * The mentions with those of the speakers added. The narrowest statement decides; in a reporter's
   * words "I" and "we" stay open.
   */
  public static Mentions resolve(Reading reading, Mentions mentions, List<Statement> statements) {
    List<Statement> narrowestFirst = new ArrayList<>(statements);
    narrowestFirst.sort(
        Comparator.comparingInt(x -> x.content().stream().mapToInt(Span::length).sum()));
    List<Mention> more = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        Token token = s.token(t);
        if (token.isPronoun() && mentions.headedBy(s.index(), t).isEmpty()) {
          int at = t;
          speaker(narrowestFirst, token)
              .ifPresent(
                  id ->
                      more.add(
                          new Mention(
                              id, s.index(), at, at, at, token.span(), Mention.Form.PRONOUN)));
        }
      }
    }
    return more.isEmpty() ? mentions : mentions.with(more, "speaker");
  }

  private static Optional<String> speaker(List<Statement> narrowestFirst, Token pronoun) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    boolean own = FIRST.contains(form);
    if (!own && !REPORTED.contains(form)) {
      return Optional.empty();
    }
    for (Statement x : narrowestFirst) {
      if (x.covers(pronoun.span().start())) {
        boolean reported = x.kind() == Statement.Kind.INDIRECT;
        return own == reported ? Optional.empty() : x.speaker();
      }
    }
    return Optional.empty();
  }
}
