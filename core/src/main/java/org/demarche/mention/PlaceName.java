package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.lexicon.Gazetteer.Site;

/**
 * A name of the gazetteer where the article has it.
 *
 * @param sentence where it stands
 * @param first its first token
 * @param last its last token
 * @param text the name as the gazetteer finds it
 * @param senses the places of that name, the gazetteer's first one first
 * @param container the state or region that stands after it and a comma, if one does
 * @param role whether it names a place here
 */
record PlaceName(
    Sentence sentence,
    int first,
    int last,
    String text,
    List<Site> senses,
    Optional<Site> container,
    Role role) {
  /** What a name does in its sentence. */
  enum Role {
    /** The words around it say that it is a place: "in Salem", "Salem, Oregon". */
    SHOWN,
    /** Nothing around it says what it is. */
    BARE,
    /** A part of the name of a thing or a body: "Salem Accords". */
    PART,
    /** A person's name: "Dana Salem". */
    PERSON
  }

  /** The prominence of the best known place of the name: 1 is the highest. */
  int rank() {
    return senses.stream().mapToInt(Site::rank).min().orElse(Integer.MAX_VALUE);
  }
}
