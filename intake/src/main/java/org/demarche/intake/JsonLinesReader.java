package org.demarche.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one article from each line that isn't blank, as a JSON object. */
final class JsonLinesReader implements ArticleReader {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private static final String WHOLE_FILE =
      "JSON input must hold one object a line, but this spreads %s over several; write it with one"
          + " object a line first, for example with \"jq -c %s\"";

  private final Map<String, Long> leftOut = new TreeMap<>();
  private final TextDecoder decoder;
  private final Lines reader;
  private final InputName name;
  private long line;
  private boolean any;

  /**
   * Reads from {@code reader}, which must read from {@code decoder}.
   *
   * @param name the source
   */
  JsonLinesReader(TextDecoder decoder, Lines reader, InputName name) {
    this.decoder = decoder;
    this.reader = reader;
    this.name = name;
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    for (Optional<String> l = reader.next(); l.isPresent(); l = reader.next()) {
      line = reader.number();
      if (!l.orElseThrow().isBlank()) {
        boolean first = !any;
        any = true;
        return Optional.of(reader.tooLong() ? tooLong() : entry(l.orElseThrow(), first));
      }
    }
    if (!any) {
      throw InputException.inFile(
          name.shown(),
          "JSON lines must hold at least one object, but this is empty; leave it out or fill it"
              + " in");
    }
    return Optional.empty();
  }

  private InputEntry tooLong() {
    decoder.takeFault(line, line);
    return unreadable(
        "a line must hold no more than "
            + Lines.LONGEST
            + " characters, but this holds more; split the article, or check what wrote the line");
  }

  private InputEntry entry(String text, boolean first) throws InputException {
    Optional<DecodingFault> fault = decoder.takeFault(line, line);
    if (fault.isPresent()) {
      return unreadable(fault.orElseThrow().message());
    }
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      if (first) {
        refuseSpreadOut(text);
      }
      return unreadable(malformed(e));
    }
    if (!node.isObject()) {
      return unreadable(
          "a line must hold one JSON object such as {\"id\": \"a1\", \"text\": \"…\"}, but this"
              + " holds "
              + kind(node)
              + "; put each article in an object on a line of its own");
    }
    try {
      return fields(node).entry(name, line, "field");
    } catch (InputException e) {
      JsonNode id = node.path("id");
      return new InputEntry.Unreadable(
          id.isTextual() && !id.asText().isBlank() ? id.asText() : name.lineId(line), e);
    }
  }

  /** A pretty-printed file would else give a fault for each of its lines. */
  private void refuseSpreadOut(String text) throws InputException {
    String bare = text.strip();
    if (bare.equals("{")) {
      throw InputException.atLine(name.shown(), line, WHOLE_FILE.formatted("one object", "."));
    }
    if (bare.startsWith("[")) {
      throw InputException.atLine(name.shown(), line, WHOLE_FILE.formatted("an array", ".[]"));
    }
  }

  private static String malformed(JsonProcessingException e) {
    String where =
        e.getLocation() == null ? "" : " at column " + Math.max(1, e.getLocation().getColumnNr());
    return "a line must hold one well-formed JSON object, but the JSON parser stops"
        + where
        + " ("
        + e.getOriginalMessage()
        + "); correct the line";
  }

  private ArticleFields fields(JsonNode node) throws InputException {
    return new ArticleFields(
        field(node, "id"),
        field(node, "text"),
        extra(node, "title"),
        field(node, "date"),
        extra(node, "url"),
        extra(node, "source"),
        extra(node, "language"));
  }

  /** A field that an article can do without: what is no string there is left out and counted. */
  private Optional<String> extra(JsonNode node, String key) throws InputException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull() || value.isTextual()) {
      return field(node, key);
    }
    leftOut.merge(key, 1L, Long::sum);
    return Optional.empty();
  }

  @Override
  public Map<String, Long> leftOut() {
    return Map.copyOf(leftOut);
  }

  private Optional<String> field(JsonNode node, String key) throws InputException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw InputException.atLine(
          name.shown(),
          line,
          "the field \""
              + key
              + "\" must be a string, but is "
              + kind(value)
              + "; put it in quotation marks");
    }
    return Optional.of(value.asText()).filter(s -> !s.isBlank());
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case MISSING -> "nothing";
      case NULL -> "null";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      default -> "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  private InputEntry unreadable(String message) {
    return new InputEntry.Unreadable(
        name.lineId(line), InputException.atLine(name.shown(), line, message));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
