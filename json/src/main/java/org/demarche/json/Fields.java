package org.demarche.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.demarche.Span;

/**
 * The fields of one object. What is not as it must be ends in a {@link FieldException} that names
 * the field.
 *
 * @param json the object
 * @param path where it stands in the record, with a dot at the end; empty for the record itself
 */
record Fields(JsonNode json, String path) {
  Fields {
    if (!json.isObject()) {
      throw new FieldException(
          (path.isEmpty() ? "a record" : path.substring(0, path.length() - 1))
              + " must be an object, found "
              + shown(json));
    }
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  String string(String name) {
    return required(name, "a string", JsonNode::isTextual).textValue();
  }

  Optional<String> optional(String name) {
    return has(name) ? Optional.of(string(name)) : Optional.empty();
  }

  double number(String name) {
    return required(name, "a number", JsonNode::isNumber).doubleValue();
  }

  int integer(String name) {
    return required(name, "a whole number", JsonNode::canConvertToInt).intValue();
  }

  long whole(String name) {
    return required(name, "a whole number", JsonNode::isIntegralNumber).longValue();
  }

  boolean flag(String name) {
    return has(name) && required(name, "true or false", JsonNode::isBoolean).booleanValue();
  }

  Optional<LocalDate> day(String name) {
    return optional(name).map(d -> day(path + name, d));
  }

  static LocalDate day(String name, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new FieldException(name + " must be an ISO date, found \"" + day + "\"", e);
    }
  }

  <E extends Enum<E>> E constant(String name, Class<E> of) {
    return constant(path + name, string(name), of);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> of) {
    return has(name) ? Optional.of(constant(name, of)) : Optional.empty();
  }

  static <E extends Enum<E>> E constant(String name, String value, Class<E> of) {
    for (E constant : of.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw new FieldException(
        "%s must be one of %s, found \"%s\""
            .formatted(name, Arrays.toString(of.getEnumConstants()), value));
  }

  Span span(String name) {
    return span(name, required(name, "two offsets", JsonNode::isArray));
  }

  Optional<Span> optionalSpan(String name) {
    return has(name) ? Optional.of(span(name)) : Optional.empty();
  }

  List<Span> spans(String name) {
    return list(name, n -> span(name, n));
  }

  List<String> strings(String name) {
    return list(
        name,
        n -> {
          if (!n.isTextual()) {
            throw wrong(name, "a list of strings", n);
          }
          return n.textValue();
        });
  }

  <T> List<T> objects(String name, Function<Fields, T> reader) {
    List<T> read = new ArrayList<>();
    for (JsonNode n : list(name, Function.identity())) {
      read.add(reader.apply(new Fields(n, path + name + "[" + read.size() + "].")));
    }
    return read;
  }

  private <T> List<T> list(String name, Function<JsonNode, T> reader) {
    if (!has(name)) {
      return List.of();
    }
    List<T> read = new ArrayList<>();
    required(name, "a list", JsonNode::isArray).forEach(n -> read.add(reader.apply(n)));
    return read;
  }

  private Span span(String name, JsonNode n) {
    boolean offsets =
        n.isArray() && n.size() == 2 && n.get(0).canConvertToInt() && n.get(1).canConvertToInt();
    if (!offsets || n.get(0).intValue() < 0 || n.get(1).intValue() < n.get(0).intValue()) {
      throw wrong(name, "two offsets, the first not after the second", n);
    }
    return new Span(n.get(0).intValue(), n.get(1).intValue());
  }

  private JsonNode required(String name, String what, Predicate<JsonNode> right) {
    JsonNode value = json.get(name);
    if (value == null || value.isNull()) {
      throw new FieldException(path + name + " must be there, found nothing");
    }
    if (!right.test(value)) {
      throw wrong(name, what, value);
    }
    return value;
  }

  private FieldException wrong(String name, String what, JsonNode found) {
    return new FieldException(path + name + " must be " + what + ", found " + shown(found));
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
