package org.demarche.figure;

import java.util.Optional;
import org.demarche.language.Sentence;

/**
 * A quantity with what it counts.
 *
 * @param quantity the number
 * @param site the token by which it takes part in the sentence: the counted noun, or the number
 *     itself where no noun is named
 * @param noun the counted noun, if one is named
 * @param first the first token of its words
 * @param last their last token
 */
record Counted(Quantity quantity, int site, Optional<Integer> noun, int first, int last) {

  /** Finds what the quantity counts. */
  static Counted of(Sentence s, Quantity q) {
    int head = head(s, q);
    int first = q.first() > 0 && isAll(s, q.first() - 1) ? q.first() - 1 : q.first();
    if (q.currency().isPresent()) {
      return new Counted(q, head, Optional.empty(), first, q.last());
    }
    int above = s.head(head);
    boolean counts = s.token(head).is("nummod") || s.token(head).is("amod");
    if (above > q.last() && isHyphen(s, q.last() + 1) && s.head(above) > above) {
      above = s.head(above); // "a 10,000-strong force"
    }
    if (above > q.last() && (counts || s.token(head).is("compound")) && isPhrase(s, q, above)) {
      return s.token(above).isNoun()
          ? new Counted(q, above, Optional.of(above), first, above)
          : new Counted(q, above, Optional.empty(), first, q.last());
    }
    for (int i = q.number(); i <= q.last(); i++) {
      for (int c : s.children(i)) {
        boolean partOfAll = s.hasChild(c, t -> t.is("det") || t.relation().equals("nmod:poss"));
        if (c > q.last() && s.token(c).is("nmod") && s.hasPreposition(c, "of") && !partOfAll) {
          return new Counted(q, head, Optional.of(c), first, c);
        }
      }
    }
    return new Counted(q, head, Optional.empty(), first, q.last());
  }

  /** The token of the number whose governor lies outside it. */
  private static int head(Sentence s, Quantity q) {
    for (int i = q.last(); i >= q.number(); i--) {
      int above = s.head(i);
      boolean outside = above < q.number() || above > q.last();
      if (outside && !s.token(i).is("punct") && !s.token(i).is("case")) {
        return i;
      }
    }
    return q.last();
  }

  /** Whether nothing but words of one noun phrase stands between the number and the noun. */
  private static boolean isPhrase(Sentence s, Quantity q, int noun) {
    for (int i = q.last() + 1; i < noun; i++) {
      String tag = s.token(i).tag();
      boolean inside =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("VBN")
              || tag.equals("VBG")
              || tag.equals("POS")
              || tag.equals("HYPH")
              || tag.equals("CC")
              || tag.equals("RB")
              || tag.equals(",");
      if (!inside) {
        return false;
      }
    }
    return s.token(noun).isNoun() || s.token(noun).isAdjective();
  }

  private static boolean isHyphen(Sentence s, int i) {
    return i < s.size() && s.lemma(i).equals("-");
  }

  private static boolean isAll(Sentence s, int i) {
    return s.lemma(i).equalsIgnoreCase("all");
  }
}
