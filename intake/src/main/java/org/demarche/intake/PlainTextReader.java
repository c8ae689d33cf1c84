package org.demarche.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Article;

/** Reads a whole file of plain text as one article. */
final class PlainTextReader implements ArticleReader {
  /** A first line of this many characters or more is a paragraph, not a title. */
  private static final int TOO_LONG_FOR_TITLE = 200;

  /** The longest article, in UTF-16 code units. */
  private static final int LARGEST = 16 << 20;

  private final TextDecoder decoder;
  private final Reader reader;
  private final InputName name;
  private boolean done;

  /**
   * Reads from {@code reader}, which must read from {@code decoder}, or be the decoder.
   *
   * @param name the source
   */
  PlainTextReader(TextDecoder decoder, Reader reader, InputName name) {
    this.decoder = decoder;
    this.reader = reader;
    this.name = name;
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    String text = whole();
    Optional<DecodingFault> fault = decoder.takeFault(1, Long.MAX_VALUE);
    if (fault.isPresent()) {
      throw fault.orElseThrow().in(name.shown());
    }
    if (text.isBlank()) {
      throw InputException.inFile(
          name.shown(),
          "an article must have some text, but this "
              + (decoder.isEmpty() ? "is empty" : "holds only white space")
              + "; leave it out or fill it in");
    }
    return Optional.of(new InputEntry.Readable(article(text)));
  }

  private String whole() throws IOException {
    StringBuilder whole = new StringBuilder();
    char[] block = new char[1 << 13];
    for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
      whole.append(block, 0, n);
      if (whole.length() > LARGEST) {
        throw InputException.inFile(
            name.shown(),
            "plain text must be one article of no more than "
                + LARGEST
                + " characters, but this holds more; split it, for example into JSON lines");
      }
    }
    return whole.toString();
  }

  private Article article(String text) {
    return new Article(
        name.fileId(),
        text,
        Article.Form.PAGE,
        title(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The first line that isn't blank, if it is short and a blank line follows it. */
  static Optional<String> title(String text) {
    List<String> lines =
        text.lines().map(String::strip).dropWhile(String::isEmpty).limit(2).toList();
    boolean titled =
        lines.size() == 2 && lines.get(0).length() < TOO_LONG_FOR_TITLE && lines.get(1).isEmpty();
    return titled ? Optional.of(lines.get(0)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
