package org.demarche.pair;

import java.util.Map;
import java.util.TreeMap;

/** The features of one pair, by name: what is not in it is 0. In the order of the names. */
final class Features {
  private final Map<String, Double> values = new TreeMap<>();

  /** Says that it is so. */
  void set(String name) {
    values.put(name, 1.0);
  }

  /** Gives a value; 0 is left out. */
  void set(String name, double value) {
    if (value != 0) {
      values.put(name, value);
    }
  }

  /** Adds to a value. */
  void add(String name, double value) {
    values.merge(name, value, Double::sum);
  }

  Map<String, Double> values() {
    return values;
  }
}
