package org.demarche.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The forms that a file of articles can have. */
enum FileForm {
  /** One article. */
  PLAIN_TEXT,
  /** One article a line. */
  JSON_LINES,
  /** One article a row, under a header. */
  CSV,
  /** One article, a page of HTML. */
  PAGE,
  /** JSON lines if the first character that isn't white space is a brace, else plain text. */
  UNKNOWN;

  private static final int LONGEST_BLANK_START = 8192;

  /** The form that a file's name tells; plain text if it tells none. */
  static FileForm of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return PAGE;
    }
    return lower.endsWith(".csv") ? CSV : PLAIN_TEXT;
  }

  /** Whether a file of this name is read when its folder is. */
  static boolean isReadInFolders(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".")
        && (lower.endsWith(".txt")
            || lower.endsWith(".jsonl")
            || lower.endsWith(".csv")
            || of(fileName) == PAGE);
  }

  /** A reader of this form. */
  ArticleReader reader(InputStream in, InputName name) throws IOException {
    return switch (this) {
      case PAGE -> new PageArticleReader(in, name, Optional.empty(), Optional.empty());
      case PLAIN_TEXT -> {
        TextDecoder decoder = new TextDecoder(in, name.shown());
        yield new PlainTextReader(decoder, decoder, name);
      }
      case JSON_LINES -> {
        TextDecoder decoder = new TextDecoder(in, name.shown());
        yield new JsonLinesReader(decoder, new BufferedReader(decoder), name);
      }
      case CSV -> {
        TextDecoder decoder = new TextDecoder(in, name.shown());
        yield new CsvRowReader(decoder, decoder, name);
      }
      case UNKNOWN -> {
        TextDecoder decoder = new TextDecoder(in, name.shown());
        BufferedReader buffered = new BufferedReader(decoder, LONGEST_BLANK_START);
        yield startsWithBrace(buffered)
            ? new JsonLinesReader(decoder, buffered, name)
            : new PlainTextReader(decoder, buffered, name);
      }
    };
  }

  private static boolean startsWithBrace(BufferedReader reader) throws IOException {
    reader.mark(LONGEST_BLANK_START);
    int c = reader.read();
    for (int i = 1; i < LONGEST_BLANK_START && Character.isWhitespace(c); i++) {
      c = reader.read();
    }
    reader.reset();
    return c == '{';
  }
}
