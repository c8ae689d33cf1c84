package org.demarche.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.demarche.intake.InputException;

/**
 * Fetches what is at an address: asks robots.txt, keeps the pace of each host, follows redirects
 * and tries again where that may help. Not thread-safe.
 */
final class Fetcher {
  private static final int MOST_REDIRECTS = 10;
  private static final Duration NO_WAIT = Duration.ZERO;

  private final FetchSettings settings;
  private final Requests requests;
  private final HostPace pace = new HostPace();
  private final Map<String, Robots> robots = new HashMap<>();

  Fetcher(FetchSettings settings) {
    this.settings = settings;
    this.requests = new Requests(settings);
  }

  /**
   * Fetches.
   *
   * @param known what is there already
   * @param largest how many bytes it may have
   * @return an answer with content, or with status 304 if what is known is the latest
   * @throws InputException if it can't be had, with the reason
   */
  Reply fetch(URI address, Optional<Validators> known, int largest)
      throws InputException, InterruptedException {
    Reply reply = retrying(address, known, largest, true);
    if (reply.status() == 304 && known.isPresent()) {
      return reply;
    }
    if (!reply.isWhole()) {
      throw fault(
          address,
          "a server must answer with the page, but says " + reply.status() + "; check the address");
    }
    if (reply.body().length > largest) {
      throw fault(
          address,
          "what is fetched must be no larger than "
              + (largest >> 20)
              + " MB, but this is; save the article yourself");
    }
    return reply;
  }

  private Reply retrying(URI address, Optional<Validators> known, int largest, boolean asRobot)
      throws InputException, InterruptedException {
    Duration backoff = settings.backoff();
    for (int tries = 1; ; tries++) {
      try {
        return followed(address, known, largest, asRobot);
      } catch (FaultForTheMoment e) {
        if (tries > settings.retries()) {
          throw fault(address, "tried " + tries + " times: " + e.fault().getMessage());
        }
        Duration wait = e.patience().orElse(backoff);
        if (wait.compareTo(settings.longestWait()) > 0) {
          throw fault(
              address,
              "a server must ask for no more patience than "
                  + settings.longestWait().toSeconds()
                  + " s, but asks for "
                  + wait.toSeconds()
                  + "; try again then");
        }
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        backoff = backoff.multipliedBy(2);
      }
    }
  }

  /** Follows redirects; each is checked as the first address is. */
  private Reply followed(URI start, Optional<Validators> known, int largest, boolean asRobot)
      throws InputException, FaultForTheMoment, InterruptedException {
    URI at = start;
    Set<URI> seen = new HashSet<>();
    while (seen.add(at)) {
      if (seen.size() > MOST_REDIRECTS + 1) {
        throw fault(
            start,
            "an address must lead to a page in no more than "
                + MOST_REDIRECTS
                + " redirects, but this goes on; open it in a browser and give the address that it"
                + " ends at");
      }
      if (!settings.allowPrivate()) {
        PublicAddresses.check(at);
      }
      Duration delay = asRobot ? allowed(at) : NO_WAIT;
      pace.await(at.getAuthority(), delay);
      String here = at.toString();
      Reply reply = requests.get(at, known.filter(v -> v.address().equals(here)), largest);
      if (!reply.isRedirect()) {
        return reply;
      }
      at = target(reply);
    }
    throw fault(
        start,
        "an address must lead to a page, but redirects go in a circle at " + at + "; leave it out");
  }

  private static URI target(Reply reply) throws InputException {
    String location =
        reply
            .location()
            .orElseThrow(
                () ->
                    fault(
                        reply.address(),
                        "a redirect must say where to, but this does not; leave it out"));
    try {
      return WebAddress.parse(reply.address().resolve(location.replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return WebAddress.parse(location);
    }
  }

  /**
   * Makes sure that robots.txt allows the address.
   *
   * @return how long to wait between two requests to the host
   */
  private Duration allowed(URI address) throws InputException, InterruptedException {
    String origin = address.getScheme() + "://" + address.getAuthority();
    Robots found = robots.get(origin);
    if (found == null) {
      found = robots(origin);
      robots.put(origin, found);
    }
    if (found instanceof Robots.Unread unread) {
      throw fault(
          address,
          "the host's robots.txt must be readable before its pages are fetched, but is not ("
              + unread.reason()
              + "); try again later");
    }
    Robots.Rules rules = (Robots.Rules) found;
    if (!rules.allows(address.toString())) {
      throw fault(
          address,
          "robots.txt must allow the page to \""
              + settings.robotName()
              + "\", but does not; leave it out, or ask the publisher");
    }
    Duration delay = rules.delay();
    if (delay.compareTo(settings.longestWait()) > 0) {
      throw fault(
          address,
          "a host must ask for no more than "
              + settings.longestWait().toSeconds()
              + " s between two requests, but its robots.txt asks for "
              + delay.toSeconds()
              + "; save its pages yourself");
    }
    return delay.compareTo(settings.delay()) > 0 ? delay : settings.delay();
  }

  private Robots robots(String origin) throws InterruptedException {
    try {
      Reply reply =
          retrying(URI.create(origin + "/robots.txt"), Optional.empty(), Robots.LARGEST, false);
      return reply.isWhole() ? Robots.of(reply, settings.robotName()) : Robots.NONE;
    } catch (InputException e) {
      return new Robots.Unread(e.getMessage());
    }
  }

  private static InputException fault(URI address, String message) {
    return InputException.inFile(address.toString(), message);
  }
}
