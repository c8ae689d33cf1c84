package org.demarche.store;

import java.util.List;
import java.util.Optional;

/**
 * Something that somebody said.
 *
 * @param key the row's key in this database
 * @param name its id within its article: {@code s1}
 * @param article where it was read
 * @param run the id of the run that read it
 * @param speaker who said it, where known
 * @param speakerWords what the article calls the speaker there
 * @param cue the words that report it
 * @param kind DIRECT, INDIRECT or MIXED
 * @param content what was said
 * @param date when, as precise as the text gives it
 * @param day ISO day by which it is sorted; empty if unknown
 * @param addressees to whom
 */
public record StatementRow(
    long key,
    String name,
    ArticleRow article,
    String run,
    Optional<ActorRow> speaker,
    Optional<String> speakerWords,
    Optional<String> cue,
    String kind,
    String content,
    Optional<String> date,
    String day,
    List<ActorRow> addressees) {
  /** Copies the list. */
  public StatementRow {
    addressees = List.copyOf(addressees);
  }

  /** The statement's id over all articles and runs. */
  public String id() {
    return article.hash() + "-" + name;
  }
}
