package org.demarche.commitment;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.Alliances;
import org.demarche.mention.Actor;

/**
 * Who speaks for whom: a president, a ministry and an army are their state; a member speaks for its
 * alliance, and the alliance for its members. Immutable and safe to share.
 */
public final class Parties {
  /** Sectors whose bearers act for their state. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "SPY");

  private static final int COUNTRY = 3;
  private static final int ORGANISATION = 6;

  private final Alliances alliances;

  /** Parties with these memberships. */
  public Parties(Alliances alliances) {
    this.alliances = alliances;
  }

  /**
   * The party that the actor stands for: a country code ({@code RUS}), a region's ({@code WST}), an
   * organisation's ({@code IGONAT}), or, for who stands for himself, his code and name. Empty for
   * those who are no party to an affair: crowds, companies, reporters, people without a code.
   */
  public static Optional<String> of(Actor a) {
    if (a.code().isEmpty()) {
      return Optional.empty();
    }
    String code = a.code().get();
    if (code.startsWith("IGO")) {
      return code.length() < ORGANISATION
          ? Optional.empty()
          : Optional.of(code.substring(0, ORGANISATION));
    }
    if (a.isPlaceOnly()) {
      return Optional.empty();
    }
    if (code.length() == COUNTRY && a.kind() == ActorKind.STATE) {
      return Optional.of(code);
    }
    if (a.country().isEmpty()) {
      return Optional.empty();
    }
    String sector = code.substring(COUNTRY, Math.min(code.length(), 2 * COUNTRY));
    return Optional.of(STATE.contains(sector) ? a.country().get() : code + " " + a.name());
  }

  /** Whether the two are one, or the one is a member of the other. */
  public boolean overlap(String a, String b) {
    return a.equals(b) || alliances.isMember(a, b) || alliances.isMember(b, a);
  }

  /** Whether any of the one side overlaps with any of the other. */
  public boolean overlap(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> overlap(x, y)));
  }

  /** Whether they are one, or members of one alliance. */
  public boolean allied(Set<String> a, Set<String> b) {
    return a.stream()
        .anyMatch(x -> b.stream().anyMatch(y -> overlap(x, y) || alliances.allied(x, y)));
  }
}
