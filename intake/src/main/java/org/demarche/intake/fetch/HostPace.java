package org.demarche.intake.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keeps the time between two requests to one host. Not thread-safe. */
final class HostPace {
  private final Map<String, Long> last = new HashMap<>();

  /** Waits until {@code delay} has passed since the last request to the host. */
  void await(String host, Duration delay) throws InterruptedException {
    Long before = last.get(host);
    if (before != null) {
      TimeUnit.NANOSECONDS.sleep(before + delay.toNanos() - System.nanoTime());
    }
    last.put(host, System.nanoTime());
  }
}
