package org.demarche.pair;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * The word vectors that CoreNLP's models jar carries for coreference: 103,144 words, 50 dimensions.
 * They are centred and of unit length here. Loaded on first use, immutable, safe to share.
 */
final class WordVectors {
  /** The dimensions of a vector. */
  static final int SIZE = 50;

  private static final String RESOURCE =
      "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

  private static final class Loaded {
    static final Map<String, float[]> VECTORS = load();
  }

  private WordVectors() {}

  /** The vector of the word in lower case, if it has one. It must not be changed. */
  static Optional<float[]> of(String word) {
    return Optional.ofNullable(Loaded.VECTORS.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, float[]> load() {
    Embedding embedding;
    try {
      embedding = IOUtils.readObjectFromURLOrClasspathOrFileSystem(RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("the word vectors must be readable, found none", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("CoreNLP's jar and its models must be of one version", e);
    }
    Set<String> words = embedding.keySet();
    double[] mean = new double[SIZE];
    for (String w : words) {
      SimpleMatrix v = embedding.get(w);
      for (int i = 0; i < SIZE; i++) {
        mean[i] += v.get(i) / words.size();
      }
    }
    Map<String, float[]> vectors = new HashMap<>(2 * words.size());
    for (String w : words) {
      vectors.put(w, unit(embedding.get(w), mean));
    }
    return vectors;
  }

  private static float[] unit(SimpleMatrix v, double[] mean) {
    double square = 0;
    for (int i = 0; i < SIZE; i++) {
      square += (v.get(i) - mean[i]) * (v.get(i) - mean[i]);
    }
    float[] unit = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      unit[i] = (float) ((v.get(i) - mean[i]) / Math.max(1e-9, Math.sqrt(square)));
    }
    return unit;
  }
}
