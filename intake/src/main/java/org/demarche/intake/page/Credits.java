package org.demarche.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads off a page who published what under which title and address, in which language. */
final class Credits {
  private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[|–—·:«»-]+\\s+|\\s+::\\s+");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*(?:,|;|\\band\\b|&)\\s*");
  private static final Pattern BY = Pattern.compile("(?i)^(?:written )?by:?\\s+");
  private static final Pattern LANGUAGE = Pattern.compile("^([a-zA-Z]{2,3})(?:[-_].*)?$");
  private static final int LONGEST_NAME = 6;

  /** In characters; longer ones are cut, so that no page can keep the program busy with them. */
  private static final int LONGEST_TITLE = 1000;

  private final Document page;
  private final StructuredData data;
  private final MetaTags meta;

  Credits(Document page, StructuredData data, MetaTags meta) {
    this.page = page;
    this.data = data;
    this.meta = meta;
  }

  /**
   * The headline: the first heading of the first rank that the page's title repeats, else what the
   * page calls its title, without the site's name.
   */
  Optional<String> title() {
    String whole = cut(Words.flat(page.title()));
    Optional<String> named =
        data.headline().or(() -> meta.first("og:title", "twitter:title")).map(Credits::cut);
    String names = (whole + "\n" + named.orElse("")).toLowerCase(Locale.ROOT);
    String site = publisher().orElse("");
    for (Element heading : page.select("h1")) {
      String text = Words.flat(heading.text());
      if (!text.isEmpty()
          && !text.equalsIgnoreCase(site)
          && names.contains(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(text);
      }
    }
    return named.or(() -> Optional.of(whole)).map(this::withoutSite).filter(s -> !s.isBlank());
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TITLE));
  }

  /** Takes off the last part of "Headline - Site", where it is short beside the rest. */
  private String withoutSite(String title) {
    String[] parts = SITE_SEPARATOR.split(title, -1);
    String last = parts[parts.length - 1];
    boolean site =
        parts.length > 1
            && (last.equalsIgnoreCase(publisher().orElse(""))
                || Words.count(last) * 3 <= Words.count(title));
    return site
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—·:«»-]+$", "")
        : title;
  }

  /** The publisher's name, else the host of the page's address. */
  Optional<String> publisher() {
    return data.publisher()
        .or(() -> meta.first("og:site_name", "dc.publisher", "publisher", "application-name"))
        .filter(s -> !s.startsWith("http"))
        .or(this::host);
  }

  private Optional<String> host() {
    return address()
        .flatMap(
            address -> {
              try {
                return Optional.ofNullable(URI.create(address).getHost());
              } catch (IllegalArgumentException e) {
                return Optional.empty();
              }
            })
        .map(h -> h.startsWith("www.") ? h.substring("www.".length()) : h);
  }

  /** The canonical address, else the one that the page was read from. */
  Optional<String> address() {
    for (Element link : page.select("link[rel~=(?i)\\bcanonical\\b][href]")) {
      String href = link.absUrl("href");
      if (isWeb(href)) {
        return Optional.of(href);
      }
    }
    return meta.first("og:url")
        .filter(Credits::isWeb)
        .or(() -> Optional.of(page.location()).filter(Credits::isWeb));
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** The language tag that the page declares, such as "en-GB". */
  Optional<String> languageTag() {
    List<String> declared = new ArrayList<>();
    for (Element html : page.select("html")) {
      declared.add(html.attr("lang"));
      declared.add(html.attr("xml:lang"));
    }
    meta.first("content-language", "og:locale", "language", "dc.language").ifPresent(declared::add);
    data.language().ifPresent(declared::add);
    return declared.stream()
        .map(String::strip)
        .filter(s -> LANGUAGE.matcher(s).matches())
        .findFirst();
  }

  /** The language alone, in lower case. */
  Optional<String> language() {
    return languageTag().map(s -> LANGUAGE.matcher(s).replaceAll("$1").toLowerCase(Locale.ROOT));
  }

  /** The authors, each once. */
  List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    data.authors().forEach(s -> addNames(s, names));
    if (names.isEmpty()) {
      meta.first(
              "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
          .ifPresent(s -> addNames(s, names));
    }
    if (names.isEmpty()) {
      for (Element element :
          page.select("[rel~=(?i)^author$], [itemprop~=(?i)^author$], .author-name, .byline")) {
        addNames(element.text(), names);
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return List.copyOf(names);
  }

  private static void addNames(String text, Set<String> names) {
    for (String part :
        BETWEEN_AUTHORS.split(BY.matcher(cut(Words.flat(text))).replaceFirst(""), -1)) {
      String name = part.strip();
      if (!name.isEmpty()
          && !name.contains("/")
          && !name.contains("@")
          && Character.isLetter(name.charAt(0))
          && Words.count(name) <= LONGEST_NAME) {
        names.add(name);
      }
    }
  }
}
