package org.demarche.intake.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON lines with an article each. They grow in place, so that a kill costs no page; at the end,
 * and when the file is opened again, older versions of an article are taken out.
 */
final class ArticleLines implements FetchOutput {
  private static final JsonMapper JSON = new JsonMapper();

  /** How each line begins that this class writes. */
  private static final String FIRST_FIELD = "{\"id\":";

  private final Path file;

  /** How often each id is there. */
  private final Map<String, Integer> ids = new HashMap<>();

  private Writer out;

  ArticleLines(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      mendLastLine();
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          ids.merge(id(line), 1, Integer::sum);
        }
      }
    }
    takeOutOld();
    out = appending();
  }

  private Writer appending() throws IOException {
    return Files.newBufferedWriter(
        file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
  }

  /** Of a line without an end, what is no whole article was torn by a kill. */
  private void mendLastLine() throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long length = bytes.length();
      long start = length;
      while (start > 0 && byteAt(bytes, start - 1) != '\n') {
        start--;
      }
      if (start == length) {
        return;
      }
      byte[] last = new byte[Math.toIntExact(length - start)];
      bytes.seek(start);
      bytes.readFully(last);
      String line = new String(last, StandardCharsets.UTF_8);
      if (line.startsWith(FIRST_FIELD) && !isWhole(line)) {
        bytes.setLength(start);
      } else {
        bytes.write('\n');
      }
    }
  }

  private static int byteAt(RandomAccessFile bytes, long at) throws IOException {
    bytes.seek(at);
    return bytes.read();
  }

  private static boolean isWhole(String line) {
    try {
      return JSON.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private String id(String line) throws IOException {
    try {
      JsonNode id = JSON.readTree(line).path("id");
      if (id.isTextual()) {
        return id.asText();
      }
    } catch (JsonProcessingException e) {
      // Told below.
    }
    throw new IOException(
        file
            + " must hold what an earlier fetch wrote, one JSON object with an \"id\" a line, but"
            + " holds something else");
  }

  @Override
  public boolean has(String id) {
    return ids.containsKey(id);
  }

  @Override
  public void write(FetchedPage page) throws IOException {
    var article = page.article();
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", article.id());
    article.title().ifPresent(t -> line.put("title", t));
    article.date().map(LocalDate::toString).ifPresent(d -> line.put("date", d));
    article.source().ifPresent(s -> line.put("source", s));
    article.url().ifPresent(u -> line.put("url", u));
    article.language().ifPresent(l -> line.put("language", l));
    line.put("text", article.text());
    out.write(JSON.writeValueAsString(line) + "\n");
    out.flush();
    ids.merge(article.id(), 1, Integer::sum);
  }

  /** Keeps the last line of each id. */
  private void takeOutOld() throws IOException {
    if (ids.values().stream().allMatch(n -> n == 1)) {
      return;
    }
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (BufferedReader lines = Files.newBufferedReader(file);
        Writer kept = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (ids.merge(id(line), -1, Integer::sum) == 0) {
          kept.write(line + "\n");
        }
      }
    }
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    ids.replaceAll((id, n) -> 1);
  }

  @Override
  public void close() throws IOException {
    out.close();
    takeOutOld();
  }
}
