package org.demarche.pair;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedRVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Minimizer;
import edu.stanford.nlp.optimization.QNMinimizer;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Factory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a {@link PairModel}: a multinomial logistic model with a Gaussian prior on the weights, by
 * CoreNLP's quasi-Newton minimizer. The same rows in the same order give the same model.
 */
final class PairTrainer {
  /** The standard deviation of the prior; smaller keeps the weights nearer to 0. */
  private static final double SIGMA = 1;

  private static final double TOLERANCE = 1e-4;

  /** A feature must stand in this many rows. */
  private static final int LEAST_ROWS = 2;

  /** Rare types weigh more: by this power of how rare they are, where 1 would make all equal. */
  private static final double BALANCE = 0.3;

  private PairTrainer() {}

  /**
   * One answered pair.
   *
   * @param features what the model sees of it
   * @param label its type
   * @param weight what it counts, 1 for a row of real text
   */
  record Row(Features features, Label label, double weight) {}

  static PairModel train(List<Row> rows) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Label, Double> sizes = new EnumMap<>(Label.class);
    for (Row r : rows) {
      r.features().values().keySet().forEach(name -> seen.merge(name, 1, Integer::sum));
      sizes.merge(r.label(), 1.0, Double::sum);
    }
    double mean = (double) rows.size() / sizes.size();
    WeightedRVFDataset<Label, String> data = new WeightedRVFDataset<>();
    for (Row r : rows) {
      Counter<String> counter = new ClassicCounter<>();
      r.features()
          .values()
          .forEach(
              (name, value) -> {
                if (seen.getOrDefault(name, 0) >= LEAST_ROWS) {
                  counter.setCount(name, value);
                }
              });
      double size = sizes.getOrDefault(r.label(), mean);
      data.add(
          new RVFDatum<>(counter, r.label()),
          (float) (r.weight() * Math.pow(size / mean, -BALANCE)));
    }
    return model(
        new LinearClassifierFactory<Label, String>(minimizer(), TOLERANCE, false, SIGMA)
            .trainClassifier(data));
  }

  private static Factory<Minimizer<DiffFunction>> minimizer() {
    return () -> {
      QNMinimizer m = new QNMinimizer();
      m.shutUp();
      return m;
    };
  }

  private static PairModel model(LinearClassifier<Label, String> trained) {
    List<Label> labels = new ArrayList<>(trained.labels());
    labels.sort(null);
    Map<String, float[]> weights = new HashMap<>();
    for (String name : trained.features()) {
      float[] w = new float[labels.size()];
      for (int i = 0; i < w.length; i++) {
        w[i] = (float) trained.weight(name, labels.get(i));
      }
      weights.put(name, w);
    }
    return new PairModel(labels, weights);
  }
}
