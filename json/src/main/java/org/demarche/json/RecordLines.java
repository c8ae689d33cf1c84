package org.demarche.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.Record;

/**
 * Reads the lines that {@code demarche code --format json} wrote, one after the other; one line is
 * in memory at a time. Empty lines are passed over. Not thread-safe.
 */
public final class RecordLines implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader in;
  private final String name;
  private int line;

  /**
   * Reads UTF-8.
   *
   * @param in closed in the end
   * @param name what errors call it
   */
  public RecordLines(InputStream in, String name) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.name = name;
  }

  /**
   * What one line holds: a record, or what stands in its place.
   *
   * @param number the line's number, from 1
   * @param origin what made it, where the line says so
   */
  public record Line(
      int number, Optional<Record> record, Optional<Failure> failure, Optional<Origin> origin) {}

  /**
   * The next line, or nothing at the end.
   *
   * @throws RecordFormatException if the line holds no record; the next call goes on behind it
   */
  public Optional<Line> next() throws IOException {
    String text = in.readLine();
    line++;
    while (text != null && text.isBlank()) {
      text = in.readLine();
      line++;
    }
    if (text == null) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(text);
      JsonNode failure = json.get("failure");
      return Optional.of(
          failure == null
              ? new Line(line, Optional.of(RecordReader.read(json)), Optional.empty(), origin(json))
              : new Line(
                  line, Optional.empty(), Optional.of(failure(json, failure)), Optional.empty()));
    } catch (JsonProcessingException e) {
      throw fault("must hold one JSON object, found " + e.getOriginalMessage(), e);
    } catch (FieldException e) {
      throw fault("must hold a record: " + e.getMessage(), e);
    }
  }

  /** Reads a record out of the text of one line, which must hold one. */
  public static Record record(String text) throws IOException {
    RecordLines lines =
        new RecordLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "record");
    return lines.next().flatMap(Line::record).orElseThrow();
  }

  private static Failure failure(JsonNode json, JsonNode failure) {
    Fields fields = new Fields(failure, "failure.");
    return new Failure(
        new Fields(json, "").string("id"), fields.string("stage"), fields.string("message"));
  }

  private static Optional<Origin> origin(JsonNode json) {
    if (!json.hasNonNull("run")) {
      return Optional.empty();
    }
    Fields fields = new Fields(json.get("run"), "run.");
    return Optional.of(new Origin(fields.string("program"), fields.string("lexicon")));
  }

  private RecordFormatException fault(String what, Exception cause) {
    return new RecordFormatException(
        "%s:%d: the line %s; write it with \"demarche code --format json\""
            .formatted(name, line, what),
        cause);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
