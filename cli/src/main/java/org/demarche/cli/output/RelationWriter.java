package org.demarche.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.json.Failure;
import org.demarche.pair.Pair;
import org.demarche.pair.Relation;

/**
 * Writes the answers of one text a line, as a JSON object with {@code id} and {@code relations}.
 */
public final class RelationWriter implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  /** Writes UTF-8 to {@code out}, and closes it in the end. */
  public RelationWriter(OutputStream out) {
    this.out = out;
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the answers, as many as pairs and in their order. */
  public void write(Article article, List<Pair> pairs, List<Relation> relations)
      throws IOException {
    line(
        article.id(),
        json -> {
          json.writeArrayFieldStart("relations");
          for (int i = 0; i < pairs.size(); i++) {
            relation(json, article.text(), pairs.get(i), relations.get(i));
          }
          json.writeEndArray();
        });
  }

  /** Writes a failure in a text's place. */
  public void write(Failure failure) throws IOException {
    line(
        failure.id(),
        json -> {
          json.writeObjectFieldStart("failure");
          json.writeStringField("stage", failure.stage());
          json.writeStringField("message", failure.message());
          json.writeEndObject();
        });
  }

  private static void relation(JsonGenerator json, String text, Pair pair, Relation relation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("source", words(text, pair.source()));
    json.writeStringField("target", words(text, pair.target()));
    json.writeStringField("type", relation.type().name());
    if (relation.cameo().isPresent()) {
      json.writeStringField("cameo", relation.cameo().orElseThrow());
    }
    json.writeNumberField("confidence", Math.round(relation.confidence() * 1000) / 1000.0);
    json.writeStringField("rule", relation.rule());
    json.writeEndObject();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" ... "));
  }

  private void line(String id, Body body) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      body.write(json);
      json.writeEndObject();
    }
    line.append('\n');
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
