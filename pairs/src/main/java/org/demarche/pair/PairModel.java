package org.demarche.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of a multinomial logistic model: for each feature, one weight a type. Immutable and safe
 * to share.
 *
 * <p>The file is gzipped text in UTF-8: {@link #FORMAT}, a line with the labels, then a line for
 * each feature in the order of the names, its name and its weights parted by tabs.
 */
final class PairModel {
  private static final String FORMAT = "demarche pairs 1";
  private static final String RESOURCE = "pairs-model.txt.gz";

  private static final class BuiltIn {
    static final PairModel MODEL = loadBuiltIn();
  }

  private final List<Label> labels;
  private final Map<String, float[]> weights;

  /**
   * A model.
   *
   * @param labels the types that it knows
   * @param weights for each feature as many weights as there are labels
   */
  PairModel(List<Label> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = new TreeMap<>(weights);
  }

  /** The model that the program carries, loaded on first use. */
  static PairModel builtIn() {
    return BuiltIn.MODEL;
  }

  /** The number of features. */
  int size() {
    return weights.size();
  }

  /** The probability of each type; they add up to 1. */
  Map<Label, Double> probabilities(Features features) {
    double[] scores = new double[labels.size()];
    features
        .values()
        .forEach(
            (name, value) -> {
              float[] w = weights.get(name);
              for (int i = 0; w != null && i < scores.length; i++) {
                scores[i] += w[i] * value;
              }
            });
    double most = Arrays.stream(scores).max().orElseThrow();
    double sum = Arrays.stream(scores).map(s -> Math.exp(s - most)).sum();
    Map<Label, Double> probabilities = new EnumMap<>(Label.class);
    for (int i = 0; i < scores.length; i++) {
      probabilities.put(labels.get(i), Math.exp(scores[i] - most) / sum);
    }
    return probabilities;
  }

  /** Writes the model, and closes the stream. The same model always gives the same bytes. */
  void write(OutputStream out) throws IOException {
    try (Writer w = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      w.write(FORMAT + "\n");
      w.write(String.join("\t", labels.stream().map(Label::name).toList()) + "\n");
      for (Map.Entry<String, float[]> e : weights.entrySet()) {
        w.write(e.getKey());
        for (float x : e.getValue()) {
          w.write(String.format(Locale.ROOT, "\t%.3f", x));
        }
        w.write("\n");
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it can't be read, or has another format
   */
  static PairModel read(InputStream in) throws IOException {
    try (BufferedReader r =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      String format = r.readLine();
      String names = r.readLine();
      if (!FORMAT.equals(format) || names == null) {
        throw new IOException(
            "a model of pairs must begin with '" + FORMAT + "', found '" + format + "'");
      }
      List<Label> labels = new ArrayList<>();
      for (String name : names.split("\t", -1)) {
        labels.add(Label.valueOf(name));
      }
      Map<String, float[]> weights = new TreeMap<>();
      for (String line = r.readLine(); line != null; line = r.readLine()) {
        String[] fields = line.split("\t", -1);
        float[] w = new float[labels.size()];
        for (int i = 0; i < w.length; i++) {
          w[i] = Float.parseFloat(fields[i + 1]);
        }
        weights.put(fields[0], w);
      }
      return new PairModel(labels, weights);
    }
  }

  private static PairModel loadBuiltIn() {
    try (InputStream in = PairModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program must carry " + RESOURCE + ", found none");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
