package org.demarche.intake.fetch;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param userAgent what servers are told who asks; robots.txt is read for its first word, up to a
 *     slash
 * @param delay the least time between two requests to one host; robots.txt may ask for more
 * @param timeout how long one request with its whole answer may take
 * @param retries how often a request that failed for the moment is made again
 * @param backoff how long to wait before the first retry; each further one waits twice as long
 * @param longestWait a server that asks for more patience than this, by Retry-After or Crawl-delay,
 *     is left alone
 * @param allowPrivate whether addresses of private networks and of this machine may be asked
 */
public record FetchSettings(
    String userAgent,
    Duration delay,
    Duration timeout,
    int retries,
    Duration backoff,
    Duration longestWait,
    boolean allowPrivate) {

  /** What is polite towards servers that nothing is known of. */
  public static FetchSettings polite(String userAgent) {
    return new FetchSettings(
        userAgent,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        3,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        false);
  }

  /** With another delay and timeout. */
  public FetchSettings timed(Duration newDelay, Duration newTimeout) {
    return new FetchSettings(
        userAgent, newDelay, newTimeout, retries, backoff, longestWait, allowPrivate);
  }

  /** With another wait before the first retry. */
  public FetchSettings backingOff(Duration newBackoff) {
    return new FetchSettings(
        userAgent, delay, timeout, retries, newBackoff, longestWait, allowPrivate);
  }

  /** With private addresses allowed. */
  public FetchSettings allowingPrivate() {
    return new FetchSettings(userAgent, delay, timeout, retries, backoff, longestWait, true);
  }

  /** The name that robots.txt is read for. */
  String robotName() {
    return userAgent.split("[/\\s]", 2)[0].toLowerCase(java.util.Locale.ROOT);
  }
}
