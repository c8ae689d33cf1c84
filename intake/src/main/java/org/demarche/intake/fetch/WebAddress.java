package org.demarche.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.InputException;

/** Reads addresses as people and servers write them, and names the files that hold their pages. */
final class WebAddress {
  private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
  private static final String LEGAL = "-._~:/?[]@!$&'()*+,;=%";
  private static final int LONGEST = 2000;
  private static final int LONGEST_SLUG = 80;
  private static final int HASH_DIGITS = 10;

  private WebAddress() {}

  /**
   * The address that {@code written} means, without its fragment, its letters all ASCII.
   *
   * @throws InputException if it is none of http or https
   */
  static URI parse(String written) throws InputException {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches() || written.length() > LONGEST) {
      throw fault(
          written,
          "must begin with http:// or https:// and be no longer than "
              + LONGEST
              + " characters, but does not; check it");
    }
    if (parts.group(2).contains("@")) {
      throw fault(written, "must hold no user name and password, but does; take them out");
    }
    try {
      String authority = parts.group(2);
      String host = authority.startsWith("[") ? authority : ascii(authority);
      String path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
      URI uri =
          new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + escaped(path))
              .normalize();
      if (uri.getHost() == null) {
        throw fault(written, "must name a host, but \"" + authority + "\" is none; check it");
      }
      return uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw fault(written, "must be well-formed, but is not (" + e.getMessage() + "); check it");
    }
  }

  private static InputException fault(String written, String rest) {
    String shown = written.length() > 200 ? written.substring(0, 200) + "..." : written;
    return InputException.inFile(shown, "an address " + rest);
  }

  private static String ascii(String authority) {
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    return IDN.toASCII(host).toLowerCase(Locale.ROOT) + port;
  }

  /** Escapes what an address can't hold as it is; what is escaped already stays. */
  private static String escaped(String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
      boolean loose = c == '%' && !isEscape(bytes, i);
      if (plain && !loose) {
        out.write(c);
      } else {
        out.writeBytes(
            String.format(Locale.ROOT, "%%%02X", (int) c).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toString(StandardCharsets.US_ASCII);
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }

  /** The id of the article there: letters, digits and hyphens, another one for each address. */
  static String id(URI address) {
    String slug =
        (address.getHost() + address.getPath())
            .replaceFirst("^www\\.", "")
            .replaceFirst("\\.x?html?$", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG))
        + "-"
        + hash(address.toString());
  }

  private static String hash(String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
