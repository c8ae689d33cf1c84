package org.demarche.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.demarche.Span;

/** Writes one JSON object a line, as UTF-8; what has no value is left out. */
public final class JsonLines implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  /** Writes to {@code out}, which is closed in the end. */
  public JsonLines(OutputStream out) {
    this.out = out;
  }

  /** What stands in an object. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A line goes out whole or not at all. */
  public void line(Body body) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    }
    line.append('\n');
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Writes a field, where there is a value. */
  public static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.orElseThrow().toString());
    }
  }

  /** Writes a field of two offsets, where there is a span. */
  public static void optionalSpan(JsonGenerator json, String name, Optional<Span> span)
      throws IOException {
    if (span.isPresent()) {
      span(json, name, span.orElseThrow());
    }
  }

  /** Writes a field of two offsets. */
  public static void span(JsonGenerator json, String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(json, span);
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /** Writes a field with a list of spans. */
  public static void spans(JsonGenerator json, String name, Collection<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Span s : spans) {
      span(json, s);
    }
    json.writeEndArray();
  }

  /** Writes a field with a list of strings. */
  public static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String s : values) {
      json.writeString(s);
    }
    json.writeEndArray();
  }

  /** What stands in an object for a value. */
  public interface Fields<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** Writes a field with a list of objects. */
  public static <T> void objects(
      JsonGenerator json, String name, Collection<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
