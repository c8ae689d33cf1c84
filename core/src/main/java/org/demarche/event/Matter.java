package org.demarche.event;

import java.util.Optional;
import org.demarche.Span;

/**
 * What an event of words is about: what is asked, promised, refused, threatened, denied or charged.
 *
 * @param span the words that say it, without those that only lead up to it ("that", "for")
 * @param cameo the CAMEO code of that act, where the lexicon knows it: 087 in "demanded that Belmar
 *     withdraw"
 * @param condition the clause under which it holds, without its "if" or "unless"
 */
public record Matter(Span span, Optional<String> cameo, Optional<Span> condition) {}
