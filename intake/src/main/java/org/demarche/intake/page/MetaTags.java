package org.demarche.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta tags: OpenGraph, Dublin Core, and what publishers' tools put there. */
final class MetaTags {
  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Reads the tags; of several with one key the first holds. */
  MetaTags(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = Words.flat(meta.attr("content"));
      for (String key : KEYS) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.putIfAbsent(name, content);
        }
      }
    }
  }

  /** The value of the first of the keys, in lower case, that the page has. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
