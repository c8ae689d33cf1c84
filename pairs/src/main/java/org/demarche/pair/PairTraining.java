package org.demarche.pair;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.demarche.Coder;
import org.demarche.Stages;
import org.demarche.lexicon.Lexicon;
import org.demarche.pair.PairTrainer.Row;

/**
 * Trains the model of {@link PairCoder} on answered pairs, and measures it by cross-validation.
 * Texts are read by the language models once, when it is built. Not thread-safe.
 */
public final class PairTraining {
  /** What a sentence made up for training counts against one of real text. */
  private static final double INVENTED_WEIGHT = 0.2;

  private final PairFeatures features;
  private final List<AnsweredPair> real;
  private final List<Stages> texts = new ArrayList<>();
  private final List<Row> realRows = new ArrayList<>();
  private final List<Row> inventedRows = new ArrayList<>();

  /**
   * Reads the texts.
   *
   * @param real answered pairs of real text, to train on and to be measured by
   * @param invented answered pairs of made up sentences, to train on only
   * @throws IllegalArgumentException if a pair does not lie in its text
   */
  public PairTraining(Lexicon lexicon, List<AnsweredPair> real, List<AnsweredPair> invented) {
    this.features = new PairFeatures(lexicon);
    this.real = List.copyOf(real);
    Coder coder = Coder.builder().lexicon(lexicon).build();
    for (AnsweredPair a : real) {
      Stages text = coder.stages(a.article());
      texts.add(text);
      realRows.add(row(text, a, 1));
    }
    for (AnsweredPair a : invented) {
      inventedRows.add(row(coder.stages(a.article()), a, INVENTED_WEIGHT));
    }
  }

  private Row row(Stages text, AnsweredPair a, double weight) {
    a.pair().in(a.article().text().length());
    return new Row(features.of(text, a.pair()), a.label(), weight);
  }

  /**
   * Answers each real pair with a model that saw neither it nor any other pair of the same text.
   * The different texts are sorted, shuffled by {@code seed}, and dealt to the folds in turn.
   *
   * @param folds at least 2
   * @return the answers in the order of the pairs
   */
  public List<Relation> crossValidate(int folds, long seed) {
    List<String> order =
        new ArrayList<>(new TreeSet<>(real.stream().map(a -> a.article().text()).toList()));
    Collections.shuffle(order, new Random(seed));
    Map<String, Integer> foldOf = new HashMap<>();
    for (String text : order) {
      foldOf.put(text, foldOf.size() % folds);
    }
    Relation[] answers = new Relation[real.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<Row> others = new ArrayList<>(inventedRows);
      List<Integer> held = new ArrayList<>();
      for (int i = 0; i < real.size(); i++) {
        if (foldOf.getOrDefault(real.get(i).article().text(), 0) == fold) {
          held.add(i);
        } else {
          others.add(realRows.get(i));
        }
      }
      PairModel model = PairTrainer.train(others);
      for (int i : held) {
        answers[i] = PairCoder.answer(texts.get(i), real.get(i).pair(), features, model);
      }
    }
    return List.of(answers);
  }

  /** The share of the real pairs whose answer has the right type. */
  public double accuracy(List<Relation> answers) {
    int right = 0;
    for (int i = 0; i < real.size(); i++) {
      right += Label.of(answers.get(i).type()) == real.get(i).label() ? 1 : 0;
    }
    return (double) right / real.size();
  }

  /** The mean, over the types that the real pairs have, of the types' F1. */
  public double macroF1(List<Relation> answers) {
    Map<Label, Integer> right = new EnumMap<>(Label.class);
    Map<Label, Integer> given = new EnumMap<>(Label.class);
    Map<Label, Integer> wanted = new EnumMap<>(Label.class);
    for (int i = 0; i < real.size(); i++) {
      Label answer = Label.of(answers.get(i).type());
      given.merge(answer, 1, Integer::sum);
      wanted.merge(real.get(i).label(), 1, Integer::sum);
      if (answer == real.get(i).label()) {
        right.merge(answer, 1, Integer::sum);
      }
    }
    return wanted.keySet().stream()
        .mapToDouble(
            l ->
                2.0
                    * right.getOrDefault(l, 0)
                    / (given.getOrDefault(l, 0) + wanted.getOrDefault(l, 0)))
        .average()
        .orElse(0);
  }

  /** Trains on all pairs, and writes the model to the stream, which is closed. */
  public void writeModel(OutputStream out) throws IOException {
    List<Row> all = new ArrayList<>(inventedRows);
    all.addAll(realRows);
    PairTrainer.train(all).write(out);
  }
}
