package org.demarche.cli;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.pair.Pair;
import org.demarche.pair.Relation;

/** Answers the pairs of one text. */
@FunctionalInterface
interface PairAnswers {
  /** One answer for each pair, in their order. */
  List<Relation> code(Article article, List<Pair> pairs);
}
