package org.demarche.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/**
 * Tells what surrounds an article on a page: by the kind of element, and by the words in its class
 * and id. An element that holds a large part of the page's running text stays whatever it is
 * called, for many a site wraps its whole page in a form or calls it "sidebar-right".
 */
final class Furniture {
  /** Elements that never hold running text of an article. */
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "map",
          "button",
          "select",
          "textarea",
          "input",
          "dialog",
          "menu",
          "math",
          "head",
          "title",
          "progress",
          "meter",
          "datalist",
          "option");

  /** Elements that seldom do. */
  private static final Set<String> SELDOM =
      Set.of(
          "nav", "aside", "header", "footer", "form", "figure", "figcaption", "fieldset", "label");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** An element with this share of the page's running text, in percent, stays. */
  private static final int LARGE_SHARE = 35;

  private final Map<Element, Integer> prose;
  private final int allProse;

  private Furniture(Map<Element, Integer> prose, int allProse) {
    this.prose = prose;
    this.allProse = allProse;
  }

  /** The outermost elements of {@code page} that are no part of its article. */
  static Set<Element> of(Document page) {
    Map<Element, Integer> prose = prose(page);
    Furniture furniture = new Furniture(prose, prose.getOrDefault(page, 0));
    Set<Element> found = new HashSet<>();
    page.filter(
        (node, depth) -> {
          if (node instanceof Element element && furniture.isFurniture(element)) {
            found.add(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return found;
  }

  /** Whether an element of this tag never holds running text. */
  static boolean isNever(String tag) {
    return NEVER.contains(tag);
  }

  /** How many words of running text each element holds. */
  private static Map<Element, Integer> prose(Document page) {
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : Blocks.of(page, Set.of())) {
      if (block.isProse()) {
        prose.merge(block.owner(), block.words(), Integer::sum);
      }
    }
    NodeVisitor addToParent =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // Children come first.
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && element.parent() != null
                && prose.containsKey(element)) {
              prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
            }
          }
        };
    page.traverse(addToParent);
    return prose;
  }

  private boolean isFurniture(Element element) {
    String tag = element.normalName();
    if (tag.equals("#root") || tag.equals("html") || tag.equals("body")) {
      return false;
    }
    if (prose.getOrDefault(element, 0) * 100L > (long) LARGE_SHARE * allProse) {
      return false;
    }
    return SELDOM.contains(tag)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find()
        || FurnitureWords.areInName(element.className())
        || FurnitureWords.areInName(element.id())
        || isRole(element.attr("role"));
  }

  private static boolean isRole(String role) {
    return switch (role) {
      case "navigation", "complementary", "banner", "contentinfo", "search", "dialog" -> true;
      default -> false;
    };
  }
}
