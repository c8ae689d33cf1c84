package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.intake.text.CharsetGuess;

/**
 * Decodes UTF-8, UTF-16, or whatever charset the first block seems to be in, and remembers the
 * lines where the bytes are not valid: those lines are read with U+FFFD in place, so that a fault
 * costs the article it lies in and no other. Whoever reads must ask {@link #takeFault} before using
 * a line.
 *
 * <p>Lines are counted as {@link java.io.BufferedReader} counts them: LF, CR or CR LF ends one.
 */
final class TextDecoder extends Reader {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_MARK = 3;
  private static final int LOOKED_AT_FOR_ZEROS = 8192;

  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer chars = CharBuffer.allocate(CHUNK);
  private final NavigableMap<Long, DecodingFault> faults = new TreeMap<>();
  private final boolean empty;
  private long line = 1;
  private boolean afterReturn;
  private boolean endOfInput;
  private boolean finished;

  /**
   * Looks at the first bytes.
   *
   * @param file what messages call it
   * @throws InputException if it is binary
   */
  TextDecoder(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    chars.flip();
    bytes.flip();
    while (!endOfInput && bytes.remaining() < LONGEST_MARK) {
      fillBytes();
    }
    empty = !bytes.hasRemaining();
    decoder =
        charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (!decoder.charset().name().startsWith("UTF-16")) {
      refuseZeros();
    }
  }

  /** The charset that the byte order mark names; steps over the mark. Without one, a guess. */
  private Charset charset() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return CharsetGuess.of(bytes.array(), bytes.limit());
  }

  private boolean startsWith(int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    bytes.position(mark.length);
    return true;
  }

  private void refuseZeros() throws InputException {
    int last = Math.min(bytes.limit(), LOOKED_AT_FOR_ZEROS);
    for (int i = bytes.position(); i < last; i++) {
      if (bytes.get(i) == 0) {
        throw DecodingFault.zero(0).in(file);
      }
    }
  }

  /** Whether the input has no bytes at all. */
  boolean isEmpty() {
    return empty;
  }

  /**
   * The first fault in the given lines, both included, a sign of a binary file before any other.
   * Forgets faults up to the last of them.
   */
  Optional<DecodingFault> takeFault(long firstLine, long lastLine) {
    var inRange = faults.subMap(firstLine, true, lastLine, true).values();
    Optional<DecodingFault> binary = inRange.stream().filter(DecodingFault::binary).findFirst();
    Optional<DecodingFault> found = binary.or(() -> inRange.stream().findFirst());
    faults.headMap(lastLine, true).clear();
    return found;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (finished) {
        return -1;
      }
      decode();
    }
    int n = Math.min(length, chars.remaining());
    chars.get(target, offset, n);
    return n;
  }

  private void decode() throws IOException {
    chars.clear();
    fillBytes();
    CoderResult result = decoder.decode(bytes, chars, endOfInput);
    if (endOfInput && result.isUnderflow()) {
      result = decoder.flush(chars);
      finished = result.isUnderflow();
    }
    int produced = chars.position();
    countLines(produced);
    if (result.isError()) {
      addFault(
          DecodingFault.malformed(line, decoder.charset().name(), bytes.get(bytes.position())));
      bytes.position(bytes.position() + result.length());
      if (chars.hasRemaining()) {
        chars.put('\uFFFD');
        afterReturn = false;
      }
      decoder.reset();
    }
    chars.flip();
  }

  private void countLines(int produced) {
    for (int i = 0; i < produced; i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      } else if (c == 0) {
        addFault(DecodingFault.zero(line));
      }
      afterReturn = c == '\r';
    }
  }

  private void addFault(DecodingFault fault) {
    faults.merge(fault.line(), fault, (old, late) -> late.binary() ? late : old);
  }

  private void fillBytes() throws IOException {
    if (endOfInput) {
      return;
    }
    bytes.compact();
    // Waits for one block only, so that what comes through a pipe is coded as it comes.
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      endOfInput = true;
    } else {
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
