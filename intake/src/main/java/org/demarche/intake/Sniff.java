package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the form of an input by its first bytes. */
final class Sniff {
  private static final int LOOKED_AT = 1 << 13;
  private static final int LONGEST_MAGIC = 4;
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
  private static final Pattern PAGE = Pattern.compile("<!doctype html|<(?:html|head|body)[\\s>]");

  private final PushbackInputStream in;
  private final byte[] head;

  /** Looks at the first block that {@code source} gives, without waiting for a second. */
  Sniff(InputStream source) throws IOException {
    byte[] block = new byte[LOOKED_AT];
    int n = Math.max(0, source.read(block));
    while (n > 0 && n < LONGEST_MAGIC) {
      int more = source.read(block, n, LOOKED_AT - n);
      if (more < 0) {
        break;
      }
      n += more;
    }
    head = Arrays.copyOf(block, n);
    in = new PushbackInputStream(source, LOOKED_AT);
    in.unread(head);
  }

  /** The whole input, the first bytes included. */
  InputStream whole() {
    return in;
  }

  boolean isGzip() {
    return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  /** The form that the first bytes show. */
  FileForm form() {
    return form(head);
  }

  /** The form of input that begins so; plain text if nothing shows it. */
  static FileForm form(byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
      return FileForm.ZIP;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset(bytes))
            .replace("\uFEFF", "")
            .stripLeading();
    if (start.startsWith("{")) {
      return FileForm.JSON_LINES;
    }
    if (start.startsWith("<")) {
      String lower = start.toLowerCase(Locale.ROOT);
      if (FEED.matcher(lower).find() && !PAGE.matcher(lower).lookingAt()) {
        return FileForm.FEED;
      }
      return PAGE.matcher(lower).find() ? FileForm.PAGE : FileForm.PLAIN_TEXT;
    }
    return isCsvHeader(start.lines().findFirst()) ? FileForm.CSV : FileForm.PLAIN_TEXT;
  }

  /** Whether a line is nothing but names of columns, with one for the text among them. */
  private static boolean isCsvHeader(Optional<String> line) {
    String[] names = line.orElse("").toLowerCase(Locale.ROOT).replace("\"", "").split(",");
    return names.length > 1
        && Arrays.stream(names).map(String::strip).allMatch(n -> n.matches("[\\p{L}\\d_ -]{1,30}"))
        && Arrays.stream(names).map(String::strip).anyMatch(CsvColumns.TEXT::contains)
        && Arrays.stream(names)
            .map(String::strip)
            .anyMatch(
                n ->
                    CsvColumns.ID.contains(n)
                        || CsvColumns.TITLE.contains(n)
                        || CsvColumns.DATE.contains(n)
                        || CsvColumns.URL.contains(n));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }
}
