package org.demarche.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the charset of text from its bytes, by their order where the charset shows in it (UTF-8,
 * UTF-16, ISO-2022) and by the frequency of letters elsewhere (juniversalchardet).
 */
public final class CharsetGuess {
  /** What most old text in western languages is written in; any bytes are valid in it. */
  public static final Charset WESTERN = Charset.forName("windows-1252");

  /** No more bytes are looked at for the frequency of letters. */
  private static final int ENOUGH = 1 << 20;

  private CharsetGuess() {}

  /**
   * The charset of the first {@code length} bytes of a text that has no byte order mark. Text that
   * is UTF-8 with a few faults is UTF-8; so is plain ASCII, and what holds control characters as no
   * text does. Never fails: where nothing tells, {@link #WESTERN}.
   */
  public static Charset of(byte[] start, int length) {
    Optional<Charset> wide = utf16(start, length);
    if (wide.isPresent()) {
      return wide.orElseThrow();
    }
    Utf8Count utf8 = Utf8Count.of(start, length);
    if (utf8.sequences() >= utf8.faults() || hasControls(start, length)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(start, 0, Math.min(length, ENOUGH));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return Optional.ofNullable(name)
        .flatMap(CharsetGuess::named)
        .filter(c -> !c.equals(StandardCharsets.UTF_8) && !c.equals(StandardCharsets.US_ASCII))
        .orElse(WESTERN);
  }

  /**
   * The charset that a page, header or option means by a name. ISO-8859-1 and ASCII mean
   * windows-1252, as in browsers. Empty if there is none of this name.
   */
  public static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether there is no byte but those of ASCII. */
  public static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControls(byte[] start, int length) {
    for (int i = 0; i < length; i++) {
      byte b = start[i];
      // 0x1B begins the shifts of ISO-2022.
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        return true;
      }
    }
    return false;
  }

  /** Mostly Latin text in UTF-16 has zeros in every other place, and hardly any in the others. */
  private static Optional<Charset> utf16(byte[] start, int length) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (start[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int most = length / 2;
    if (even > most * 0.4 && odd < most * 0.05) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd > most * 0.4 && even < most * 0.05
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /**
   * How much of some bytes is UTF-8.
   *
   * @param sequences well-formed characters of two bytes or more
   * @param faults bytes that belong to no character
   */
  private record Utf8Count(int sequences, int faults) {
    static Utf8Count of(byte[] bytes, int length) {
      int sequences = 0;
      int faults = 0;
      int i = 0;
      while (i < length) {
        int lead = bytes[i] & 0xFF;
        int follow =
            lead < 0x80
                ? 0
                : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
        int n = 0;
        while (n < follow && i + n + 1 < length && (bytes[i + n + 1] & 0xC0) == 0x80) {
          n++;
        }
        boolean cutOff = i + n + 1 == length;
        if (follow >= 0 && n == follow) {
          sequences += follow > 0 ? 1 : 0;
        } else if (follow < 0 || !cutOff) {
          faults++;
        }
        i += n + 1;
      }
      return new Utf8Count(sequences, faults);
    }
  }
}
