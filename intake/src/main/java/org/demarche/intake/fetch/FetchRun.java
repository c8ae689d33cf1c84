package org.demarche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.intake.Feed;
import org.demarche.intake.InputException;
import org.demarche.intake.page.PageReader;

/**
 * Fetches pages, and what feeds link to, one after the other into a file or folder. What was there
 * and has not changed is not sent again. Not thread-safe.
 */
public final class FetchRun implements Closeable {
  /** Told of what could not be had. */
  public interface Failures {
    /**
     * One address has failed.
     *
     * @param entry its number among the addresses, from 1
     * @param address as it was given or as the feed gives it
     */
    void add(long entry, String address, InputException fault) throws IOException;
  }

  private final Fetcher fetcher;
  private final FetchOutput output;
  private final FetchCache cache;
  private final Failures failures;
  private final Set<String> seen = new HashSet<>();
  private long feeds;
  private long stored;
  private long unchanged;
  private long failed;

  private FetchRun(Fetcher fetcher, FetchOutput output, FetchCache cache, Failures failures) {
    this.fetcher = fetcher;
    this.output = output;
    this.cache = cache;
    this.failures = failures;
  }

  /**
   * Opens the output, and the cache {@code OUT.cache} beside it.
   *
   * @param out a file that ends with .jsonl, else a folder, which is made where there is none
   * @throws IOException if they can't be written
   */
  public static FetchRun open(Path out, FetchSettings settings, Failures failures)
      throws IOException {
    Path cache = out.resolveSibling(out.getFileName() + ".cache");
    if (Files.notExists(out)) {
      Files.deleteIfExists(cache); // It tells of pages that are gone.
    }
    FetchOutput output =
        out.toString().endsWith(".jsonl") ? new ArticleLines(out) : new PageFolder(out);
    return new FetchRun(new Fetcher(settings), output, FetchCache.open(cache), failures);
  }

  /**
   * Fetches the page at an address, if it was not yet in this run. Where that fails, the failures
   * are told.
   *
   * @throws IOException if the output can't be written
   */
  public void page(String address) throws IOException, InterruptedException {
    fetch(address, this::storePage);
  }

  /**
   * Fetches a feed, and the pages that it links to.
   *
   * @throws IOException if the output can't be written
   */
  public void feed(String address) throws IOException, InterruptedException {
    fetch(address, this::readFeed);
  }

  private interface Step {
    void take(URI address) throws IOException, InterruptedException;
  }

  private void fetch(String written, Step step) throws IOException, InterruptedException {
    try {
      URI address = WebAddress.parse(written);
      if (seen.add(address.toString())) {
        step.take(address);
      }
    } catch (InputException e) {
      fail(written, e);
    }
  }

  private void fail(String written, InputException e) throws IOException {
    failed++;
    failures.add(tally().addresses(), written, e);
  }

  private void storePage(URI address) throws IOException, InterruptedException {
    String url = address.toString();
    String id = WebAddress.id(address);
    Optional<Validators> known = output.has(id) ? cache.known(url) : Optional.empty();
    Reply reply = fetcher.fetch(address, known, PageReader.LARGEST);
    if (reply.status() == 304) {
      unchanged++;
      return;
    }
    output.write(FetchedPage.of(address, reply));
    cache.put(url, Validators.of(reply));
    stored++;
  }

  private void readFeed(URI address) throws IOException, InterruptedException {
    String url = address.toString();
    Reply reply = fetcher.fetch(address, cache.known(url), Feed.LARGEST);
    if (reply.status() == 304) {
      unchanged++;
      return;
    }
    Feed feed = Feed.read(reply.body(), url);
    feeds++;
    long failedBefore = failed;
    int entry = 0;
    for (Optional<String> link : feed.links()) {
      entry++;
      if (link.isPresent()) {
        page(resolved(reply.address(), link.orElseThrow()));
      } else {
        fail(
            url + "#" + entry,
            InputException.inFile(
                url,
                "an entry of a feed must link to its page, but entry "
                    + entry
                    + " does not; save the feed and code it as it is"));
      }
    }
    if (failed == failedBefore) {
      // Else the next run would not look at what failed.
      cache.put(url, Validators.of(reply));
    }
  }

  private static String resolved(URI feed, String link) {
    try {
      return feed.resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  /** What came of it so far. */
  public FetchTally tally() {
    return new FetchTally(feeds + stored + unchanged + failed, feeds, stored, unchanged, failed);
  }

  @Override
  public void close() throws IOException {
    try (cache) {
      output.close();
    }
  }
}
