package org.demarche.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.lexicon.ActorKind;

/**
 * Somebody who can act: a person, a state, an organisation or a group, with every mention of it in
 * the article.
 *
 * @param id {@code a1}, {@code a2}, ... in order of first mention
 * @param name the lexicon's name for it, or the fullest form that the article uses
 * @param code CAMEO-style actor code such as {@code RUSGOV}, if known
 * @param country ISO 3166-1 alpha-3 code, if known
 * @param sectors sector codes such as {@code GOV}, most specific last
 * @param kind what sort of actor it is
 * @param mentions where it is mentioned, pronouns and metonyms included, in reading order
 * @param by how its first mention by a name or noun was resolved
 * @param reason {@code by} in words, with the lexicon file and line where one tells, and the other
 *     ways in which mentions were resolved to it
 */
public record Actor(
    String id,
    String name,
    Optional<String> code,
    Optional<String> country,
    List<String> sectors,
    ActorKind kind,
    List<Span> mentions,
    Resolution by,
    String reason) {
  /** Stands between the first reason and the others. */
  static final String ALSO = "; also by ";

  /** Copies the lists. */
  public Actor {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }

  /** This actor with more mentions, which were resolved in that way. */
  Actor with(List<Span> more, String way) {
    List<Span> all = new ArrayList<>(mentions);
    all.addAll(more);
    Collections.sort(all);
    String reasons = reason + (reason.contains(ALSO) ? ", " : ALSO) + way;
    return new Actor(id, name, code, country, sectors, kind, all, by, reasons);
  }

  /** Whether it is a place that the gazetteer knows and no more: something can happen to it. */
  public boolean isPlaceOnly() {
    return by == Resolution.PLACE;
  }
}
