package org.demarche.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Coder;
import org.demarche.Stages;
import org.demarche.article.Article;
import org.demarche.event.Event;
import org.demarche.lexicon.EventType;
import org.demarche.lexicon.Lexicon;

/**
 * Answers, for a source and a target in a text, what the source did to the target: always with one
 * type.
 *
 * <p>A small learned model chooses the type. It sees what the coder's rules say of the two, with
 * how sure they are, next to the words, their vectors and the lexicon's entries for them; where
 * none of them joins the two there is an answer still. Where a rule between the two has the type
 * that was chosen, the answer carries its code and id. No answer becomes an event of a record.
 *
 * <p>A coder may be shared by any number of threads; the same input always gives the same answer.
 */
public final class PairCoder {
  private final Coder coder;
  private final PairFeatures features;
  private final PairModel model;

  private PairCoder(Lexicon lexicon, PairModel model) {
    this.coder = Coder.builder().lexicon(lexicon).build();
    this.features = new PairFeatures(lexicon);
    this.model = model;
  }

  /** A coder with that lexicon; loads the language models, word vectors and weights. */
  public static PairCoder of(Lexicon lexicon) {
    return new PairCoder(lexicon, PairModel.builtIn());
  }

  /**
   * Answers the pairs of a text, in their order.
   *
   * @throws IllegalArgumentException if a pair does not lie in the text, or its source or target
   *     holds no word
   */
  public List<Relation> code(Article article, List<Pair> pairs) {
    pairs.forEach(p -> p.in(article.text().length()));
    Stages text = coder.stages(article);
    return pairs.stream().map(p -> relation(text, p)).toList();
  }

  private Relation relation(Stages text, Pair pair) {
    return answer(text, pair, features, model);
  }

  /** The answer of a model. */
  static Relation answer(Stages text, Pair pair, PairFeatures features, PairModel model) {
    Map.Entry<Label, Double> best =
        model.probabilities(features.of(text, pair)).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow();
    Optional<Event> event = RuleAnswer.of(text.events().events(), pair, best.getKey());
    EventType type =
        event
            .map(Event::type)
            .orElseGet(
                () ->
                    best.getKey() == Label.YIELD
                        ? features.yielding(text, pair)
                        : EventType.valueOf(best.getKey().name()));
    return new Relation(
        type,
        event.map(Event::cameo),
        best.getValue(),
        event.map(Event::rule).orElse(Relation.LEARNED));
  }
}
