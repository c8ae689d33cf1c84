package org.demarche.intake.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.demarche.intake.InputException;

/**
 * Keeps requests to the public internet: a host any of whose addresses lies in a range for private
 * networks, this machine, its links or other special use is refused. Asked before every request,
 * redirects and robots.txt included.
 */
final class PublicAddresses {
  /** Ranges for special use, by IANA's registries. */
  private static final List<Range> SPECIAL =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 4),
          Range.of("240.0.0.0", 4),
          // Also what leads to IPv4 in disguise: compatible, translated, 6to4 and Teredo.
          Range.of("::", 96),
          Range.of("64:ff9b::", 96),
          Range.of("64:ff9b:1::", 48),
          Range.of("100::", 64),
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("fc00::", 7),
          Range.of("fe80::", 9),
          Range.of("ff00::", 8));

  private PublicAddresses() {}

  /**
   * Looks the host up.
   *
   * @throws InputException if it has no address, or one that is not public
   */
  static void check(URI address) throws InputException {
    String host = address.getHost();
    InetAddress[] found;
    try {
      found = InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""));
    } catch (UnknownHostException e) {
      throw InputException.inFile(
          address.toString(),
          "a host must have an address, but none is found for \"" + host + "\"; check the name");
    }
    for (InetAddress a : found) {
      if (!isPublic(a)) {
        throw InputException.inFile(
            address.toString(),
            "a page must lie on the public internet, but the address of \""
                + host
                + "\" is "
                + a.getHostAddress()
                + ", of a private network or this machine; give --allow-private if it is meant");
      }
    }
  }

  /** Whether the address is of no special range. */
  static boolean isPublic(InetAddress address) {
    return SPECIAL.stream().noneMatch(r -> r.holds(address));
  }

  private static final class Range {
    private final byte[] first;
    private final int bits;

    Range(byte[] first, int bits) {
      this.first = first;
      this.bits = bits;
    }

    static Range of(String first, int bits) {
      try {
        return new Range(InetAddress.getByName(first).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalStateException("a literal address needs no look-up", e);
      }
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      int shift = bytes.length * 8 - bits;
      return bytes.length == first.length
          && new BigInteger(1, bytes)
              .shiftRight(shift)
              .equals(new BigInteger(1, first).shiftRight(shift));
    }
  }
}
