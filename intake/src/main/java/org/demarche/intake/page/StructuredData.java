package org.demarche.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article, by the vocabulary of schema.org. */
final class StructuredData {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build()
          .reader();

  /** More objects than any page has use for. */
  private static final int MOST_OBJECTS = 10_000;

  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*$");

  private final Optional<JsonNode> article;

  private StructuredData(Optional<JsonNode> article) {
    this.article = article;
  }

  /** Reads what there is; JSON that is not well formed is passed over. */
  static StructuredData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      try {
        JsonNode root = JSON.readTree(WRAPPING.matcher(script.data()).replaceAll(""));
        sort(root, articles, others);
      } catch (JsonProcessingException e) {
        // Pages with broken JSON-LD say the same elsewhere.
      }
    }
    Optional<JsonNode> dated = articles.stream().filter(n -> n.has("datePublished")).findFirst();
    return new StructuredData(
        dated.or(() -> articles.stream().findFirst()).or(() -> others.stream().findFirst()));
  }

  private static void sort(JsonNode root, List<JsonNode> articles, List<JsonNode> others) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int n = 0; n < MOST_OBJECTS && !open.isEmpty(); n++) {
      JsonNode node = open.remove();
      String type = node.path("@type").toString();
      if (type.contains("Article") || type.contains("Posting") || type.contains("Report\"")) {
        articles.add(node);
      } else if (node.has("datePublished") && !type.contains("Comment")) {
        others.add(node);
      }
      node.forEach(open::add);
    }
  }

  /** The headline. */
  Optional<String> headline() {
    return text("headline").map(StructuredData::plain);
  }

  /** The time of publication as written. */
  Optional<String> published() {
    return text("datePublished").or(() -> text("dateCreated"));
  }

  /** The body, without markup. */
  Optional<String> body() {
    return text("articleBody");
  }

  /** The publisher's name. */
  Optional<String> publisher() {
    return names("publisher").stream().findFirst();
  }

  /** The language as written. */
  Optional<String> language() {
    return text("inLanguage");
  }

  /** The authors' names. */
  List<String> authors() {
    return names("author");
  }

  private Optional<String> text(String key) {
    return article.map(n -> n.path(key)).flatMap(StructuredData::text);
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode value = node.isArray() ? node.path(0) : node;
    return value.isValueNode()
        ? Optional.of(value.asText()).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  /** The names of one or several persons or bodies, each a string or an object with a name. */
  private List<String> names(String key) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.map(n -> n.path(key)).orElseGet(JSON::createObjectNode);
    Iterable<JsonNode> each = value.isArray() ? value : List.of(value);
    for (JsonNode one : each) {
      text(one.isObject() ? one.path("name") : one)
          .map(StructuredData::plain)
          .ifPresent(names::add);
    }
    return names;
  }

  /** Some sites escape their headlines as if for HTML. */
  private static String plain(String text) {
    return text.indexOf('&') < 0 && text.indexOf('<') < 0
        ? Words.flat(text)
        : Words.flat(Jsoup.parseBodyFragment(text).text());
  }
}
