package org.demarche.intake;

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
  /** An RSS or Atom feed, one article an entry. */
  FEED,
  /** A zip archive of files of any form. */
  ZIP,
  /** One of the above, told by the first bytes; plain text if they tell nothing. */
  UNKNOWN;

  private static final int DEEPEST = 3;

  /** The form that a file's name tells, ".gz" left aside; plain text if it tells none. */
  static FileForm of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      String inner = lower.substring(0, lower.length() - ".gz".length());
      FileForm form = of(inner);
      return form == PLAIN_TEXT && !inner.endsWith(".txt") ? UNKNOWN : form;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return PAGE;
    }
    if (lower.endsWith(".xml") || lower.endsWith(".rss") || lower.endsWith(".atom")) {
      return FEED;
    }
    if (lower.endsWith(".zip")) {
      return ZIP;
    }
    return lower.endsWith(".csv") ? CSV : PLAIN_TEXT;
  }

  /** Whether a file of this name is read when its folder is. */
  static boolean isReadInFolders(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    FileForm form = of(lower);
    boolean named =
        form == PLAIN_TEXT
            ? lower.endsWith(".txt") || lower.endsWith(".txt.gz")
            : form != JSON_LINES || lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
    return !lower.startsWith(".") && named && form != UNKNOWN;
  }

  /**
   * A reader of this form, of input that may be gzipped.
   *
   * @param in closed by the reader
   * @param depth how many archives the input lies in
   */
  ArticleReader reader(InputStream in, InputName name, CsvColumns columns, int depth)
      throws IOException {
    Sniff sniff = new Sniff(in);
    if (sniff.isGzip()) {
      if (depth > DEEPEST) {
        throw InputException.inFile(
            name.shown(), "gzip must lie in gzip no deeper than 3, but does here; unpack it first");
      }
      return reader(Unpacked.gzip(sniff.whole(), name.shown()), name, columns, depth + 1);
    }
    FileForm form = this == UNKNOWN ? sniff.form() : this;
    InputStream whole = sniff.whole();
    return switch (form) {
      case PAGE -> new PageArticleReader(whole, name, Optional.empty(), Optional.empty());
      case FEED -> new FeedReader(whole, name);
      case ZIP -> new ZipReader(whole, name, columns, depth);
      case JSON_LINES -> {
        TextDecoder decoder = new TextDecoder(whole, name.shown());
        yield new JsonLinesReader(decoder, new Lines(decoder, name.shown()), name);
      }
      case CSV -> {
        TextDecoder decoder = new TextDecoder(whole, name.shown());
        yield new CsvRowReader(decoder, decoder, name, columns);
      }
      case PLAIN_TEXT, UNKNOWN -> {
        TextDecoder decoder = new TextDecoder(whole, name.shown());
        yield new PlainTextReader(decoder, decoder, name);
      }
    };
  }
}
