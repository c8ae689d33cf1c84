package org.demarche.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds the article's body: the one whose children hold most
 * running text, or an ancestor of it where that holds clearly more. A page that marks one element
 * as {@code articleBody} is believed.
 */
final class BodyFinder implements NodeVisitor {
  /** A marked body with fewer words of running text is a teaser or a player. */
  private static final int SHORTEST_MARKED = 50;

  /** A page that marks more has several articles. */
  private static final int MOST_MARKED = 3;

  private final Map<Element, Mass> masses = new LinkedHashMap<>();

  /** How many words of running text, and of anything else, an element holds. */
  private static final class Mass {
    private int prose;
    private int rest;
    private double score;
  }

  private BodyFinder() {}

  /**
   * The blocks of the body in reading order; empty if the page has no running text.
   *
   * @param furniture elements that are no part of it
   */
  static List<Block> find(Document page, Set<Element> furniture) {
    List<List<Block>> marked =
        page.select("[itemprop~=(?i)^articleBody$]").stream()
            .limit(MOST_MARKED)
            .map(e -> Blocks.of(e, furniture))
            .filter(blocks -> Block.proseWords(blocks) >= SHORTEST_MARKED)
            .toList();
    if (marked.size() == 1) {
      return marked.get(0);
    }
    BodyFinder finder = new BodyFinder();
    for (Block block : Blocks.of(page, furniture)) {
      Mass mass = finder.mass(block.owner());
      if (block.isProse()) {
        mass.prose += block.words();
        mass.score += block.words();
      } else {
        mass.rest += block.words();
      }
    }
    page.traverse(finder);
    return finder.best().map(e -> Blocks.of(e, furniture)).orElse(List.of());
  }

  @Override
  public void head(Node node, int depth) {
    // Children come first.
  }

  /** Adds what an element holds to its parent: a paragraph counts in full, a division by half. */
  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && element.parent() != null
        && masses.containsKey(element)) {
      Mass mass = mass(element);
      Mass parent = mass(element.parent());
      parent.prose += mass.prose;
      parent.rest += mass.rest;
      parent.score += isParagraph(element) ? mass.score : mass.score / 2;
    }
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "td", "dd" -> true;
      default -> false;
    };
  }

  private Optional<Element> best() {
    Optional<Element> top = Optional.empty();
    double best = 0;
    for (var entry : masses.entrySet()) {
      if (entry.getValue().score > best && !isParagraph(entry.getKey())) {
        best = entry.getValue().score;
        top = Optional.of(entry.getKey());
      }
    }
    return top.map(this::widened);
  }

  /** The ancestor up to which more running text is gained than other words. */
  private Element widened(Element top) {
    Element chosen = top;
    for (Element e = top.parent(); e != null; e = e.parent()) {
      Mass old = mass(chosen);
      Mass wide = mass(e);
      int gain = wide.prose - old.prose;
      int cost = wide.rest - old.rest;
      boolean mostlyProse = gain > 0 && gain > 2 * cost;
      boolean muchProse = gain > old.prose * 0.3 && gain > cost;
      if (mostlyProse || muchProse) {
        chosen = e;
      }
    }
    return chosen;
  }

  private Mass mass(Element element) {
    return masses.computeIfAbsent(element, e -> new Mass());
  }
}
