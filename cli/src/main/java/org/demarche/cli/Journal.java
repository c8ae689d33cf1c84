package org.demarche.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.json.Failure;

/**
 * What a run leaves beside its output: JSON lines with its settings first, then each failure with
 * its reason, and checkpoints. After a kill the run goes on from the last checkpoint that the
 * output reaches; what came after it is cut off. Not thread-safe.
 */
final class Journal implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;
  private final FileChannel channel;

  private Journal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens it, empty or not.
   *
   * @throws IOException if it can't be written, or another run writes it
   */
  static Journal open(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new IOException(
            path + " is in use by another run; wait for its end, or write to another file");
      }
      return new Journal(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException io ? io : new IOException(path + " can't be locked", e);
    }
  }

  /** Begins anew. */
  void begin(Map<String, String> settings) throws IOException {
    channel.truncate(0);
    line(Map.of("settings", settings));
  }

  /**
   * Goes on where the run of the same settings stopped.
   *
   * @param settings the settings now
   * @param outputLength bytes of output that are there
   * @return the last checkpoint that the output reaches, or empty if there is none to go on from
   * @throws ResumeException if the settings differ
   */
  Optional<Checkpoint> resume(Map<String, String> settings, long outputLength)
      throws IOException, ResumeException {
    channel.position(0);
    byte[] all = Channels.newInputStream(channel).readAllBytes();
    Optional<Checkpoint> last = Optional.empty();
    long keep = 0;
    int start = 0;
    for (int end = newline(all, 0); end >= 0; end = newline(all, start)) {
      Optional<JsonNode> node = parsed(new String(all, start, end - start, StandardCharsets.UTF_8));
      if (node.isEmpty()) {
        break; // What follows a torn line was not written in order.
      }
      JsonNode checkpoint = node.orElseThrow().path("checkpoint");
      if (start == 0) {
        compare(node.orElseThrow().path("settings"), settings);
        keep = end + 1L;
      } else if (checkpoint.isObject() && checkpoint.path("bytes").asLong() <= outputLength) {
        last = Optional.of(JSON.treeToValue(checkpoint, Checkpoint.class));
        keep = end + 1L;
      }
      start = end + 1;
    }
    channel.truncate(keep);
    channel.position(keep);
    if (keep == 0) {
      begin(settings);
    }
    return last;
  }

  private static int newline(byte[] all, int from) {
    for (int i = from; i < all.length; i++) {
      if (all[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<JsonNode> parsed(String line) {
    try {
      return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void compare(JsonNode then, Map<String, String> now) throws ResumeException {
    for (Map.Entry<String, String> setting : new TreeMap<>(now).entrySet()) {
      String before = then.path(setting.getKey()).asText();
      if (!before.equals(setting.getValue())) {
        throw new ResumeException(
            "--resume must go on with what the run began with, but by "
                + path
                + " its "
                + setting.getKey()
                + " was \""
                + before
                + "\" and is now \""
                + setting.getValue()
                + "\"; give the same, or leave out --resume to begin anew");
      }
    }
  }

  /**
   * Notes a failure.
   *
   * @param entry its place in the input, from 1
   */
  void failed(long entry, Failure failure) throws IOException {
    Map<String, Object> line = new TreeMap<>();
    line.put("entry", entry);
    line.put("id", failure.id());
    line.put("stage", failure.stage());
    line.put("message", failure.message());
    line(Map.of("failure", line));
  }

  /** Notes that the output is written so far; it must be on the disk already. */
  void reached(Checkpoint checkpoint) throws IOException {
    line(Map.of("checkpoint", checkpoint));
    channel.force(false);
  }

  private void line(Object content) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
