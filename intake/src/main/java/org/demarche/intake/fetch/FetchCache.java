package org.demarche.intake.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What servers said of the pages that are there already, so that they need send only what is new:
 * JSON lines, of which the last for an address counts. Not thread-safe.
 */
final class FetchCache implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Validators> known = new LinkedHashMap<>();
  private final Writer out;

  private FetchCache(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var lines = Files.lines(path, StandardCharsets.UTF_8)) {
        lines.forEach(this::read);
      }
    }
    Path whole = path.resolveSibling(path.getFileName() + ".partial");
    try (Writer rewritten = Files.newBufferedWriter(whole)) {
      for (Map.Entry<String, Validators> entry : known.entrySet()) {
        rewritten.write(line(entry.getKey(), entry.getValue()));
      }
    }
    Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    out = Files.newBufferedWriter(path, StandardOpenOption.APPEND);
  }

  /** Opens the cache, or begins one. */
  static FetchCache open(Path path) throws IOException {
    return new FetchCache(path);
  }

  /** Passes over a line that a kill tore: its page is fetched again. */
  private void read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.path("url").isTextual() && node.path("address").isTextual()) {
        known.put(
            node.path("url").asText(),
            new Validators(
                node.path("address").asText(),
                Optional.ofNullable(node.path("etag").textValue()),
                Optional.ofNullable(node.path("lastModified").textValue())));
      }
    } catch (JsonProcessingException e) {
      // Torn.
    }
  }

  /** What is known of the address. */
  Optional<Validators> known(String url) {
    return Optional.ofNullable(known.get(url));
  }

  /** Notes what is there now; it must be written already. */
  void put(String url, Validators validators) throws IOException {
    known.put(url, validators);
    out.write(line(url, validators));
    out.flush();
  }

  private static String line(String url, Validators validators) throws IOException {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("url", url);
    line.put("address", validators.address());
    validators.etag().ifPresent(e -> line.put("etag", e));
    validators.lastModified().ifPresent(m -> line.put("lastModified", m));
    return JSON.writeValueAsString(line) + "\n";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
