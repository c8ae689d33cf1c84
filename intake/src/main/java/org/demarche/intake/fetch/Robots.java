package org.demarche.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Set;

/**
 * What one host's robots.txt says, by RFC 9309: where there is none, everything is allowed; where
 * it can't be read, nothing is.
 */
sealed interface Robots {
  /** How much of a robots.txt is read, in bytes. */
  int LARGEST = 512 << 10;

  /** The host has no rules. */
  Robots NONE = new Rules(new SimpleRobotRulesParser().failedFetch(404));

  /** The rules for the robot of this name. */
  static Robots of(Reply reply, String name) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    byte[] text = java.util.Arrays.copyOf(reply.body(), Math.min(reply.body().length, LARGEST));
    return new Rules(
        parser.parseContent(reply.address().toString(), text, "text/plain", Set.of(name)));
  }

  /** Rules that were read. */
  record Rules(BaseRobotRules rules) implements Robots {
    boolean allows(String address) {
      return rules.isAllowed(address);
    }

    /** The time between two requests that it asks for; zero if it asks for none. */
    Duration delay() {
      return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }
  }

  /** Rules that could not be read. */
  record Unread(String reason) implements Robots {}
}
