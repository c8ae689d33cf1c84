package org.demarche.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarche.commitment.Commitment.Kind;

/**
 * What a party did or said that may answer another's commitment.
 *
 * @param article the article's id
 * @param id the id of the commitment or event there
 * @param at where its words begin in the article's text
 * @param day its day, or that of its article
 * @param dated whether the day is its own
 * @param type what it is
 * @param kind the kind of the commitment that is made or taken back
 * @param by who did or said it
 * @param to to whom
 * @param byNames the names of those who did or said it
 * @param toNames the names of those to whom
 * @param topic what it is about
 * @param act the CAMEO code of the deed, or of what the commitment is about
 * @param claimant who says so, where it is somebody's claim
 */
public record Turn(
    String article,
    String id,
    int at,
    Optional<LocalDate> day,
    boolean dated,
    Type type,
    Optional<Kind> kind,
    Set<String> by,
    Set<String> to,
    Set<String> byNames,
    Set<String> toNames,
    Topic topic,
    Optional<String> act,
    Optional<String> claimant) {
  private static final int COUNTRY = 3;

  /** Sectors whose bearers fight their state. */
  private static final Set<String> ARMED = Set.of("REB", "SEP", "UAF", "INS");

  /** What a turn is. */
  public enum Type {
    /** A commitment made. */
    MADE,
    /** A commitment taken back. */
    TAKEN_BACK,
    /** Something done. */
    DONE,
    /** Something that, as somebody says, was not done. */
    NOT_DONE
  }

  /**
   * Whether it is between two states, or a state and an organisation: then any of a party's voices
   * speaks for it. Within one state, and where nobody is addressed, each speaks for himself.
   */
  boolean isForeign() {
    return !to.isEmpty()
        && by.stream().noneMatch(b -> to.stream().anyMatch(t -> home(b).equals(home(t))));
  }

  /** The country that a party's key begins with; who fights it, and organisations, are others. */
  private static String home(String party) {
    boolean armed =
        party.length() >= 2 * COUNTRY && ARMED.contains(party.substring(COUNTRY, 2 * COUNTRY));
    return party.startsWith("IGO") || armed
        ? party
        : party.substring(0, Math.min(COUNTRY, party.length()));
  }
}
