package org.demarche.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;
import org.demarche.article.Article;
import org.demarche.pair.Pair;

/**
 * Reads JSON lines that ask for pairs. A line holds {@code text}, and either {@code source} and
 * {@code target} or a list {@code pairs} of objects with these two. A side is a list of spans
 * {@code [start, end]}, one span, an object with a {@code span}, or a string that the text holds,
 * which stands for its first place. {@code id}, {@code date} and {@code type} may be there. Not
 * thread-safe.
 */
public final class PairLinesReader implements Closeable {
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private final TextDecoder decoder;
  private final Lines reader;
  private final InputName name;
  private long line;
  private boolean any;

  private PairLinesReader(InputStream in, InputName name) throws IOException {
    this.decoder = new TextDecoder(in, name.shown());
    this.reader = new Lines(decoder, name.shown());
    this.name = name;
  }

  /**
   * Opens a file, or standard input for {@link InputFiles#STANDARD_INPUT}.
   *
   * @throws InputException if there is no such file
   */
  public static PairLinesReader open(String operand, InputStream standardInput) throws IOException {
    if (operand.equals(InputFiles.STANDARD_INPUT)) {
      return new PairLinesReader(standardInput, InputName.STANDARD_INPUT);
    }
    Path path = Path.of(operand);
    try {
      return new PairLinesReader(Files.newInputStream(path), InputName.of(path));
    } catch (NoSuchFileException e) {
      throw Source.missing(path);
    }
  }

  /**
   * The next line that isn't blank; empty at the end.
   *
   * @throws InputException at the end of a file without any such line
   */
  public Optional<PairEntry> next() throws IOException {
    for (Optional<String> l = reader.next(); l.isPresent(); l = reader.next()) {
      line = reader.number();
      if (!l.orElseThrow().isBlank()) {
        any = true;
        return Optional.of(reader.tooLong() ? tooLong() : entry(l.orElseThrow()));
      }
    }
    if (!any) {
      throw InputException.inFile(
          name.shown(),
          "input must hold a pair a line, but this is empty; leave it out or fill it in");
    }
    return Optional.empty();
  }

  private PairEntry tooLong() {
    decoder.takeFault(line, line);
    return new PairEntry.Unreadable(
        name.lineId(line),
        fault(
            "a line must hold no more than "
                + Lines.LONGEST
                + " characters, but this holds more; split the text, or check what wrote the line"));
  }

  private PairEntry entry(String json) {
    String id = name.lineId(line);
    try {
      Optional<DecodingFault> broken = decoder.takeFault(line, line);
      if (broken.isPresent()) {
        throw fault(broken.orElseThrow().message());
      }
      JsonNode node = JSON.readTree(json);
      if (node.path("id").isTextual()) {
        id = node.path("id").asText();
      }
      return readable(node, id);
    } catch (JsonProcessingException e) {
      return new PairEntry.Unreadable(
          id,
          fault(
              "a line must hold one well-formed JSON object, but the JSON parser stops ("
                  + e.getOriginalMessage()
                  + "); correct the line"));
    } catch (InputException e) {
      return new PairEntry.Unreadable(id, e);
    } catch (IllegalArgumentException e) {
      return new PairEntry.Unreadable(id, fault(e.getMessage() + "; correct the line"));
    }
  }

  private PairEntry readable(JsonNode node, String id) throws InputException {
    String text = node.path("text").asText("");
    if (text.isBlank()) {
      throw fault("the field \"text\" must hold the text, but is missing or blank; fill it in");
    }
    List<Pair> pairs = new ArrayList<>();
    if (node.has("target")) {
      pairs.add(pair(node, text));
    }
    for (JsonNode p : node.path("pairs")) {
      pairs.add(pair(p, text));
    }
    if (pairs.isEmpty()) {
      throw fault(
          "a line must ask for a pair, but has neither \"source\" and \"target\" nor \"pairs\"; add"
              + " for example \"source\": [[0, 6]], \"target\": [[14, 20]]");
    }
    Article article = Article.of(id, text).in(Article.Form.EXACT);
    String date = node.path("date").asText("");
    if (!date.isEmpty()) {
      Optional<LocalDate> day = PublicationDate.parse(date);
      article = article.publishedOn(day.orElseThrow(() -> fault(PublicationDate.fault(date))));
    }
    Optional<String> type = Optional.of(node.path("type").asText("")).filter(t -> !t.isEmpty());
    return new PairEntry.Readable(article, pairs, type, name.shown() + ":" + line);
  }

  private Pair pair(JsonNode node, String text) throws InputException {
    return new Pair(side(node, "source", text), side(node, "target", text));
  }

  private List<Span> side(JsonNode pair, String key, String text) throws InputException {
    JsonNode value = pair.path(key);
    JsonNode spans = value.isObject() ? value.path("span") : value;
    if (spans.isTextual()) {
      int start = text.indexOf(spans.asText());
      if (start < 0 || spans.asText().isBlank()) {
        throw fault(
            "\"" + key + "\" must be words of the text, but the text does not hold " + spans);
      }
      return List.of(new Span(start, start + spans.asText().length()));
    }
    List<Span> found = new ArrayList<>();
    if (spans.path(0).isInt()) {
      found.add(span(spans, key, text));
    } else {
      for (JsonNode s : spans) {
        found.add(span(s, key, text));
      }
    }
    if (found.isEmpty()) {
      throw fault(
          "\"" + key + "\" must be words of the text or spans such as [[0, 6]], found " + value);
    }
    return found;
  }

  private Span span(JsonNode node, String key, String text) throws InputException {
    int start = node.path(0).asInt(-1);
    int end = node.path(1).asInt(-1);
    if (node.size() != 2 || start < 0 || end <= start || end > text.length()) {
      throw fault(
          "a span of \""
              + key
              + "\" must be [start, end] with 0 <= start < end <= "
              + text.length()
              + ", the length of the text, found "
              + node);
    }
    return new Span(start, end);
  }

  private InputException fault(String message) {
    return InputException.atLine(name.shown(), line, message);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
