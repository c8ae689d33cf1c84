package org.demarche.intake;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.article.Article;
import org.demarche.intake.text.ArticleLanguage;

/**
 * All that a command reads: the articles of every file, folder and standard input in the order in
 * which they were named. A source that can't be read is one entry, and the next follows. Not
 * thread-safe.
 */
public final class ArticleInput implements Closeable {
  private final List<Source> sources;
  private final Optional<LocalDate> defaultDate;
  private int nextSource;
  private Optional<ArticleReader> open = Optional.empty();
  private boolean anyLanguage;
  private long undated;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final Set<String> guesses = new LinkedHashSet<>();

  /**
   * Reads the sources.
   *
   * @param defaultDate the day of publication of articles that have none of their own
   */
  ArticleInput(List<Source> sources, Optional<LocalDate> defaultDate) {
    this.sources = List.copyOf(sources);
    this.defaultDate = defaultDate;
  }

  /** The next article or fault; empty at the end. */
  public Optional<InputEntry> next() {
    while (open.isPresent() || nextSource < sources.size()) {
      Source source = sources.get(open.isPresent() ? nextSource - 1 : nextSource++);
      try {
        if (open.isEmpty()) {
          open = Optional.of(source.open());
        }
        Optional<InputEntry> entry = open.orElseThrow().next();
        if (entry.isPresent()) {
          return entry.map(found -> dated(inEnglish(found, source)));
        }
        close();
      } catch (IOException e) {
        closeQuietly();
        return Optional.of(unreadable(source, e));
      }
    }
    return Optional.empty();
  }

  /** The entry, or the fault that its article is in another language. */
  private InputEntry inEnglish(InputEntry entry, Source source) {
    if (!(entry instanceof InputEntry.Readable readable)) {
      return entry;
    }
    Article article = readable.article();
    if (anyLanguage) {
      return new InputEntry.Readable(article.asEnglish());
    }
    return ArticleLanguage.otherThanEnglish(article.text())
        .<InputEntry>map(
            language ->
                new InputEntry.Unreadable(
                    article.id(),
                    InputException.inFile(
                        source.name().shown(),
                        "an article must be in English, but \""
                            + article.id()
                            + "\" seems to be in "
                            + language
                            + "; translate it first, or give --any-language to have it read as"
                            + " English")))
        .orElse(entry);
  }

  private InputEntry dated(InputEntry entry) {
    if (entry instanceof InputEntry.Readable readable && readable.article().date().isEmpty()) {
      if (defaultDate.isPresent()) {
        return new InputEntry.Readable(readable.article().publishedOn(defaultDate.orElseThrow()));
      }
      undated++;
    }
    return entry;
  }

  private static InputEntry unreadable(Source source, IOException e) {
    InputException fault =
        e instanceof InputException known
            ? known
            : InputException.inFile(
                source.name().shown(),
                "input must be readable to its end, but reading failed ("
                    + e
                    + "); check the disk or connection and run again");
    String id =
        fault.line().isPresent() && !source.isOneArticle()
            ? source.name().lineId(fault.line().getAsLong())
            : source.failureId();
    return new InputEntry.Unreadable(id, fault);
  }

  /** Gives out articles in other languages as well, which are faults otherwise. */
  public void acceptAnyLanguage() {
    anyLanguage = true;
  }

  /** How many articles given out so far had no date. */
  public long undated() {
    return undated;
  }

  /** The fields of the sources read so far that were no strings, with how often each. */
  public Map<String, Long> leftOut() {
    return new TreeMap<>(leftOut);
  }

  /** What was guessed of the sources read so far, a sentence each. */
  public List<String> guesses() {
    return List.copyOf(guesses);
  }

  /** How many articles there are, if every source can tell at little cost. */
  public OptionalLong count() {
    long total = 0;
    for (Source source : sources) {
      try {
        OptionalLong count = source.count();
        if (count.isEmpty()) {
          return count;
        }
        total += count.getAsLong();
      } catch (IOException e) {
        total++; // It will be one failure.
      }
    }
    return OptionalLong.of(total);
  }

  @Override
  public void close() throws IOException {
    Optional<ArticleReader> reader = open;
    open = Optional.empty();
    if (reader.isPresent()) {
      reader.orElseThrow().leftOut().forEach((key, n) -> leftOut.merge(key, n, Long::sum));
      guesses.addAll(reader.orElseThrow().guesses());
      reader.orElseThrow().close();
    }
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The fault that led here is the one to report.
    }
  }
}
